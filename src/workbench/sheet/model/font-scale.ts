import { digitPixels } from '../../../hosts/file/look/measures';

const SAMPLE = '0123456789';
const SIZE = 100;
/** What stands in for a font that is not installed. */
const STAND_INS = ', Carlito, Arial, sans-serif';
const scales = new Map<string, number>();

export function fontFamily(font: string): string {
  return `"${font.replace(/["\\]/g, '')}"${STAND_INS}`;
}

/**
 * By how much a font must be made smaller so that its digits are as wide as those of the author's font: a machine without
 * Calibri shows another one, whose figures would not fit their columns. 1 where it cannot be measured.
 */
export function fontScale(font: string): number {
  let scale = scales.get(font);
  if (scale === undefined) {
    scale = measured(font);
    scales.set(font, scale);
  }
  return scale;
}

function measured(font: string): number {
  if (typeof OffscreenCanvas === 'undefined') return 1;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return 1;
  context.font = `${String(SIZE)}px ${fontFamily(font)}`;
  const drawn = context.measureText(SAMPLE).width / SAMPLE.length;
  // At 75 points a pixel is a hundredth of the size.
  const wanted = digitPixels({ font, size: SIZE * 0.75 });
  return drawn > 0 ? Math.min(1.1, Math.max(0.7, wanted / drawn)) : 1;
}
