import { columnIndex, parseRange } from '../../../core/grid/a1';
import type { GridRange } from '../../../core/grid/cell-grid';
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
