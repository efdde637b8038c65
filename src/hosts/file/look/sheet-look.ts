import type { FileError } from '../file-error';
import type { ConditionalLook } from './conditional-look';
import { PLAIN_LOOK, type CellLook } from './cell-look';
import type { TextRun } from './text-runs';

/**
 * How a sheet looks, as its author made it: plain data, so that it can be posted from a worker. Rows and columns are
 * 0-based from A1. What is hidden stands in the grid; a hidden column keeps its width here.
 */
export interface SheetLook {
  readonly sheet: string;
  /** CSS pixels at 100 %. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Columns that have their own width, in pixels. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows whose height is written in the file, in pixels; the others are as high as their text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly styles: readonly CellLook[];
  /**
   * Index into styles by [row][column]. Rows may end early: from there the row's own style holds, else the column's,
   * else the first one. `lookAt` knows. Rows that look alike are the same array.
   */
  readonly styleOf: readonly (Uint16Array | null)[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view; null where the author froze none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  /** Like "#70ad47". */
  readonly tabColour: string | null;
  /** Conditional formats, those that come first before the others. */
  readonly conditions: readonly ConditionalLook[];
  /** Texts that are not all set alike, by row × 16384 + column; as they were when the file was read. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export type SheetLookResult =
  { readonly ok: true; readonly look: SheetLook } | { readonly ok: false; readonly error: FileError };

/** How one cell looks, by itself, its row or its column; what conditional formats make of it is for whoever draws it. */
export function lookAt(look: SheetLook, row: number, column: number): CellLook {
  const index = look.styleOf[row]?.[column] ?? look.rowStyles.get(row) ?? look.columnStyles.get(column) ?? 0;
  return look.styles[index] ?? PLAIN_LOOK;
}
