/** Budgets of docs/performance.md; shown beside what was measured, as no test depends on the clock. */
export const BUDGETS = {
  /** Milliseconds of a full check, warm, by rows. */
  check: { 500: 16, 5_000: 60, 50_000: 600 } as Readonly<Record<number, number>>,
  /** Growth of a check between the smallest and the largest table: 1 is linear. */
  exponent: 1.1,
  /** Milliseconds of a real document, warm, and the share of it that recognition may take. */
  documents: { '001': 60, '003': 80 } as Readonly<Record<string, number>>,
  recognition: 0.25,
  /** Milliseconds of a check after one edit, by rows. */
  recheck: { 500: 16, 5_000: 100 } as Readonly<Record<number, number>>,
  /** Milliseconds of the command on one real document, and of its start beyond that of bare Node. */
  command: { document: 700, start: 80 },
  /** Of the time of an openpyxl script with one rule, by rows. */
  openpyxl: { 10_000: 0.8, 100_000: 0.25 } as Readonly<Record<number, number>>,
  /** Of the time that unzip and a SAX parser take to count the elements of the same file. */
  reading: 1,
  /** kB gzip of JavaScript before the pane's first paint. */
  paneStart: 215,
  /** Milliseconds of one task of the page's thread. */
  task: 50,
} as const;

/** A figure with its unit and the budget set for it; no budget, no verdict. */
export function verdictOf(value: number, budget: number | undefined, unit = 'ms'): string {
  const shown = `${value.toFixed(value < 10 ? 2 : 0)}${unit && ` ${unit}`}`;
  if (budget === undefined) return shown;
  return `${shown} (≤ ${String(budget)}: ${value <= budget ? 'kept' : 'EXCEEDED'})`;
}
