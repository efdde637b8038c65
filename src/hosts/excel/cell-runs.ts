import { cellAddress, parseRange } from '../../core/grid/a1';
import { HostFault } from './host-fault';
import { badAddress } from './host-messages';

/** Cells one below the other in one column: what one call to Excel can read or write without touching a neighbour. */
export interface CellRun<T> {
  readonly column: number;
  readonly row: number;
  readonly cells: readonly T[];
}

/** Longer runs are cut, so that a batch can be. */
const LONGEST = 2000;

interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly cell: T;
}

/** Puts cells, given by address, into as few runs as can be; of two for one cell the last counts. */
export function cellRuns<T>(cells: readonly { readonly address: string; readonly cell: T }[]): CellRun<T>[] {
  const byPlace = new Map<string, Placed<T>>();
  for (const { address, cell } of cells) {
    const range = parseRange(address);
    if (!range || range.top !== range.bottom || range.left !== range.right) {
      throw new HostFault(badAddress(address));
    }
    byPlace.set(`${String(range.left)},${String(range.top)}`, { row: range.top, column: range.left, cell });
  }
  const placed = [...byPlace.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; row: number; cells: T[] }[] = [];
  for (const { row, column, cell } of placed) {
    const last = runs.at(-1);
    const follows = last?.column === column && last.row + last.cells.length === row;
    if (last && follows && last.cells.length < LONGEST) last.cells.push(cell);
    else runs.push({ column, row, cells: [cell] });
  }
  return runs;
}

/** "F4:F9", or "F4" for a run of one. */
export function runAddress(run: CellRun<unknown>): string {
  const first = cellAddress(run.row, run.column);
  return run.cells.length === 1
    ? first
    : `${first}:${cellAddress(run.row + run.cells.length - 1, run.column)}`;
}

/** Addresses of those cells of a run for which it is so. */
export function addressesWhere<T>(run: CellRun<T>, holds: (cell: T, at: number) => boolean): string[] {
  return run.cells.flatMap((cell, at) => (holds(cell, at) ? [cellAddress(run.row + at, run.column)] : []));
}
