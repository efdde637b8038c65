import type { Splice } from '../patch/splice';
import type { SheetScan } from '../patch/sheet-scan';
import { walkXml } from '../patch/xml-walk';
import { OFFICE } from '../write/xml-text';
import { placeInTail } from './tail-place';

/** What stands behind `legacyDrawing` in a worksheet, whose children have a fixed order. */
export const BEHIND_NOTES = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** The element that names the drawing with the boxes of comments; that of the page header's pictures is another. */
export interface LegacyDrawing {
  /** Of its relationship. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Null where the sheet has none. Looked for from `from` on: behind the cells. */
export function findLegacyDrawing(part: string, text: string, from: number): LegacyDrawing | null {
  let found: LegacyDrawing | null = null;
  let open: { readonly id: string; readonly start: number } | null = null;
  walkXml(part, text.slice(from), {
    open: (name, attributes, start) => {
      if (name === 'legacyDrawing') open = { id: attributes.getByLocalName('id') ?? '', start: from + start };
    },
    close: (name, _, end) => {
      if (name === 'legacyDrawing' && open) found ??= { ...open, end: from + end };
    },
  });
  return found;
}

/** Names the drawing in the worksheet part, at its place. */
export function addLegacyDrawing(part: string, text: string, scan: SheetScan, id: string): Splice {
  const at = placeInTail(part, text, scan, BEHIND_NOTES);
  return { start: at, end: at, text: `<${scan.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>` };
}
