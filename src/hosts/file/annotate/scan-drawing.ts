import { FileFault } from '../file-error';
import { malformedXml } from '../file-messages';
import type { Splice } from '../patch/splice';
import { prefixAt, walkXml } from '../patch/xml-walk';

/** The box of a comment in a drawing; row and column are 0-based, not a number where it does not say. */
export interface DrawnNote {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  /** The text that says where on the sheet it lies. */
  readonly anchor: { readonly start: number; readonly end: number } | null;
}

export interface DrawingScan {
  readonly notes: readonly DrawnNote[];
  /** Boxes, buttons and all else that is drawn. */
  readonly shapes: number;
  /** Ids of shapes and their types. */
  readonly ids: ReadonlySet<string>;
  /** The element that says which blocks of numbers are the drawing's. */
  readonly blocks: { readonly start: number; readonly end: number; readonly data: string } | null;
  /** Puts XML in behind all that is drawn. */
  append(xml: string): readonly Splice[];
}

const DRAWN = new Set([
  'shape',
  'group',
  'rect',
  'oval',
  'line',
  'polyline',
  'curve',
  'arc',
  'roundrect',
  'image',
]);

type OpenNote = { -readonly [K in keyof DrawnNote]: DrawnNote[K] };

/**
 * Reads a drawing in VML. Excel itself writes some that are no XML (a `<br>` in a box that stays open), so nothing but
 * the names of tags is held to. Throws FileFault where not even they can be read.
 */
export function scanDrawing(part: string, text: string): DrawingScan {
  const notes: DrawnNote[] = [];
  const ids = new Set<string>();
  let shapes = 0;
  let blocks: DrawingScan['blocks'] = null;
  let root: {
    readonly name: string;
    readonly start: number;
    readonly tagEnd: number;
    readonly empty: boolean;
  } | null = null;
  let close = -1;
  let shape: OpenNote | null = null;
  let isNote = false;
  let inside = -1;
  walkXml(part, text, {
    open: (name, attributes, start, end, empty) => {
      root ??= { name, start, tagEnd: end, empty };
      const id = attributes.get('id');
      if (id !== undefined && (DRAWN.has(name) || name === 'shapetype')) ids.add(id);
      if (DRAWN.has(name)) shapes++;
      if (name === 'idmap') blocks ??= { start, end, data: attributes.get('data') ?? '' };
      else if (name === 'shape') {
        shape = { start, end, row: NaN, column: NaN, anchor: null };
        isNote = false;
      } else if (name === 'ClientData') isNote = attributes.get('ObjectType') === 'Note';
      inside = end;
    },
    close: (name, start, end) => {
      if (name === root?.name) close = start;
      if (!shape) return;
      if (name === 'Row') shape.row = numberIn(text.slice(inside, start));
      else if (name === 'Column') shape.column = numberIn(text.slice(inside, start));
      else if (name === 'Anchor') shape.anchor = { start: inside, end: start };
      else if (name === 'shape') {
        if (isNote) notes.push({ ...shape, end });
        shape = null;
      }
    },
  });
  const found = root as { name: string; start: number; tagEnd: number; empty: boolean } | null;
  if (!found || close < 0) throw new FileFault(malformedXml(part));
  return {
    notes,
    shapes,
    ids,
    blocks,
    append: (xml) => {
      if (!found.empty) return [{ start: close, end: close, text: xml }];
      const tag = text.slice(found.start, found.tagEnd).replace(/\s*\/>$/, '>');
      const name = prefixAt(text, found.start) + found.name;
      return [{ start: found.start, end: found.tagEnd, text: `${tag}${xml}</${name}>` }];
    },
  };
}

function numberIn(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
}
