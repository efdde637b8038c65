import { figure } from '../../core/language/figures';
import { oneSafeLine } from '../safe-text';
import { clip } from './clip';

/** Longest text a column of figures shows; the cell itself holds the rest. */
const LONGEST = 160;

/** What stands in a column of figures: numbers as the field writes them, texts cut; "" for nothing. */
export function figureText(value: number | string | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? figure(value) : clip(oneSafeLine(value), LONGEST);
}

/** With its sign: "+75.715.811", "-5". */
export function signedFigure(value: number | null): string {
  return value === null ? '' : (value > 0 ? '+' : '') + figure(value);
}
