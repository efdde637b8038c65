import type { FileSummary } from '../../report/summary/file-summary';
import { type MatrixRow, matrixRow, worstFirst } from '../../report/summary/matrix-row';
import type { LibraryFile } from '../state/library';

export const FILE_FILTERS = ['all', 'galat', 'missing', 'unread'] as const;
export type FileFilter = (typeof FILE_FILTERS)[number];

export type FileSort = 'agency' | 'galat' | 'peringatan' | 'pagu';

/** A file on the screen of all files; without a summary it was not looked at yet. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly agency: string | null;
  readonly checked: { readonly summary: FileSummary; readonly row: MatrixRow } | null;
}

export function fileRows(
  files: readonly LibraryFile[],
  summaries: ReadonlyMap<string, FileSummary>,
): readonly FileRow[] {
  return files.map(({ id, given }) => {
    const summary = summaries.get(id);
    return {
      id,
      name: given.name,
      agency: summary?.agency ?? null,
      checked: summary ? { summary, row: matrixRow(summary) } : null,
    };
  });
}

export function filterRows(rows: readonly FileRow[], filter: FileFilter, text: string): readonly FileRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      keeps(row, filter) &&
      (wanted === '' || `${row.agency ?? ''} ${row.name}`.toLowerCase().includes(wanted)),
  );
}

function keeps({ checked }: FileRow, filter: FileFilter): boolean {
  if (filter === 'all') return true;
  if (!checked) return false;
  const unread = checked.summary.file.error !== undefined;
  if (filter === 'unread') return unread;
  if (unread) return false;
  return filter === 'galat'
    ? checked.row.counts.galat > 0
    : checked.row.required.some(({ places }) => places.length === 0);
}

/** Files that were not looked at yet stand last, in the order in which they were given. */
export function sortRows(rows: readonly FileRow[], by: FileSort, down: boolean): readonly FileRow[] {
  return [...rows].sort((one, other) => {
    if (!one.checked || !other.checked) return Number(!one.checked) - Number(!other.checked);
    return (down ? 1 : -1) * compare(one, one.checked.row, other, other.checked.row, by);
  });
}

/** The order in which the largest, the worst or the first of the alphabet stands first. */
function compare(one: FileRow, row: MatrixRow, other: FileRow, otherRow: MatrixRow, by: FileSort): number {
  switch (by) {
    case 'galat':
      return worstFirst(row.counts, otherRow.counts);
    case 'peringatan':
      return otherRow.counts.peringatan - row.counts.peringatan;
    case 'pagu':
      return (otherRow.pagu ?? -1) - (row.pagu ?? -1);
    case 'agency':
      return (one.agency ?? one.name).localeCompare(other.agency ?? other.name, 'id', { numeric: true });
  }
}
