import { contentOf, type Content } from './cell-content';
import { USUAL_CELL_BYTES } from './block-size';
import { isTooLarge } from './run-batch';
import { inBatches, rangeOfStretch, stretchesOf, type PlacedRun, type Stretch } from './stretches';

export interface RunState {
  readonly contents: readonly Content[];
  readonly formats: readonly string[];
  /** False only where every cell of the run may be changed on a protected sheet. */
  readonly locked: boolean;
}

/** A request or an answer may have 5 MB on the web. */
export const BATCH_BYTES = 4_000_000;

/** What naming a range and asking for it takes, in the request and in the answer. */
export const RANGE_BYTES = 500;

const NOTHING = (): void => undefined;

/**
 * What the cells of the runs hold now; one sync for 4 MB. `along` queues what the first request is to bring with it,
 * again where that request was refused.
 */
export async function readRuns(
  context: Excel.RequestContext,
  runs: readonly PlacedRun[],
  along: () => void = NOTHING,
): Promise<readonly RunState[]> {
  const weigh = ({ rows }: Stretch<PlacedRun>): number => RANGE_BYTES + rows * USUAL_CELL_BYTES;
  const waiting = [...inBatches(stretchesOf(runs), BATCH_BYTES, weigh)];
  if (waiting.length === 0) waiting.push([]);
  const states: RunState[] = [];
  let first = along;
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    first();
    const asked = batch.map(askStretch);
    try {
      await context.sync();
    } catch (error) {
      // Longer texts than usual: nothing was changed by asking, so half of it is asked for.
      if (!isTooLarge(error) || batch.length < 2) throw error;
      const half = Math.ceil(batch.length / 2);
      waiting.unshift(batch.slice(0, half), batch.slice(half));
      continue;
    }
    first = NOTHING;
    for (const answer of asked) states.push(...answer());
  }
  return states;
}

/** Queues the question what a stretch holds; after the sync its runs' states are there, in their order. */
export function askStretch(stretch: Stretch<PlacedRun>): () => readonly RunState[] {
  const range = rangeOfStretch(stretch);
  range?.load('values,formulas,numberFormat,format/protection/locked');
  return () => (range ? statesOf(stretch, range) : []);
}

function statesOf({ runs, top }: Stretch<PlacedRun>, range: Excel.Range): RunState[] {
  const { values, formulas, numberFormat } = range;
  const { locked } = range.format.protection;
  return runs.map(({ row, cells }) => {
    const rows = cells.map((_, at) => row - top + at);
    return {
      contents: rows.map((at) => contentOf(formulas[at]?.[0], values[at]?.[0])),
      formats: rows.map((at) => {
        const format: unknown = numberFormat[at]?.[0];
        return typeof format === 'string' ? format : 'General';
      }),
      locked,
    };
  });
}
