import { valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { areDifferentKinds, belanjaKinds, belanjaSplit, rowsOf } from '../../facts/belanja';
import { cellOf, columnLabel, rowLabel } from '../../facts/names';
import { noMoney, sameSum } from '../../facts/sums';
import { footBelanja } from '../../facts/totals';
import { defineRule, type Draft, messagesOf, TINGKAT } from '../rule';
import { sumFix } from '../fixes';
import { jumlahBelanjaText } from './jumlah-belanja.text';

const say = messagesOf('jumlah-belanja', jumlahBelanjaText);

/** A sub kegiatan against its rows by kind of belanja, and belanja operasi against its own parts. */
export const jumlahBelanja = defineRule({
  id: 'jumlah-belanja',
  family: 'jumlah',
  severity: 'galat',
  kinds: TINGKAT,
  unable: (read) =>
    noMoney(read) ??
    (read.rows.some((row) => row.belanja.length > 0)
      ? null
      : {
          id: 'Tabel ini tidak merinci pagu menurut jenis belanja.',
          en: 'This table does not split its pagu by kind of belanja.',
        }),
  text: jumlahBelanjaText,
  check: (read) => {
    const foot = footBelanja(read);
    const drafts: Draft[] = [];
    for (const row of read.rows) {
      if (row.belanja.length === 0 || row.level === 'total') continue;
      const belanja = foot.size === 0 ? row.belanja : row.belanja.filter((part) => !foot.has(part));
      if (!areDifferentKinds(read, belanja)) continue;
      for (const column of read.money) drafts.push(...checkRow(read, row, belanja, column));
    }
    return drafts;
  },
});

function checkRow(
  read: ReadTable,
  row: TableRow,
  belanja: readonly TableRow[],
  column: TableColumn,
): readonly Draft[] {
  const split = belanjaSplit(read, belanja, column);
  if (!split) return [];
  const { operasi, parts, others, hasParts } = split;
  const stated = valueOf(read.amount(row, column));
  const finer = (hasParts ? parts : (operasi ?? 0)) + others;
  const coarse = (operasi ?? parts) + others;
  const operasiOff = operasi !== null && hasParts && !sameSum(operasi, parts, belanja.length);
  const drafts: Draft[] = [];
  // Where operasi alone is off, the sub kegiatan agrees with the parts: one cause, one finding.
  const explained = operasiOff && stated !== null && sameSum(stated, finer, belanja.length);
  if (stated !== null && !explained && !sameSum(stated, coarse, belanja.length)) {
    const addends = rowsOf(read, belanja, operasi === null ? ['parts', 'others'] : ['operasi', 'others']);
    drafts.push(draftOf(read, row, row, column, { stated, computed: coarse, addends }, 'message'));
  }
  const [operasiRow] = rowsOf(read, belanja, ['operasi']);
  if (operasiOff && operasiRow) {
    const addends = rowsOf(read, belanja, ['parts']);
    drafts.push(
      draftOf(read, row, operasiRow, column, { stated: operasi, computed: parts, addends }, 'bagian'),
    );
  }
  return drafts;
}

function draftOf(
  read: ReadTable,
  owner: TableRow,
  target: TableRow,
  column: TableColumn,
  sum: { readonly stated: number; readonly computed: number; readonly addends: readonly TableRow[] },
  message: 'message' | 'bagian',
): Draft {
  const { stated, computed, addends } = sum;
  const filled = addends.filter((part) => valueOf(read.amount(part, column)) !== 0);
  return {
    cell: cellOf(read, target, column),
    ...(read.amount(target, column).is === 'nihil' ? { severity: 'peringatan' as const } : {}),
    message: say[message]({
      column: columnLabel(column),
      row: { id: rowLabel(owner, 'id'), en: rowLabel(owner, 'en') },
      stated,
      computed,
      parts: filled.map((part) => belanjaKinds(read)[part.index] ?? ''),
    }),
    stated,
    computed,
    related: filled.map((part) => cellOf(read, part, column)),
    fixes: sumFix(read, target, column, addends),
  };
}
