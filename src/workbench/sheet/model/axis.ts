import { firstPlace } from '../../../core/grid/first-place';

/** Where the rows (or columns) of a sheet lie: prefix sums, so that a place is found in steps and not by counting. */
export interface Axis {
  readonly count: number;
  /** Pixels of all together. */
  readonly total: number;
  /** Pixels from the beginning to the line at `index`; `total` for the one after the last. */
  start(index: number): number;
  /** 0 where it is hidden. */
  size(index: number): number;
  /** The line that lies at `pixel`; the last one for what lies beyond. */
  at(pixel: number): number;
  /** The nearest line that is not hidden from `index` on, going by `step`; null where there is none. */
  shown(index: number, step: 1 | -1): number | null;
}

/** `sizeOf` gives pixels, 0 for hidden lines. Sizes are rounded, as lines between pixels look blurred. */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0, sum = 0; index < count; index++) {
    const size = sizeOf(index);
    sum += size > 0 ? Math.max(1, Math.round(size)) : 0;
    starts[index + 1] = sum;
  }
  const start = (index: number): number => starts[Math.max(0, Math.min(count, index))] ?? 0;
  const size = (index: number): number => (index < 0 || index >= count ? 0 : start(index + 1) - start(index));
  return {
    count,
    total: start(count),
    start,
    size,
    // The first line that ends behind the pixel: hidden ones end where they begin and are passed over.
    at: (pixel) => firstPlace(count - 1, (index) => start(index + 1) > pixel),
    shown: (index, step) => {
      for (let at = index; at >= 0 && at < count; at += step) if (size(at) > 0) return at;
      return null;
    },
  };
}
