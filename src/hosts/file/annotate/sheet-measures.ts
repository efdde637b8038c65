import type { SheetScan } from '../patch/sheet-scan';
import { walkXml } from '../patch/xml-walk';
import { createXmlTagReader, type XmlAttributes } from '../xml-tag';

/** How wide columns and how high rows are, in pixels at 96 to the inch; hidden ones are 0. */
export interface SheetMeasures {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
}

const COLUMN = 64;
const ROW = 20;

/** Reads measures where the sheet has its own, so that a comment's box gets its size whatever cells lie under it. */
export function sheetMeasures(part: string, text: string, scan: SheetScan): SheetMeasures {
  const columns: { readonly first: number; readonly last: number; readonly pixels: number }[] = [];
  let usual = NaN;
  walkXml(part, text.slice(0, scan.data?.start ?? 0), {
    open: (name, attributes) => {
      if (name === 'sheetFormatPr') usual = pointsOf(attributes, 'defaultRowHeight');
      else if (name === 'col')
        columns.push({
          first: Number(attributes.get('min')) - 1,
          last: Number(attributes.get('max')) - 1,
          pixels: isHidden(attributes) ? 0 : Number(attributes.get('width') ?? NaN) * 7 + 5,
        });
    },
    close: () => undefined,
  });
  const starts = new Map(scan.rows.map(({ row, start }) => [row, start]));
  const tag = createXmlTagReader();
  return {
    columnPixels: (column) => {
      const own = columns.find(({ first, last }) => column >= first && column <= last)?.pixels;
      return own === undefined || Number.isNaN(own) ? COLUMN : own;
    },
    rowPixels: (row) => {
      const start = starts.get(row);
      if (start !== undefined) {
        tag.read(text, start);
        if (isHidden(tag.attributes)) return 0;
        const own = pointsOf(tag.attributes, 'ht');
        if (!Number.isNaN(own)) return own;
      }
      return Number.isNaN(usual) ? ROW : usual;
    },
  };
}

/** A height in points, in pixels. */
function pointsOf(attributes: XmlAttributes, name: string): number {
  return Number(attributes.get(name) ?? NaN) * (4 / 3);
}

function isHidden(attributes: XmlAttributes): boolean {
  const flag = attributes.get('hidden');
  return flag === '1' || flag === 'true';
}
