import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule } from '../define-rule';
import { fixLabel } from '../fix-labels';
import { messagesOf } from '../message';
import type { Draft } from '../rule';
import { cellOf } from '../support/cells';
import { unknownFund } from '../support/fund-sources';
import { MOST_RELATED } from '../support/row-runs';
import { sumberDanaAsingText } from './sumber-dana-asing.text';

const say = messagesOf('sumber-dana-asing', sumberDanaAsingText);

/** Fund sources under no known name; the same text is told once. */
export const sumberDanaAsing = defineRule({
  id: 'sumber-dana-asing',
  family: 'isi',
  severity: 'peringatan',
  text: sumberDanaAsingText,
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'sumber-dana')
      .flatMap((column) => checkColumn(read, column)),
});

/** Fund sources are few; a column with more different texts is judged by the first of them. */
const TEXTS_AT_MOST = 500;
const SINGLE_AT_MOST = 30;

function checkColumn(read: ReadTable, column: TableColumn): Draft[] {
  const rowsByText = new Map<string, TableRow[]>();
  for (const row of read.rows) {
    if (row.level === 'header-ulang') continue;
    const value = read.value(row, column);
    if (typeof value !== 'string') continue;
    const known = rowsByText.get(value);
    if (known) known.push(row);
    else if (rowsByText.size < TEXTS_AT_MOST) rowsByText.set(value, [row]);
  }
  const drafts: Draft[] = [];
  for (const [value, rows] of rowsByText) {
    const strange = value.length > 200 ? null : unknownFund(value);
    const [first] = rows;
    if (!strange || !first) continue;
    if (drafts.length >= SINGLE_AT_MOST) break;
    const stated = value.replace(/\s+/g, ' ').trim();
    const { near } = strange;
    drafts.push({
      cell: cellOf(read, first, column),
      message: say.sel({ stated, count: rows.length, near }),
      stated,
      computed: near,
      related: rows.slice(1, MOST_RELATED + 1).map((row) => cellOf(read, row, column)),
      fixes:
        near === null || rows.length > MOST_RELATED
          ? []
          : [
              {
                label: fixLabel.write(near),
                edits: rows.map((row) => ({
                  sheet: read.table.sheet,
                  cell: cellOf(read, row, column),
                  value: near,
                })),
              },
            ],
    });
  }
  return drafts;
}
