/** Excel's line styles, thinnest first; `hair` and the dashed ones differ in their pattern. */
export type BorderStyle = 'hair' | 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';

export interface BorderLook {
  readonly style: BorderStyle;
  /** Like "#1f4e79". */
  readonly colour: string;
}

export type HorizontalAlign =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous';
export type VerticalAlign = 'top' | 'center' | 'bottom' | 'justify';

/** How one cell looks, as its author made it; what its number shows is told by the grid's format. */
export interface CellLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'single' | 'double' | null;
  readonly strike: boolean;
  /** Like "#c00000"; null for the window's own, black. */
  readonly colour: string | null;
  /** null where the cell is not filled. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<'top' | 'right' | 'bottom' | 'left', BorderLook | null>>;
  readonly horizontal: HorizontalAlign;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
  /** The text is made smaller until it fits. */
  readonly shrink: boolean;
  /** Steps of about three characters. */
  readonly indent: number;
  /** Degrees anticlockwise, -90 to 90; 'stacked' for letters below each other. */
  readonly rotation: number | 'stacked';
}

export const NO_BORDERS: CellLook['borders'] = { top: null, right: null, bottom: null, left: null };

/** A cell nobody dressed. */
export const PLAIN_LOOK: CellLook = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: null,
  strike: false,
  colour: null,
  fill: null,
  borders: NO_BORDERS,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
};
