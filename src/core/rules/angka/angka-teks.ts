import { cellAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import type { CellEdit } from '../../grid/cell-edit';
import { cellOf } from '../../facts/names';
import { defineRule, type Draft, messagesOf } from '../rule';
import type { Fix } from '../finding';
import { fixLabel } from '../fixes';
import { oddCells, type TextAmounts } from './odd-cells';
import { angkaTeksText } from './angka-teks.text';

const say = messagesOf('angka-teks', angkaTeksText);

/** Amounts of rupiah kept as text: one finding a column, with the fix for all of it. */
export const angkaTeks = defineRule({
  id: 'angka-teks',
  family: 'angka',
  severity: 'catatan',
  text: angkaTeksText,
  check: (read) => oddCells(read).texts.map((texts) => draftOf(read, texts)),
});

function draftOf(read: ReadTable, texts: TextAmounts): Draft {
  const { column, rows } = texts;
  const [first] = rows;
  if (!first) throw new Error('a column of text amounts has rows');
  const stated = read.text(first, column);
  return {
    cell: cellOf(read, first, column),
    message: say.kolom({ stated, count: rows.length }),
    stated,
    computed: rows.length,
    fixes: column.left === column.right ? [fixOf(read, texts)] : [],
  };
}

/** The edits are made when somebody looks at them: a long table has as many as rows, and few are ever applied. */
function fixOf(read: ReadTable, { column, rows }: TextAmounts): Fix {
  let edits: readonly CellEdit[] | null = null;
  return {
    label: fixLabel.makeNumbers(rows.length),
    get edits() {
      return (edits ??= rows.flatMap((row) => {
        const amount = read.amount(row, column);
        if (amount.is !== 'angka') return [];
        const cell = cellAddress(row.row, column.left);
        return [{ sheet: read.table.sheet, cell, value: amount.value, format: '#,##0' }];
      }));
    },
  };
}
