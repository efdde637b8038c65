import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memoPer } from '../../memo';
import { columnSums, type Figures, numberOf } from './column-sums';

/** A habit shows in so many rows: of a longer table every n-th is looked at. */
const SAMPLE = 4001;

/** What a money column usually holds; NaN where it holds fewer than three amounts. */
export const usualAmount = memoPer((read: ReadTable, column: TableColumn) =>
  usualOf(read, columnSums(read, column).own),
);

/** Median of the figures above zero; NaN where there are fewer than three. */
export function usualOf({ rows }: ReadTable, figures: Figures): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = positive(rows.length, step, figures);
  const enough = step === 1 || sample.length >= SAMPLE / 10 ? sample : positive(rows.length, 1, figures);
  return enough.length < 3 ? NaN : (enough.sort()[enough.length >> 1] ?? NaN);
}

function positive(size: number, step: number, figures: Figures): Float64Array {
  const found = new Float64Array(Math.ceil(size / step));
  let count = 0;
  for (let at = 0; at < size; at += step) {
    const figure = numberOf(figures, at);
    if (figure > 0) found[count++] = figure;
  }
  return found.subarray(0, count);
}
