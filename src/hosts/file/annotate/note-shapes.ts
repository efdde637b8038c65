import { cellAddress, parseRange } from '../../../core/grid/a1';
import { BLOCK, shapeNumber, usedBlocks } from '../package/shape-blocks';
import { applySplices, type Splice, withAttribute } from '../patch/splice';
import { type DrawnNote, scanDrawing } from './scan-drawing';
import type { SheetMeasures } from './sheet-measures';

/** A comment's box on the sheet: its cell and how many lines of text it holds. */
export interface NoteShape {
  readonly cell: string;
  readonly lines: number;
}

/** A drawing part, and what is around it. */
export interface NoteDrawing {
  readonly part: string;
  /** Null where it is to be made. */
  readonly text: string | null;
  readonly measures: SheetMeasures;
  /** Blocks of numbers that other drawings of the workbook claim. */
  readonly taken: ReadonlySet<number>;
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
const SHAPE_TYPE = '_x0000_t202';

/** Boxes of comments are still wanted in VML. */
const NO_DRAWING = `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>`;

/**
 * The drawing with boxes added, and those of `grown` made large enough for what was added to their comments; what else
 * is there (other boxes, buttons) stays as it is. Throws FileFault where it cannot be read.
 */
export function withNoteShapes(
  { part, text, measures, taken }: NoteDrawing,
  shapes: readonly NoteShape[],
  grown: readonly NoteShape[] = [],
): string {
  const drawing = text ?? NO_DRAWING;
  const scan = scanDrawing(part, drawing);
  const splices: Splice[] = scan.notes.flatMap(({ row, column, anchor }) => {
    const shape = grown.find(({ cell }) => cell === cellAddress(row, column));
    return shape && anchor ? [{ ...anchor, text: anchorOf(row, column, heightOf(shape), measures) }] : [];
  });
  if (shapes.length > 0) {
    const { numbers, claimed } = freeNumbers(drawing, shapes.length, scan.ids, taken);
    const type = scan.ids.has(SHAPE_TYPE) ? '' : shapeType();
    splices.push(...scan.append(type + shapesXml(shapes, measures, numbers)));
    if (scan.blocks && claimed.length > 0) {
      const { start, end, data } = scan.blocks;
      const all = [...data.split(',').filter((block) => block.trim() !== ''), ...claimed].join(',');
      splices.push({ start, end, text: withAttribute(drawing.slice(start, end), 'data', all) });
    }
  }
  return applySplices(drawing, splices);
}

/** A drawing without the boxes of the given cells' comments; empty where nothing is left in it. */
export function withoutNoteShapes(part: string, drawing: string, cells: ReadonlySet<string>): string {
  const scan = scanDrawing(part, drawing);
  const goes = ({ row, column }: DrawnNote): boolean => cells.has(cellAddress(row, column));
  const gone = scan.notes.filter(goes);
  if (gone.length === scan.shapes) return '';
  return applySplices(
    drawing,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** Numbers for new shapes: of the drawing's own blocks while there are, else of blocks that nobody claims. */
function freeNumbers(
  drawing: string,
  count: number,
  ids: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): { readonly numbers: readonly number[]; readonly claimed: readonly number[] } {
  const used = new Set([...ids].map(shapeNumber));
  const own = usedBlocks(drawing);
  const numbers: number[] = [];
  const claimed: number[] = [];
  const take = (block: number): void => {
    const [first, end] = [block * BLOCK + 1, (block + 1) * BLOCK];
    const last = [...used].reduce(
      (most: number, one) => (one !== null && one < end && one > most ? one : most),
      0,
    );
    for (let number = Math.max(first, last + 1); number < end && numbers.length < count; number++)
      numbers.push(number);
  };
  own.filter((block) => !taken.has(block)).forEach(take);
  for (let block = 1; numbers.length < count; block++) {
    if (own.includes(block) || taken.has(block)) continue;
    claimed.push(block);
    take(block);
  }
  return { numbers, claimed };
}

function heightOf({ lines }: NoteShape): number {
  return Math.min(TALLEST, lines * LINE + 14);
}

function shapeType(): string {
  return (
    `<v:shapetype ${SPACES} id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function shapesXml(
  shapes: readonly NoteShape[],
  measures: SheetMeasures,
  numbers: readonly number[],
): string {
  return shapes
    .flatMap((shape, at) => {
      const place = parseRange(shape.cell);
      if (!place) return [];
      const height = heightOf(shape);
      const anchor = anchorOf(place.top, place.left, height, measures);
      const size = `width:${String(WIDTH * 0.75)}pt;height:${String(height * 0.75)}pt`;
      return [
        `<v:shape ${SPACES} id="_x0000_s${String(numbers[at])}" type="#${SHAPE_TYPE}" ` +
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
