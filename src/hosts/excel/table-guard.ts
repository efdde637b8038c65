import type { GridRange } from '../../core/grid/cell-grid';
import { addressesWhere } from './cell-runs';
import type { Side } from './change';
import { AREA, areaOf } from './filled-pieces';
import { HostFault } from './host-fault';
import { tableFills } from './host-messages';
import { readRuns } from './read-runs';
import { placed, queueRuns, type WritableRun } from './queue-runs';

/** One column of an Excel table, as it was before formulas were written into it. */
type GuardedColumn = WritableRun;

/** Names of the Excel tables of a sheet. */
export interface TablesOfSheet {
  readonly sheet: string;
  readonly names: readonly string[];
}

/** Queues the question which Excel tables there are; asked along with what is read anyway. */
export function askTables(sheets: ReadonlyMap<string, Excel.Worksheet>): () => readonly TablesOfSheet[] {
  for (const sheet of sheets.values()) sheet.tables.load('items/name');
  return () =>
    [...sheets.values()].map(({ id, tables }) => ({
      sheet: id,
      names: tables.items.map(({ name }) => name),
    }));
}

/**
 * Excel fills a formula written into a column of a table into the whole column, over what stands there (office-js
 * #2093, #5909): so these columns are remembered. No sync where there is no table or no formula.
 */
export async function guardColumns(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
  tables: readonly TablesOfSheet[],
): Promise<readonly GuardedColumn[]> {
  const withFormulas = runs.filter((run) => run.cells.some((cell) => isFormula(cell[side])));
  const bodies = tables.flatMap(({ sheet: id, names }) => {
    const sheet = withFormulas.find((run) => run.sheet === id)?.target;
    return sheet ? names.map((name) => ({ sheet, body: sheet.tables.getItem(name).getDataBodyRange() })) : [];
  });
  if (bodies.length === 0) return [];
  for (const { body } of bodies) body.load(AREA);
  await context.sync();
  const columns = bodies.flatMap(({ sheet, body }) => touchedColumns(sheet, areaOf(body), withFormulas));
  const states = await readRuns(context, columns.map(placed));
  return columns.map((column, at) => {
    const { contents = [], formats = [] } = states[at] ?? {};
    return { ...column, formats, cells: contents.map((content) => ({ before: content, after: content })) };
  });
}

function isFormula(content: unknown): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

function touchedColumns(
  sheet: Excel.Worksheet,
  body: GridRange,
  runs: readonly WritableRun[],
): GuardedColumn[] {
  const inside = runs.filter(
    ({ target, column, row, cells }) =>
      target === sheet &&
      column >= body.left &&
      column <= body.right &&
      row <= body.bottom &&
      row + cells.length > body.top,
  );
  const columns = [...new Set(inside.map((run) => run.column))];
  const nothing = { before: '', after: '' };
  const cells = Array.from({ length: body.bottom - body.top + 1 }, () => nothing);
  return columns.map((column) => {
    const [run] = inside;
    const { sheet: id = '', sheetName = '' } = run ?? {};
    return { sheet: id, sheetName, target: sheet, column, row: body.top, cells, formats: [] };
  });
}

/**
 * After one side of a change was written: puts back what Excel filled in beside the cells that were meant. Throws where
 * Excel does not let it, with the columns as they were before.
 */
export async function spareNeighbours(
  context: Excel.RequestContext,
  guarded: readonly GuardedColumn[],
  written: readonly WritableRun[],
  side: Side,
): Promise<void> {
  if (guarded.length === 0) return;
  const expected = expectedCells(guarded, written, side);
  const spilled = await oddCells(context, expected);
  if (spilled.length === 0) return;
  queueRuns(context, spilled, 'after');
  await context.sync();
  const still = await oddCells(context, expected);
  if (still.length === 0) return;
  queueRuns(context, guarded, 'before');
  await context.sync();
  throw new HostFault(tableFills(still.flatMap((run) => addressesWhere(run, () => true))));
}

/** The guarded columns as they should be now, on the side `after`: what was written, and beside it what was there. */
function expectedCells(
  guarded: readonly GuardedColumn[],
  written: readonly WritableRun[],
  side: Side,
): readonly GuardedColumn[] {
  const key = (run: WritableRun, row: number): string => `${run.sheet}!${String(run.column)},${String(row)}`;
  const meant = new Map(
    written.flatMap((run) => run.cells.map((cell, at) => [key(run, run.row + at), cell[side]] as const)),
  );
  return guarded.map((column) => ({
    ...column,
    cells: column.cells.map(({ before }, at) => ({
      before,
      after: meant.get(key(column, column.row + at)) ?? before,
    })),
  }));
}

/** Cells that hold something else than they should, each as a run of one. */
async function oddCells(
  context: Excel.RequestContext,
  expected: readonly GuardedColumn[],
): Promise<readonly WritableRun[]> {
  const states = await readRuns(context, expected.map(placed));
  return expected.flatMap((column, nth) =>
    column.cells.flatMap((cell, at): WritableRun[] => {
      if (states[nth]?.contents[at] === cell.after) return [];
      const formats = column.formats.slice(at, at + 1);
      return [{ ...column, row: column.row + at, cells: [cell], formats }];
    }),
  );
}
