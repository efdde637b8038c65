import type { CSSProperties } from 'react';
import type { BorderLook, CellLook } from '../../../hosts/file/look/cell-look';
import { pixelsOf } from '../../../hosts/file/look/measures';
import type { RunType } from '../../../hosts/file/look/text-runs';
import type { CellLines, DrawnCell } from './draw-row';
import { fontFamily, fontScale } from './font-scale';
import { lineHeight } from './text-width';

const GRID_LINE = '1px solid #d9d9d9';
const NO_LINE = '1px solid transparent';
const WIDTHS: Readonly<Record<BorderLook['style'], string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
};
const INDENT = 9;
const PADDING = 3;

const types = new Map<number, WeakMap<CellLook, CSSProperties>>();

/** How the text of a cell looks; the same object for the same look, as thousands of cells share one. */
export function textCss(look: CellLook, zoom: number): CSSProperties {
  const known = types.get(zoom) ?? new WeakMap<CellLook, CSSProperties>();
  types.set(zoom, known);
  let css = known.get(look);
  if (css === undefined) {
    css = typeCss(look, zoom);
    known.set(look, css);
  }
  return css;
}

/** A part of a text, over what the cell says of all of it. */
export function runCss(type: RunType): CSSProperties {
  return {
    fontWeight: type.bold ? 700 : 400,
    fontStyle: type.italic ? 'italic' : 'normal',
    color: type.colour ?? '#000',
    textDecoration: decoration(type),
  };
}

/** Lines of the whole text cannot be taken off a part of it: where there are parts, those that want them draw them. */
export function wholeCss(look: CellLook): CSSProperties {
  return { textDecoration: decoration(look) };
}

function decoration(type: Pick<CellLook, 'underline' | 'strike'>): string {
  const lines = [
    type.underline === null ? '' : 'underline',
    type.strike ? 'line-through' : '',
    type.underline === 'double' ? 'double' : '',
  ];
  return lines.filter((line) => line !== '').join(' ') || 'none';
}

function typeCss(look: CellLook, zoom: number): CSSProperties {
  const lines = decoration(look);
  return {
    fontFamily: fontFamily(look.font),
    fontSize: `${String(pixelsOf(look.size) * zoom * fontScale(look.font, look.size))}px`,
    lineHeight: `${String(lineHeight(look.size) * zoom)}px`,
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(lines !== 'none' && { textDecoration: lines }),
    ...(look.colour !== null && { color: look.colour }),
    ...(look.wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
  };
}

/** Where a cell stands and what surrounds it; the text is dressed apart. */
export function boxCss(cell: DrawnCell, left: number, zoom: number): CSSProperties {
  const { look, width, height, lines, over } = cell;
  return {
    left: `${String(left)}px`,
    width: `${String(width)}px`,
    height: `${String(height)}px`,
    justifyContent: VERTICAL[look.vertical],
    ...(look.fill !== null && { backgroundColor: look.fill }),
    ...lineCss(lines),
    ...(over.left + over.right > 0 && { zIndex: 1 }),
    ...indentCss(cell, zoom),
  };
}

const VERTICAL: Readonly<Record<CellLook['vertical'], string>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
};

function lineCss({ right, bottom }: CellLines): CSSProperties {
  return { borderRight: line(right), borderBottom: line(bottom) };
}

function line(look: BorderLook | 'grid' | null): string {
  if (look === null) return NO_LINE;
  return look === 'grid' ? GRID_LINE : `${WIDTHS[look.style]} ${look.colour}`;
}

function indentCss({ look, align }: DrawnCell, zoom: number): CSSProperties {
  const indent = `${String((PADDING + look.indent * INDENT) * zoom)}px`;
  const plain = `${String(PADDING * zoom)}px`;
  return {
    paddingLeft: align === 'left' ? indent : plain,
    paddingRight: align === 'right' ? indent : plain,
  };
}

/** Turned askew, a text reaches beyond its cell. */
export function isAskew({ rotation }: CellLook): boolean {
  return typeof rotation === 'number' && rotation !== 0 && Math.abs(rotation) !== 90;
}

/** The turned text of a heading; null where it stands upright. */
export function turnCss({ rotation }: CellLook): CSSProperties | null {
  if (rotation === 0) return null;
  if (rotation === 'stacked')
    return { writingMode: 'vertical-lr', textOrientation: 'upright', alignSelf: 'center' };
  if (rotation === 90)
    return { writingMode: 'vertical-rl', transform: 'rotate(180deg)', alignSelf: 'center' };
  if (rotation === -90) return { writingMode: 'vertical-rl', alignSelf: 'center' };
  const up = rotation > 0;
  return {
    transform: `rotate(${String(-rotation)}deg)`,
    transformOrigin: up ? 'left bottom' : 'left top',
    // What turns about its lower left corner needs room for the corner's own height.
    marginLeft: up ? '0.9em' : 0,
    width: 'max-content',
    maxHeight: 'none',
  };
}
