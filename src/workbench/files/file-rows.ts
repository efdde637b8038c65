import type { FileSummary } from '../../report/summary/file-summary';
import { type MatrixCell, type MatrixRow, matrixRow, worstFirst } from '../../report/summary/matrix-row';
import { oldVersionOf } from '../../report/rounds/old-version';
import { type Rounds, secondRound } from '../../report/rounds/second-round';
import { READINESS, type Readiness, readinessOf } from '../../report/state/readiness';
import { type State, STATES } from '../../report/state/file-state';
import type { LibraryFile } from '../state/library';
import {
  FILE_STATUSES,
  isFileStatus,
  keyOf,
  NO_STATUS,
  type StatusNote,
  type StatusNotes,
} from './file-statuses';

export const FILE_FILTERS = [
  'all',
  'bergalat',
  'tanpa-galat',
  'belum-dikenali',
  'missing',
  'tidak-terbaca',
  'belum-diperiksa',
  ...FILE_STATUSES,
] as const;
export type FileFilter = (typeof FILE_FILTERS)[number];

/** A number stands for the place of one of the five tables, from 0; five for all others. */
export type FileSort =
  'given' | 'state' | 'agency' | 'region' | 'galat' | 'peringatan' | 'pagu' | 'readiness' | 'status' | number;

/** A file on the screen of all files; without a summary it was not looked at yet. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly agency: string | null;
  readonly region: string | null;
  readonly state: State;
  readonly readiness: Readiness;
  /** What the reviewer said of it. */
  readonly status: StatusNote;
  /** Against its old version; null where there is none to hold it against. */
  readonly rounds: Rounds | null;
  readonly checked: { readonly summary: FileSummary; readonly row: MatrixRow } | null;
}

export function fileRows(
  files: readonly LibraryFile[],
  summaries: ReadonlyMap<string, FileSummary>,
  before: readonly FileSummary[] | null = null,
  statuses: StatusNotes = {},
): readonly FileRow[] {
  return files.map(({ id, given }) => {
    const summary = summaries.get(id);
    const row = summary && matrixRow(summary);
    const old = summary && before ? oldVersionOf(summary, before) : null;
    return {
      id,
      name: given.name,
      agency: summary?.agency ?? null,
      region: summary?.region ?? null,
      state: row?.state ?? 'belum-diperiksa',
      readiness: readinessOf(summary?.file ?? null),
      status: statuses[keyOf(given.name)] ?? NO_STATUS,
      rounds: summary && old ? secondRound(old.file, summary.file) : null,
      checked: summary && row ? { summary, row } : null,
    };
  });
}

export function searchRows(rows: readonly FileRow[], text: string): readonly FileRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ agency, region, name, status: { note } }) =>
    `${agency ?? ''} ${region ?? ''} ${name} ${note}`.toLowerCase().includes(wanted),
  );
}

export function filterRows(rows: readonly FileRow[], filter: FileFilter): readonly FileRow[] {
  return rows.filter((row) => keeps(row, filter));
}

function keeps({ checked, state, status }: FileRow, filter: FileFilter): boolean {
  if (filter === 'all') return true;
  if (isFileStatus(filter)) return status.status === filter;
  if (filter === 'belum-diperiksa' || filter === 'tidak-terbaca') return state === filter;
  if (!checked || state === 'tidak-terbaca') return false;
  const { counts, required } = checked.row;
  switch (filter) {
    case 'bergalat':
      return counts.galat > 0;
    case 'tanpa-galat':
      // Nobody knows whether what was not recognised is without errors.
      return counts.galat === 0 && state !== 'belum-dikenali';
    case 'belum-dikenali':
      return hasUnread(checked.summary);
    case 'missing':
      return required.some(({ places }) => places.length === 0);
  }
}

function hasUnread({ file }: FileSummary): boolean {
  return file.tables.length === 0 || (file.unread ?? []).length > 0;
}

/** Files that were not looked at yet stand last, in the order in which they were given. */
export function sortRows(rows: readonly FileRow[], by: FileSort, down: boolean): readonly FileRow[] {
  if (by === 'given') return rows;
  return [...rows].sort((one, other) => {
    // A status is said of files that were not looked at as well.
    if (by === 'status') return (down ? 1 : -1) * byStatus(one, other);
    if (!one.checked || !other.checked) return Number(!one.checked) - Number(!other.checked);
    return (down ? 1 : -1) * compare(one, one.checked.row, other, other.checked.row, by);
  });
}

/** The order in which the largest, the worst or the first of the alphabet stands first. */
function compare(
  one: FileRow,
  row: MatrixRow,
  other: FileRow,
  otherRow: MatrixRow,
  by: Exclude<FileSort, 'given' | 'status'>,
): number {
  if (typeof by === 'number') return worseTable(cellAt(row, by), cellAt(otherRow, by));
  switch (by) {
    case 'galat':
      return worstFirst(row.counts, otherRow.counts) || worseState(one.state, other.state);
    case 'peringatan':
      return otherRow.counts.peringatan - row.counts.peringatan;
    case 'pagu':
      return (otherRow.pagu ?? -1) - (row.pagu ?? -1);
    case 'readiness':
      return READINESS.indexOf(one.readiness) - READINESS.indexOf(other.readiness);
    case 'state':
      return worseState(one.state, other.state);
    case 'agency':
      return byName(one.agency ?? one.name, other.agency ?? other.name);
    case 'region':
      return byName(one.region ?? '~', other.region ?? '~') || byName(one.agency ?? '', other.agency ?? '');
  }
}

/** The cells of a row from the left: the five tables, then all others. */
export function cellsOf({ required, others }: MatrixRow): readonly MatrixCell[] {
  return [...required, others];
}

function cellAt(row: MatrixRow, at: number): MatrixCell {
  return row.required[at] ?? row.others;
}

function worseTable(one: MatrixCell, other: MatrixCell): number {
  return (
    Number(one.places.length === 0) - Number(other.places.length === 0) ||
    worstFirst(one.counts, other.counts)
  );
}

function worseState(one: State, other: State): number {
  return STATES.indexOf(one) - STATES.indexOf(other);
}

/** Those that nobody took up first. */
function byStatus({ status: one }: FileRow, { status: other }: FileRow): number {
  const placeOf = ({ status }: StatusNote): number => (status === null ? -1 : FILE_STATUSES.indexOf(status));
  return placeOf(one) - placeOf(other) || byName(one.note, other.note);
}

function byName(one: string, other: string): number {
  return one.localeCompare(other, 'id', { numeric: true });
}

export interface MatrixTotals {
  readonly cells: readonly { readonly galat: number; readonly peringatan: number }[];
  readonly galat: number;
  readonly peringatan: number;
  readonly pagu: number;
}

/** Of the rows that are shown. */
export function totalsOf(rows: readonly FileRow[]): MatrixTotals {
  const checked = rows.flatMap((row) => (row.checked ? [row.checked.row] : []));
  const sum = (of: (row: MatrixRow) => number): number => checked.reduce((all, row) => all + of(row), 0);
  const [first] = checked;
  return {
    cells: (first ? cellsOf(first) : []).map((_, at) => ({
      galat: sum((row) => cellAt(row, at).counts.galat),
      peringatan: sum((row) => cellAt(row, at).counts.peringatan),
    })),
    galat: sum(({ counts }) => counts.galat),
    peringatan: sum(({ counts }) => counts.peringatan),
    pagu: sum(({ pagu }) => pagu ?? 0),
  };
}
