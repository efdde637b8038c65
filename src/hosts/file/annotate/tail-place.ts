import type { SheetScan } from '../patch/sheet-scan';
import { walkXml } from '../patch/xml-walk';

/** Where the cells of a worksheet part end: what follows has a fixed order. */
export function tailStart(scan: SheetScan): number {
  return scan.data?.close ?? 0;
}

/** The same for a part that is not scanned: where the last tag of its cells begins. */
export function cellsEnd(text: string): number {
  for (let at = text.lastIndexOf('sheetData'); at > 0; at = text.lastIndexOf('sheetData', at - 1)) {
    const begun = text.lastIndexOf('<', at);
    const tag = text.slice(begun, text.indexOf('>', at) + 1);
    if (/^<\/?(?:[^\s<>/]+:)?sheetData\s*\/?>$/.test(tag)) return begun;
  }
  return 0;
}

/** The place before the first of the elements that stand behind a new one; the worksheet's end where there is none. */
export function placeInTail(
  part: string,
  text: string,
  scan: SheetScan,
  behind: ReadonlySet<string>,
): number {
  const from = tailStart(scan);
  let depth = 0;
  let place = -1;
  walkXml(part, text.slice(from), {
    open: (name, _, start) => {
      if (depth === 0 && place < 0 && behind.has(name)) place = start;
      depth++;
    },
    close: (name, start) => {
      // The tail begins inside the worksheet, before the end of its cells.
      if (depth > 0) depth--;
      else if (name === 'worksheet' && place < 0) place = start;
    },
  });
  return from + Math.max(0, place);
}
