import type { CellError } from '../../../core/grid/cell-grid';
import type { CellEdit } from '../../../core/grid/cell-edit';

/** An edit with what its formula gives, so that the file shows a figure before anything recalculates it. */
export interface PatchEdit extends CellEdit {
  readonly result?: number | string | boolean | CellError | null;
  /** Only the figure is new: the formula stays as it is written in the file. */
  readonly follows?: true;
}

/** An edit at its place in a sheet; 0-based. */
export interface PlacedEdit {
  readonly row: number;
  readonly column: number;
  readonly edit: PatchEdit;
}
