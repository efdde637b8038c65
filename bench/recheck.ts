import type { CellGrid, CellValue } from '../src/core/grid/cell-grid';
import type { WordedFinding } from '../src/core/rules/finding';
import { noSettings } from '../src/core/settings';
import { createListShelf } from '../src/hosts/nomenclature/list-shelf';
import { shippedList } from '../src/hosts/nomenclature/shipped-list';
import { type FindingsRun, withRuns } from '../src/pane/engine/findings-runs';
import { changedRows, frameOf, type GridRows } from '../src/pane/engine/grid-parts';
import type { ToWorker } from '../src/pane/engine/messages';
import { createSession } from '../src/core/engine/session';
import { createDesk } from '../src/pane/engine/worker-desk';
import { cpuTime } from './clock';
import { evaluationSheet, planSheet } from './sample-sheets';
import { BUDGETS, verdictOf } from './verdict';

/** A cell that a person types into, and what goes into it: the second edit takes the first one back. */
interface Edit {
  readonly name: string;
  readonly sheet: 'plan' | 'evaluation';
  /** 0-based. */
  readonly column: number;
  readonly typed: CellValue;
}

const EDITS: readonly Edit[] = [
  { name: 'amount', sheet: 'plan', column: 6, typed: 123_000_000 },
  { name: 'name', sheet: 'plan', column: 2, typed: 'Penyediaan Layanan Lain' },
  { name: 'code', sheet: 'plan', column: 0, typed: '1.02.03.2.04.0099' },
  { name: 'ratio', sheet: 'evaluation', column: 7, typed: 12.5 },
  { name: 'outside', sheet: 'plan', column: 20, typed: 'catatan di samping' },
];

export interface Recheck {
  readonly edit: string;
  readonly sheets: number;
  readonly rows: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p90: number;
  readonly findings: number;
}

/**
 * What one edit costs the worker: taking the changed row in, checking, and copying what it posts. `rows` are the rows of
 * the workbook, on one sheet or spread over `sheets` of them; the edit goes back and forth `runs` times, after as many
 * that are not counted. In time of the processor, as other programs may be running.
 */
export async function measureRechecks(rows: number, sheets: number, runs: number): Promise<Recheck[]> {
  const measured: Recheck[] = [];
  for (const edit of EDITS) measured.push(await measureEdit(edit, rows, sheets, runs));
  return measured;
}

async function measureEdit(edit: Edit, rows: number, sheets: number, times: number): Promise<Recheck> {
  const make = edit.sheet === 'plan' ? planSheet : evaluationSheet;
  const height = Math.round(rows / sheets);
  const grids = Array.from({ length: sheets }, (_, at) => make(height, `Tabel ${at + 1}`, at * height));
  const [grid] = grids;
  if (!grid) throw new Error('no sheet');
  let job = 0;
  let held: readonly WordedFinding[] = [];
  let runs: FindingsRun[] = [];
  const desk = createDesk(createSession(), createListShelf([shippedList()]), (message) => {
    const copy = structuredClone(message);
    if (copy.is === 'findings') runs.push(...copy.runs);
  });
  const put = async (parts: readonly GridRows[], after: CellGrid): Promise<void> => {
    for (const rows of parts) await desk(structuredClone<ToWorker>({ is: 'rows', sheet: after.sheet, rows }));
    await desk(structuredClone<ToWorker>({ is: 'frame', job: 1, frame: frameOf(after) }));
  };
  const check = async (): Promise<void> => {
    runs = [];
    await desk({ is: 'check', job: job + 1, settings: noSettings, holds: job === 0 ? null : job });
    job += 1;
    held = withRuns(held, runs);
  };
  for (const one of grids) await put(partsOf(undefined, one), one);
  await check();
  const other = edited(grid, leafRow(grid), edit);
  const took: number[] = [];
  for (let time = 0; time < 2 * times; time++) {
    const [before, after] = time % 2 === 0 ? [grid, other] : [other, grid];
    const parts = partsOf(before, after);
    await rest();
    const since = cpuTime();
    await put(parts, after);
    await check();
    if (time >= times) took.push(cpuTime() - since);
  }
  took.sort((one, two) => one - two);
  const at = (share: number): number => took[Math.floor(share * took.length)] ?? NaN;
  return { edit: edit.name, sheets, rows, median: at(0.5), p90: at(0.9), findings: held.length };
}

/** What was left over by the run before is cleared away meanwhile: it is none of this one's. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 40);
  });
}

function partsOf(before: CellGrid | undefined, after: CellGrid): GridRows[] {
  return [...changedRows(before, after)].filter((part) => part !== null);
}

/** A sub kegiatan in the middle of the table: the longest codes are theirs. */
function leafRow({ values }: CellGrid): number {
  const middle = Math.floor(values.length / 2);
  const found = values.findIndex((line, at) => at >= middle && String(line[0] ?? '').split('.').length === 6);
  return found < 0 ? middle : found;
}

function edited(grid: CellGrid, row: number, { column, typed }: Edit): CellGrid {
  const values = grid.values.map((line, at) => {
    if (at !== row) return line;
    const cells = [...line];
    while (cells.length <= column) cells.push(null);
    cells[column] = typed;
    return cells;
  });
  return { ...grid, values };
}

/** The rows of a workbook on one sheet, and the same rows spread over several. */
const WORKBOOKS: readonly { readonly rows: number; readonly sheets: number; readonly runs: number }[] = [
  { rows: 500, sheets: 1, runs: 40 },
  { rows: 5_000, sheets: 1, runs: 30 },
  { rows: 5_000, sheets: 5, runs: 30 },
  { rows: 10_000, sheets: 1, runs: 20 },
  { rows: 10_000, sheets: 10, runs: 20 },
  { rows: 50_000, sheets: 1, runs: 20 },
];

/** Prints what re-checks cost, each size measured in a process of its own. */
export function showRechecks(
  measured: (rows: number, sheets: number, runs: number) => readonly Recheck[],
): void {
  console.log('\nre-check after one edit, median (90th percentile) ms');
  const medians = new Map<number, number>();
  for (const { rows, sheets, runs } of WORKBOOKS) {
    const found = measured(rows, sheets, runs);
    const figures = found.map(({ edit, median, p90 }) => `${edit} ${median.toFixed(1)} (${p90.toFixed(1)})`);
    console.log(`${String(rows).padStart(6)} rows, ${sheets} sheet(s): ${figures.join(' · ')}`);
    const worst = Math.max(...found.map(({ median }) => median));
    if (sheets === 1) medians.set(rows, worst);
    if (BUDGETS.recheck[rows] !== undefined && sheets === 1)
      console.log(`worst re-check at ${rows} rows: ${verdictOf(worst, BUDGETS.recheck[rows])}`);
  }
  const [few = NaN, many = NaN] = [medians.get(5_000), medians.get(50_000)];
  console.log(
    `worst re-check at 50000 rows against 5000: ${(many / few).toFixed(2)} times for ten times the rows`,
  );
}
