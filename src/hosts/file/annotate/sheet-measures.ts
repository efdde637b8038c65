import type { SheetScan } from '../patch/sheet-scan';

/** How wide columns and how high rows are, in pixels at 96 to the inch; hidden ones are 0. */
export interface SheetMeasures {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
}

const COLUMN = 64;
const ROW = 20;

/** Reads measures where the sheet has its own, so that a comment's box gets its size whatever cells lie under it. */
export function sheetMeasures(text: string, scan: SheetScan): SheetMeasures {
  const head = text.slice(0, scan.data?.start ?? 0);
  const attribute = (tag: string, name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
  const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
  const columns = [...head.matchAll(/<(?:[\w.-]+:)?col\s[^>]*>/g)].map(([tag]) => ({
    first: Number(attribute(tag, 'min')) - 1,
    last: Number(attribute(tag, 'max')) - 1,
    pixels: isOn(attribute(tag, 'hidden')) ? 0 : Number(attribute(tag, 'width') ?? NaN) * 7 + 5,
  }));
  const format = /<(?:[\w.-]+:)?sheetFormatPr\s[^>]*>/.exec(head)?.[0] ?? '';
  const usual = Number(attribute(format, 'defaultRowHeight') ?? NaN) * (4 / 3);
  const tags = new Map(scan.rows.map(({ row, start, tagEnd }) => [row, { start, tagEnd }]));
  return {
    columnPixels: (column) => {
      const own = columns.find(({ first, last }) => column >= first && column <= last)?.pixels;
      return own === undefined || Number.isNaN(own) ? COLUMN : own;
    },
    rowPixels: (row) => {
      const place = tags.get(row);
      const tag = place ? text.slice(place.start, place.tagEnd) : '';
      if (isOn(attribute(tag, 'hidden'))) return 0;
      const height = Number(attribute(tag, 'ht') ?? NaN) * (4 / 3);
      return Number.isNaN(height) ? (Number.isNaN(usual) ? ROW : usual) : height;
    },
  };
}
