import { contentOf, type Content } from './cell-content';

/** A run of cells on a sheet of this workbook. */
export interface PlacedRun {
  readonly sheet: Excel.Worksheet;
  readonly column: number;
  readonly row: number;
  readonly cells: readonly unknown[];
}

export interface RunState {
  readonly contents: readonly Content[];
  readonly formats: readonly string[];
  /** False only where every cell of the run may be changed on a protected sheet. */
  readonly locked: boolean;
}

/** Ranges one request asks for: each takes some hundred bytes in the request and more in the answer. */
const MOST_RUNS = 1500;

export function rangeOfRun(run: PlacedRun): Excel.Range {
  return run.sheet.getRangeByIndexes(run.row, run.column, run.cells.length, 1);
}

export function inBatches<T>(entries: readonly T[], most = MOST_RUNS): readonly (readonly T[])[] {
  const batches: T[][] = [];
  for (let at = 0; at < entries.length; at += most) batches.push(entries.slice(at, at + most));
  return batches;
}

/** What the cells of the runs hold now; one sync for 1,500 runs. */
export async function readRuns(
  context: Excel.RequestContext,
  runs: readonly PlacedRun[],
): Promise<readonly RunState[]> {
  const states: RunState[] = [];
  for (const batch of inBatches(runs)) {
    const ranges = batch.map(askRun);
    await context.sync();
    states.push(...ranges.map(stateOf));
  }
  return states;
}

export function askRun(run: PlacedRun): Excel.Range {
  const range = rangeOfRun(run);
  range.load('values,formulas,numberFormat,format/protection/locked');
  return range;
}

export function stateOf(range: Excel.Range): RunState {
  const { values, formulas, numberFormat } = range;
  return {
    contents: values.map(([value], at) => contentOf(formulas[at]?.[0], value)),
    formats: numberFormat.map(([format]) => (typeof format === 'string' ? format : 'General')),
    locked: range.format.protection.locked,
  };
}
