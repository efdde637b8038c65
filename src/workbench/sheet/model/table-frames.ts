import { columnIndex, parseRange } from '../../../core/grid/a1';
import { type CellGrid, type GridRange, valueAt } from '../../../core/grid/cell-grid';
import type { FramedTable } from '../../../pane/engine/pane-report';

/** A recognised table as it lies on the sheet. */
export interface TableFrame {
  readonly id: string;
  readonly range: GridRange;
  /** First and last row of the heading, the row of column numbers included. */
  readonly heading: { readonly first: number; readonly last: number };
  readonly roles: readonly RoleSpan[];
}

export interface RoleSpan {
  readonly left: number;
  readonly right: number;
  readonly role: string;
  readonly period: number | null;
  readonly heading: string;
}

export function tableFrames(tables: readonly FramedTable[]): readonly TableFrame[] {
  return tables.flatMap(({ id, range: address, firstDataRow, columns }) => {
    const range = parseRange(address);
    if (range === null) return [];
    const roles = columns.flatMap(({ letters, role, period, heading }) => {
      const [from = '', to = from] = letters.split(':');
      const left = columnIndex(from);
      const right = columnIndex(to);
      return left === null || right === null ? [] : [{ left, right, role, period, heading }];
    });
    return [{ id, range, heading: { first: range.top, last: firstDataRow - 2 }, roles }];
  });
}

/** The table a person looks at: the one around the row, else the next one below, else the last. */
export function tableNear(frames: readonly TableFrame[], row: number): TableFrame | null {
  const sorted = [...frames].sort((a, b) => a.range.top - b.range.top);
  return sorted.find(({ range }) => range.bottom >= row) ?? sorted.at(-1) ?? null;
}

/** True where a figure typed into the column would be a code: 1.06 is no number there. */
export function isCodeColumn(frames: readonly TableFrame[], row: number, column: number): boolean {
  return frames.some(
    ({ range, roles }) =>
      range.top <= row &&
      row <= range.bottom + 1 &&
      roles.some(({ role, left, right }) => role === 'kode' && left <= column && column <= right),
  );
}

/** Roles that say which row one is in. */
const NAMING: ReadonlySet<string> = new Set(['kode', 'program', 'programRkpd', 'nama', 'uraian', 'sasaran']);

/** Columns from the left of the sheet up to the last that names the rows; 0 where none does. */
export function namingColumns({ roles }: TableFrame): number {
  const naming = roles.filter(({ role }) => NAMING.has(role));
  const [first] = naming;
  if (!first) return 0;
  // Those of one side alone: T-C.31 names its rows on either.
  return naming.reduce(
    (end, { left, right }) => (left <= end ? Math.max(end, right + 1) : end),
    first.right + 1,
  );
}

/** "1.06.02 · PROGRAM …" of a row of a table, null elsewhere: said where its columns are out of sight. */
export function rowName(grid: CellGrid, frames: readonly TableFrame[], row: number): string | null {
  const frame = frames.find(({ range, heading }) => heading.last < row && row <= range.bottom);
  if (!frame) return null;
  const texts: string[] = [];
  for (let column = frame.range.left; column < namingColumns(frame); column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value).trim());
  }
  const name = texts.filter((text) => text !== '').join(' · ');
  return name === '' ? null : name;
}
