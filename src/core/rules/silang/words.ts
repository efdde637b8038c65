import { figure } from '../../language/figures';

/** To begin a sentence with. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 row", "12 rows". */
export function rows(count: number): string {
  return `${figure(count)} row${count === 1 ? '' : 's'}`;
}

/** The rows that hang under one that is named: " beserta 3 baris di bawahnya". */
export const withRowsBelow = {
  id: (below: number): string => (below === 0 ? '' : ` beserta ${String(below)} baris di bawahnya`),
  en: (below: number): string => (below === 0 ? '' : ` with the ${rows(below)} below it`),
};
