import { typed } from './cell-content';
import { formatOn, type ChangedRun, type Side } from './change';
import { askStretch, type RunState } from './read-runs';
import { alongStretch, rangeOfStretch, stretchesOf, type PlacedRun, type Stretch } from './stretches';

/** A changed run and the sheet it lies on. */
export interface WritableRun extends ChangedRun {
  readonly target: Excel.Worksheet;
  /** Number formats its cells have now; those the change sets come before them. */
  readonly formats: readonly string[];
  /** On a protected sheet: see `PlacedRun`. */
  readonly alone?: boolean;
}

/** The same runs for another run of Excel: objects of one are of no use in the next. */
export function inRun<R extends WritableRun>(
  context: Excel.RequestContext,
  runs: readonly R[],
): readonly R[] {
  const ids = [...new Set(runs.map((run) => run.sheet))];
  const sheets = new Map(ids.map((id) => [id, context.workbook.worksheets.getItem(id)]));
  return runs.map((run) => ({ ...run, target: sheets.get(run.sheet) ?? run.target }));
}

/** The same as it stands among the ranges that Excel is asked for. */
export interface PlacedChange extends PlacedRun {
  readonly run: WritableRun;
  readonly cells: WritableRun['cells'];
}

export function placed(run: WritableRun): PlacedChange {
  const { target, column, row, cells } = run;
  return { run, sheet: target, column, row, cells, ...(run.alone === true && { alone: true }) };
}

/** What a batch found where it wrote, and what stands there since; to be asked for after the sync. */
export interface AskedBatch {
  readonly found: () => readonly RunState[];
  readonly made: () => readonly RunState[];
}

/** Queues a batch with drawing and events held off, and asks for what stands there just before and just after. */
export function queueStretches(
  context: Excel.RequestContext,
  stretches: readonly Stretch<PlacedChange>[],
  side: Side,
): AskedBatch {
  if (stretches.length === 0) return { found: () => [], made: () => [] };
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  const found = stretches.map(askStretch);
  for (const stretch of stretches) queueStretch(stretch, side);
  context.runtime.enableEvents = true;
  const made = stretches.map(askStretch);
  return {
    found: () => found.flatMap((answer) => answer()),
    made: () => made.flatMap((answer) => answer()),
  };
}

/** Null leaves a cell, or its format, as it is: so the cells between two runs are not touched. */
function queueStretch(stretch: Stretch<PlacedChange>, side: Side): void {
  const range = rangeOfStretch(stretch);
  if (!range) return;
  const formats = alongStretch(stretch, ({ cells }, at) => {
    const cell = cells[at];
    return cell ? (formatOn(cell, side) ?? null) : null;
  });
  // The format first: it decides what Excel makes of the content.
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
  range.formulas = alongStretch(stretch, ({ run, cells }, at) => {
    const cell = cells[at];
    if (!cell) return null;
    return typed(cell[side], formatOn(cell, side) ?? run.formats[at] ?? 'General');
  }).map((content) => [content]);
}

/** Queues all runs as one batch, for a few. */
export function queueRuns(context: Excel.RequestContext, runs: readonly WritableRun[], side: Side): void {
  queueStretches(context, stretchesOf(runs.map(placed)), side);
}
