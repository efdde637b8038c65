import { digitPixels, pixelsOf } from '../../../hosts/file/look/measures';

const SAMPLE = '0123456789';
const PIXELS = 100;
/** What stands in for a font that is not installed. */
const STAND_INS = ', Carlito, Arial, sans-serif';
const drawn = new Map<string, number | null>();

export function fontFamily(font: string): string {
  return `"${font.replace(/["\\]/g, '')}"${STAND_INS}`;
}

/**
 * By how much a font must be made smaller or larger so that its digits are as wide as Excel draws those of the author's
 * font: whole pixels, by which its columns are measured. A machine without Calibri shows another font, whose figures
 * would not fit their columns. 1 where it cannot be measured.
 */
export function fontScale(font: string, size: number): number {
  const digit = drawnDigit(font);
  if (digit === null) return 1;
  return Math.min(1.15, Math.max(0.7, digitPixels({ font, size }) / (digit * pixelsOf(size))));
}

/** Width of a digit as this machine draws it, in parts of the font's size. */
function drawnDigit(font: string): number | null {
  let digit = drawn.get(font);
  if (digit === undefined) {
    digit = measured(font);
    drawn.set(font, digit);
  }
  return digit;
}

function measured(font: string): number | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.font = `${String(PIXELS)}px ${fontFamily(font)}`;
  const width = context.measureText(SAMPLE).width / SAMPLE.length / PIXELS;
  return width > 0 ? width : null;
}
