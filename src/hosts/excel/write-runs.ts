import { formatOn, otherSide, type ChangedRun, type Side } from './change';
import { addressesWhere } from './cell-runs';
import { typed } from './cell-content';
import { HostFault } from './host-fault';
import { halfWritten, notTaken } from './host-messages';
import { askRun, inBatches, rangeOfRun, stateOf, type RunState } from './read-runs';
import { excelCode } from './run-batch';

/** A changed run and the sheet it lies on. */
export interface WritableRun extends ChangedRun {
  readonly target: Excel.Worksheet;
  /** Number formats its cells have now; those the change sets come before them. */
  readonly formats: readonly string[];
}

const placed = (run: WritableRun) => ({ ...run, sheet: run.target });

/**
 * Writes one side of a change and gives what then stands there. All or nothing: where a batch fails, or Excel takes
 * something else in than it was given, the other side is written back and the reason thrown.
 */
export async function writeRuns(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
): Promise<readonly RunState[]> {
  const written: WritableRun[] = [];
  const states: RunState[] = [];
  try {
    for (const batch of inBatches(runs)) {
      written.push(...batch);
      const ranges = queueRuns(context, batch, side);
      await context.sync();
      states.push(...ranges.map(stateOf));
    }
    const refused = runs.flatMap((run, at) => {
      const contents = states[at]?.contents ?? [];
      return addressesWhere(run, (cell, nth) => !taken(cell[side], contents[nth] ?? ''));
    });
    if (refused.length > 0) throw new HostFault(notTaken(refused));
  } catch (error) {
    await putBack(context, written, otherSide(side));
    throw error;
  }
  return states;
}

/** Excel may spell a formula its own way ("=sum(a1)" → "=SUM(A1)"), but a formula it must be. */
function taken(wanted: WritableRun['cells'][number]['before'], found: typeof wanted): boolean {
  if (typeof wanted === 'string' && wanted.startsWith('=')) {
    return typeof found === 'string' && found.startsWith('=');
  }
  return wanted === found;
}

/** Queues a batch with drawing and events held off, and asks for what then stands there. */
export function queueRuns(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
): readonly Excel.Range[] {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  for (const run of runs) {
    const range = rangeOfRun(placed(run));
    const formats = run.cells.map((cell) => formatOn(cell, side) ?? null);
    // The format first: it decides what Excel makes of the content. Null leaves a cell's format as it is.
    if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
    range.formulas = run.cells.map((cell, at) => [
      typed(cell[side], formats[at] ?? run.formats[at] ?? 'General'),
    ]);
  }
  context.runtime.enableEvents = true;
  return runs.map((run) => askRun(placed(run)));
}

/** After a failure: operations before the one that failed have taken place. */
export async function putBack(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
): Promise<void> {
  try {
    for (const batch of inBatches(runs)) {
      queueRuns(context, batch, side);
      await context.sync();
    }
  } catch (error) {
    if (excelCode(error) === null) throw error;
    await listenAgain(context);
    throw new HostFault(halfWritten(runs.flatMap((run) => addressesWhere(run, () => true))));
  }
}

/** Events were switched off in the batch that failed; deaf the pane must not stay. */
async function listenAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // Excel answers nothing any more: the sentence about the cells is what counts now.
  }
}
