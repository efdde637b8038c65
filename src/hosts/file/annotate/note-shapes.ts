import { cellAddress, parseRange } from '../../../core/grid/a1';
import type { SheetMeasures } from './sheet-measures';

/** A comment's box on the sheet: its cell and how many lines of text it holds. */
export interface NoteShape {
  readonly cell: string;
  readonly lines: number;
}

/** Characters of a line in the box, and its measures in pixels. */
export const LINE_CHARACTERS = 56;
const WIDTH = 350;
const LINE = 15;
const TALLEST = 600;

const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const X = 'urn:schemas-microsoft-com:office:excel';
const SPACES = `xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}"`;
const SHAPE_TYPE = 't202';
/** Excel numbers shapes in blocks of this many; each drawing says which blocks are its own. */
const BLOCK = 1024;

/** A drawing part for the boxes of comments, which Excel still wants in VML. */
export function newNoteDrawing(shapes: readonly NoteShape[], measures: SheetMeasures, sheet: number): string {
  const blocks = Math.ceil((shapes.length + 1) / BLOCK);
  const first = 1 + sheet * 16;
  const data = Array.from({ length: blocks }, (_, at) => String(first + at)).join(',');
  return (
    `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${data}"/></o:shapelayout>` +
    `${shapeType()}${shapesXml(shapes, measures, first * BLOCK + 1)}</xml>`
  );
}

/** A drawing part with boxes added; what is there (other boxes, buttons) stays as it is. */
export function withNoteShapes(
  drawing: string,
  shapes: readonly NoteShape[],
  measures: SheetMeasures,
): string {
  if (shapes.length === 0) return drawing;
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const last = ids.reduce((most, id) => Math.max(most, id), BLOCK);
  const type = drawing.includes(`id="_x0000_${SHAPE_TYPE}"`) ? '' : shapeType();
  const end = drawing.lastIndexOf('</');
  return drawing.slice(0, end) + type + shapesXml(shapes, measures, last + 1) + drawing.slice(end);
}

const SHAPE =
  /<v:shape\b(?:(?!<\/v:shape>)[\s\S])*?<x:ClientData\s+ObjectType="Note"(?:(?!<\/v:shape>)[\s\S])*?<\/v:shape>/g;

/** A drawing whose boxes for the given cells are made large enough for what was added to their comments. */
export function withGrownShapes(
  drawing: string,
  shapes: readonly NoteShape[],
  measures: SheetMeasures,
): string {
  if (shapes.length === 0) return drawing;
  const byCell = new Map(shapes.map((shape) => [shape.cell, shape]));
  return drawing.replace(SHAPE, (shape) => {
    const [row, column] = cellOf(shape);
    const grown = byCell.get(cellAddress(row, column));
    if (!grown) return shape;
    const anchor = anchorOf(row, column, heightOf(grown), measures);
    return shape.replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor}</x:Anchor>`);
  });
}

/** A drawing without the boxes of the given cells' comments. */
export function withoutNoteShapes(drawing: string, cells: ReadonlySet<string>): string {
  return drawing.replace(SHAPE, (shape) => (cells.has(cellAddress(...cellOf(shape))) ? '' : shape));
}

/** True where a drawing holds a box, a button or anything else. */
export function hasShapes(drawing: string): boolean {
  return /<(?:[\w.-]+:)?(?:shape|group|rect|oval|line|roundrect|image)[\s>]/.test(drawing);
}

/** Row and column of the cell a box belongs to; not a number where it does not say. */
function cellOf(shape: string): readonly [row: number, column: number] {
  const of = (name: string): number =>
    Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? NaN);
  return [of('Row'), of('Column')];
}

function heightOf({ lines }: NoteShape): number {
  return Math.min(TALLEST, lines * LINE + 14);
}

function shapeType(): string {
  return (
    `<v:shapetype ${SPACES} id="_x0000_${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function shapesXml(shapes: readonly NoteShape[], measures: SheetMeasures, firstId: number): string {
  return shapes
    .flatMap((shape, at) => {
      const place = parseRange(shape.cell);
      if (!place) return [];
      const height = heightOf(shape);
      const anchor = anchorOf(place.top, place.left, height, measures);
      const size = `width:${String(WIDTH * 0.75)}pt;height:${String(height * 0.75)}pt`;
      return [
        `<v:shape ${SPACES} id="_x0000_s${String(firstId + at)}" type="#_x0000_${SHAPE_TYPE}" ` +
          `style="position:absolute;margin-left:60pt;margin-top:2pt;${size};z-index:${String(at + 1)};visibility:hidden" ` +
          'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
          '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
          `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
          `<x:AutoFill>False</x:AutoFill><x:Row>${String(place.top)}</x:Row><x:Column>${String(place.left)}</x:Column></x:ClientData></v:shape>`,
      ];
    })
    .join('');
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset: right of the cell, as wide and tall as wanted. */
function anchorOf(row: number, column: number, height: number, measures: SheetMeasures): string {
  const top = Math.max(0, row - 1);
  const [right, rightOffset] = reached(column + 1, 15 + WIDTH, measures.columnPixels);
  const [bottom, bottomOffset] = reached(top, 4 + height, measures.rowPixels);
  return [column + 1, 15, top, 4, right, rightOffset, bottom, bottomOffset].join(', ');
}

function reached(from: number, pixels: number, sizeOf: (at: number) => number): readonly [number, number] {
  let rest = pixels;
  let at = from;
  for (let size = sizeOf(at); rest > size && at < from + 200; size = sizeOf(at)) {
    rest -= size;
    at++;
  }
  return [at, Math.round(rest)];
}
