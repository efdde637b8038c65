import type { Splice } from '../patch/splice';
import { walkXml } from '../patch/xml-walk';
import type { SheetScan } from '../patch/sheet-scan';
import { OFFICE } from '../write/xml-text';

/** What stands behind `legacyDrawing` in a worksheet, whose children have a fixed order. */
const BEHIND = new Set([
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
  const tail = text.slice(scan.data?.close ?? 0);
  return /<(?:[\w.-]+:)?legacyDrawing\s[^>]*?:id\s*=\s*["']([^"']*)["']/.exec(tail)?.[1] ?? null;
}

/** Names the drawing in the worksheet part, at its place. */
export function addLegacyDrawing(part: string, text: string, scan: SheetScan, id: string): Splice {
  const from = scan.data?.close ?? 0;
  const tail = text.slice(from);
  let depth = 0;
  let place = -1;
  walkXml(part, tail, {
    open: (name, _, start) => {
      if (depth === 0 && place < 0 && BEHIND.has(name)) place = start;
      depth++;
    },
    close: (name, start) => {
      // The tail begins inside the worksheet, before the end of its cells.
      if (depth > 0) depth--;
      else if (name === 'worksheet' && place < 0) place = start;
    },
  });
  const at = from + Math.max(0, place);
  return { start: at, end: at, text: `<${scan.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>` };
}
