import type { CellLook } from './cell-look';

/** Width of a digit in parts of the font's size, for fonts that workbooks are commonly set in. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  carlito: 0.507,
  arial: 0.556,
  'liberation sans': 0.556,
  helvetica: 0.556,
  'times new roman': 0.5,
  'bookman old style': 0.62,
  cambria: 0.554,
  verdana: 0.636,
  tahoma: 0.546,
  'aptos narrow': 0.49,
};
const USUAL_DIGIT = 0.53;

/** Pixels of the widest digit in the workbook's usual font: the unit that column widths are written in. */
export function digitPixels({ font, size }: Pick<CellLook, 'font' | 'size'>): number {
  return Math.max(1, Math.round((DIGIT_WIDTHS[font.toLowerCase()] ?? USUAL_DIGIT) * pixelsOf(size)));
}

/** A width as the file has it → pixels (ECMA-376 part 1, §18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width of columns that have none of their own: so many digits, 5 pixels of margin, up to a multiple of 8. */
export function usualColumnPixels(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}

/** Points → CSS pixels. */
export function pixelsOf(points: number): number {
  return (points * 4) / 3;
}
