import { isBlank, valueAt, type CellGrid } from '../../../core/grid/cell-grid';
import type { Axis } from './axis';
import type { MergeIndex } from './merge-index';
import { selectCell, type SheetSelection } from './selection';

/** What moving about needs to know of a sheet. */
export interface Ground {
  readonly grid: CellGrid;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** The last row and column that hold anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** Rows that fit on the screen, for PageUp and PageDown. */
  readonly page: number;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [rows: 0 | 1 | -1, columns: 0 | 1 | -1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads, as in Excel; null where it is no key that moves. Shift moves the far corner alone. */
export function moved(selection: SheetSelection, press: KeyPress, ground: Ground): SheetSelection | null {
  const { key, shift } = press;
  if (key === 'Tab') return selectAt(oneStep(selection, 0, shift ? -1 : 1, ground));
  if (key === 'Enter') return selectAt(oneStep(selection, shift ? -1 : 1, 0, ground));
  const from: Cell = shift ? { row: selection.toRow, column: selection.toColumn } : selection;
  const to = target(from, press, ground);
  if (to === null) return null;
  return shift ? { ...selection, toRow: to.row, toColumn: to.column } : selectAt(to);
}

function target(from: Cell, { key, ctrl, page }: KeyPress, ground: Ground): Cell | null {
  const step = STEPS[key];
  if (step) {
    const [down, across] = step;
    return ctrl ? edgeOfData(from, down, across, ground) : oneStep(from, down, across, ground);
  }
  const { rows, columns, lastRow, lastColumn } = ground;
  const firstColumn = columns.shown(0, 1) ?? 0;
  switch (key) {
    case 'Home':
      return ctrl ? { row: rows.shown(0, 1) ?? 0, column: firstColumn } : { ...from, column: firstColumn };
    case 'End':
      return ctrl
        ? { row: rows.shown(lastRow, -1) ?? 0, column: columns.shown(lastColumn, -1) ?? 0 }
        : { ...from, column: lastFilled(from.row, ground) };
    case 'PageDown':
      return { ...from, row: pageOn(from.row, page, ground) };
    case 'PageUp':
      return { ...from, row: pageOn(from.row, -page, ground) };
    default:
      return null;
  }
}

/** To the neighbour that is shown; out of a merged area past its edge, into one to its first cell. */
function oneStep({ row, column }: Cell, down: 0 | 1 | -1, across: 0 | 1 | -1, ground: Ground): Cell {
  const merge = ground.merges.at(row, column);
  const fromRow = merge === null ? row : down > 0 ? merge.bottom : merge.top;
  const fromColumn = merge === null ? column : across > 0 ? merge.right : merge.left;
  const next = {
    row: down === 0 ? row : (ground.rows.shown(fromRow + down, down) ?? row),
    column: across === 0 ? column : (ground.columns.shown(fromColumn + across, across) ?? column),
  };
  return anchor(next, ground);
}

function anchor(cell: Cell, { merges }: Ground): Cell {
  const merge = merges.at(cell.row, cell.column);
  return merge === null ? cell : { row: merge.top, column: merge.left };
}

/** To the last filled cell of a run, or over a gap to the next filled one, or to the edge of what is used. */
function edgeOfData(from: Cell, down: 0 | 1 | -1, across: 0 | 1 | -1, ground: Ground): Cell {
  const { grid, lastRow, lastColumn, merges } = ground;
  const filled = (cell: Cell): boolean => {
    const { row, column } = anchor(cell, ground);
    return !isBlank(valueAt(grid, row, column));
  };
  const last: Cell = {
    row: down > 0 ? Math.max(from.row, lastRow) : down < 0 ? 0 : from.row,
    column: across > 0 ? Math.max(from.column, lastColumn) : across < 0 ? 0 : from.column,
  };
  const merge = merges.at(from.row, from.column);
  let at: Cell = {
    row: merge === null ? from.row : down > 0 ? merge.bottom : from.row,
    column: merge === null ? from.column : across > 0 ? merge.right : from.column,
  };
  const ahead = (cell: Cell): Cell => ({ row: cell.row + down, column: cell.column + across });
  const isLast = (cell: Cell): boolean => (down === 0 ? cell.column === last.column : cell.row === last.row);
  const inRun = filled(from) && !isLast(at) && filled(ahead(at));
  while (!isLast(at)) {
    const next = ahead(at);
    if (inRun && !filled(next)) break;
    at = next;
    if (!inRun && filled(at)) break;
  }
  const row = ground.rows.shown(at.row, down > 0 ? -1 : 1) ?? from.row;
  const column = ground.columns.shown(at.column, across > 0 ? -1 : 1) ?? from.column;
  return anchor({ row, column }, ground);
}

function lastFilled(row: number, { grid, columns, lastColumn }: Ground): number {
  for (let column = lastColumn; column > 0; column--)
    if (columns.size(column) > 0 && !isBlank(valueAt(grid, row, column))) return column;
  return columns.shown(0, 1) ?? 0;
}

function pageOn(row: number, by: number, { rows }: Ground): number {
  const wanted = Math.max(0, Math.min(rows.count - 1, row + by));
  // Over hidden rows it goes on, or a long run of them would hold it for ever.
  return rows.shown(wanted, by > 0 ? 1 : -1) ?? rows.shown(wanted, by > 0 ? -1 : 1) ?? row;
}

function selectAt({ row, column }: Cell): SheetSelection {
  return selectCell(row, column);
}
