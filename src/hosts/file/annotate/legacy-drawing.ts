import type { Splice } from '../patch/splice';
import type { SheetScan } from '../patch/sheet-scan';
import { OFFICE } from '../write/xml-text';
import { placeInTail, tailStart } from './tail-place';

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

/** Relationship of the drawing with the boxes of comments; null where the sheet has none. */
export function legacyDrawingId(text: string, scan: SheetScan): string | null {
  const tail = text.slice(tailStart(scan));
  return /<(?:[\w.-]+:)?legacyDrawing\s[^>]*?:id\s*=\s*["']([^"']*)["']/.exec(tail)?.[1] ?? null;
}

/** Names the drawing in the worksheet part, at its place. */
export function addLegacyDrawing(part: string, text: string, scan: SheetScan, id: string): Splice {
  const at = placeInTail(part, text, scan, BEHIND_NOTES);
  return { start: at, end: at, text: `<${scan.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>` };
}

/** The worksheet part without the name of that drawing. */
export function withoutLegacyDrawing(text: string): string {
  return text.replace(/<((?:[\w.-]+:)?legacyDrawing)\s[^>]*?(?:\/>|>\s*<\/\1\s*>)/, '');
}
