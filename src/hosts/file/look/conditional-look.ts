import type { GridRange } from '../../../core/grid/cell-grid';
import type { CellLook } from './cell-look';

/** What a conditional format changes of a cell's look; what it does not speak of stays. */
export type LookChange = Partial<
  Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'colour' | 'fill'>
>;

/** A conditional format as a formula that is true where the look changes, as posted from a worker. */
export interface ConditionalLook {
  readonly ranges: readonly GridRange[];
  /** Without "=", as it reads at the first cell of the first range. */
  readonly formula: string;
  readonly change: LookChange;
  /** Where it holds, those behind it are not asked. */
  readonly stops: boolean;
}
