import { rangeAddress } from '../../grid/a1';
import type { LayoutColumn } from '../../layouts/layout';
import type { ReadTable } from '../../read/read-table';
import { defineRule, messagesOf } from '../rule';
import { kolomHilangText } from './kolom-hilang.text';

const say = messagesOf('kolom-hilang', kolomHilangText);

/** Columns of the official form that the table does not have: one finding a table. */
export const kolomHilang = defineRule({
  id: 'kolom-hilang',
  family: 'bentuk',
  severity: 'peringatan',
  text: kolomHilangText,
  check: (read) => {
    const missing = read.layout.columns.filter(
      (column) => column.optional !== true && !hasColumn(read, column),
    );
    if (missing.length === 0) return [];
    const { headerRows, range } = read.table;
    return [
      {
        cell: rangeAddress({ ...range, top: headerRows[0], bottom: headerRows[1] }),
        message: say.message({
          names: missing.map((column) => nameOf(read, column)),
          kind: read.layout.kind,
        }),
      },
    ];
  },
});

/** T-C.30 names its years one by one, so that a missing one is a missing column. */
function hasColumn(read: ReadTable, wanted: LayoutColumn): boolean {
  const found = read.table.columns.filter((column) => column.layout.role === wanted.role).length;
  return read.layout.kind === 'T-C.30' ? found >= (wanted.repeats ?? 1) : found > 0;
}

/** The official heading, with the one above it where others are called the same. */
function nameOf(read: ReadTable, column: LayoutColumn): string {
  const own = column.headings[0] ?? column.role;
  const group = column.group?.[0];
  const alike = read.layout.columns.filter((other) => other.headings[0] === own).length > 1;
  return alike && group !== undefined ? `${group} › ${own}` : own;
}
