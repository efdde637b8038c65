import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';

/** Figures of the sheet look as the field writes them in both languages: 1.200.000,5. */
export { figure };

/** Counts of things, in the language's own separators. */
export function countOf(count: number, language: Language): string {
  return count.toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
}

export function secondsOf(milliseconds: number, language: Language): string {
  const seconds = Math.max(0.1, milliseconds / 1000).toFixed(1);
  return language === 'id' ? seconds.replace('.', ',') : seconds;
}

/** 72000000 → "+72.000.000". */
export function signed(difference: number): string {
  return (difference > 0 ? '+' : '') + figure(difference);
}
