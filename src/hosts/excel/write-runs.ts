import { jsonBytes, USUAL_CELL_BYTES } from './block-size';
import { addressesWhere } from './cell-runs';
import { otherSide, type Side } from './change';
import { HostFault } from './host-fault';
import { changedElsewhere, halfWritten, notTaken } from './host-messages';
import { placed, queueStretches, type PlacedChange, type WritableRun } from './queue-runs';
import { BATCH_BYTES, RANGE_BYTES, readRuns, type RunState } from './read-runs';
import { excelCode, groupRefused } from './run-batch';
import { inBatches, stretchesOf, type Stretch } from './stretches';

/** What is to travel with the last batch, if there is room for it. */
export interface Along {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Writes one side of a change and gives what then stands there. All or nothing: where a batch fails, or Excel takes
 * something else in than it was given, the other side is written back and the reason thrown.
 */
export async function writeRuns(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
  along?: Along,
): Promise<readonly RunState[]> {
  const written: WritableRun[] = [];
  const states: RunState[] = [];
  const batches = batchesOf(runs, along);
  try {
    for (const [nth, batch] of batches.entries()) {
      const own = batch.flatMap((stretch) => stretch.runs.map(({ run }) => run));
      written.push(...own);
      const asked = queueStretches(context, batch, side);
      if (nth === batches.length - 1) along?.queue();
      await context.sync();
      const found = asked.found();
      written.splice(-own.length, own.length, ...own.map((run, at) => replacing(run, found[at], side)));
      needUntouched(own, found, side);
      states.push(...asked.made());
    }
    const refused = runs.flatMap((run, at) => {
      const contents = states[at]?.contents ?? [];
      return addressesWhere(run, (cell, nth) => !taken(cell[side], contents[nth] ?? ''));
    });
    if (refused.length > 0) throw new HostFault(notTaken(refused));
  } catch (error) {
    if (!groupRefused(error)) await putBack(context, written, otherSide(side));
    throw error;
  }
  return states;
}

type Batches = readonly (readonly Stretch<PlacedChange>[])[];

function batchesOf(runs: readonly WritableRun[], along?: Along): Batches {
  const batches = inBatches(stretchesOf(runs.map(placed)), BATCH_BYTES, weightOf);
  if (!along) return batches;
  const last = batches.at(-1)?.reduce((sum, stretch) => sum + weightOf(stretch), 0) ?? Infinity;
  return last + along.bytes > BATCH_BYTES ? [...batches, []] : batches;
}

/** The run as it replaced what was really there. */
function replacing(run: WritableRun, found: RunState | undefined, side: Side): WritableRun {
  const other = otherSide(side);
  const cells = run.cells.map((cell, nth) => ({ ...cell, [other]: found?.contents[nth] ?? cell[other] }));
  return { ...run, cells };
}

/**
 * Between reading and writing somebody else may have changed a cell. Nobody can be kept from it; but a request is one
 * step for Excel, so what it found where it wrote tells, and goes back.
 */
function needUntouched(runs: readonly WritableRun[], found: readonly RunState[], side: Side): void {
  const changed = runs.flatMap((run, at) => {
    const contents = found[at]?.contents ?? [];
    return addressesWhere(run, (cell, nth) => cell[otherSide(side)] !== (contents[nth] ?? ''));
  });
  if (changed.length > 0) throw new HostFault(changedElsewhere(changed));
}

/** Bytes of the answer, which says each content of before and after twice; the request is shorter. */
function weightOf({ runs, rows }: Stretch<PlacedChange>): number {
  const cells = runs.reduce((sum, run) => sum + run.cells.length, 0);
  const contents = jsonBytes(runs.map((run) => run.cells.flatMap((cell) => [cell.before, cell.after])));
  return 2 * RANGE_BYTES + 2 * contents + 40 * cells + 2 * USUAL_CELL_BYTES * (rows - cells);
}

/** Excel may spell a formula its own way ("=sum(a1)" → "=SUM(A1)"), but a formula it must be. */
function taken(wanted: WritableRun['cells'][number]['before'], found: typeof wanted): boolean {
  if (typeof wanted === 'string' && wanted.startsWith('=')) {
    return typeof found === 'string' && found.startsWith('=');
  }
  return wanted === found;
}

/** After a failure: operations before the one that failed have taken place. */
export async function putBack(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
): Promise<void> {
  try {
    for (const batch of batchesOf(runs)) {
      queueStretches(context, batch, side);
      await context.sync();
    }
  } catch (error) {
    if (excelCode(error) === null) throw error;
    await listenAgain(context);
    // Where nothing may be written nothing was.
    if (await hold(context, runs, side)) return;
    throw new HostFault(halfWritten(runs.flatMap((run) => addressesWhere(run, () => true))));
  }
}

/** Whether the cells hold one side of a change; also false where Excel does not say. */
async function hold(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  side: Side,
): Promise<boolean> {
  try {
    const states = await readRuns(context, runs.map(placed));
    return runs.every((run, at) =>
      run.cells.every((cell, nth) => (states[at]?.contents[nth] ?? '') === cell[side]),
    );
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return false;
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
