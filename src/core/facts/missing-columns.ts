import type { LayoutColumn } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';

/** Columns that the form of a table asks for. */
export function officialColumns(read: ReadTable): readonly LayoutColumn[] {
  return read.layout.columns.filter((column) => column.optional !== true);
}

/** Official headings of the columns that a table does not have. */
export function missingColumns(read: ReadTable): readonly string[] {
  return officialColumns(read)
    .filter((column) => !hasColumn(read, column))
    .map((column) => nameOf(read, column));
}

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
