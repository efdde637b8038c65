import { numberFormat } from './number-format';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The code that a spreadsheet turned into a date or a time when it was typed: «1.06.01» became 1 June 2001, or six
 * minutes past one; null for a cell that holds neither.
 */
export function codeOfDate(value: number, format: string | null): string | null {
  if (format === null || value < 0 || !numberFormat(format).date) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (value < 1) {
    const seconds = Math.round(value * 86_400);
    const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${String(hour)}.${two(minute)}${second === 0 ? '' : `.${two(second)}`}`;
  }
  const date = new Date(EPOCH + Math.floor(value) * DAY);
  if (Number.isNaN(date.getTime())) return null;
  const year = two(date.getUTCFullYear() % 100);
  return `${String(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${year}`;
}
