import { cellAddress } from '../grid/a1';
import { isBlank, type CellGrid } from '../grid/cell-grid';
import { cellText } from '../read/cell-text';
import type { Bilingual } from '../language/language';

/**
 * What became of a source cell: carried over as it is · written in the form's way (12 Bulan as a number, a code with
 * its dots) · given way to a formula · a heading or title in whose place the official one stands · left over.
 */
export const FATES = ['dibawa', 'dinormalkan', 'dihitung', 'bentuk', 'tersisa'] as const;
export type Fate = (typeof FATES)[number];

export interface AccountEntry {
  /** A1 on the source sheet. */
  readonly cell: string;
  readonly fate: Fate;
  /** As a person reads it there. */
  readonly from: string;
  /** As a person reads it on the new sheet; null where it is not there. */
  readonly to: string | null;
  /** A1 on the new sheet, null where it is not there. */
  readonly at: string | null;
  /** Why it is left over, or what changed beyond its writing. */
  readonly why: Bilingual | null;
}

/** Every filled cell of the source sheet, once, from the top and the left. */
export interface Account {
  readonly sheet: string;
  readonly entries: readonly AccountEntry[];
  readonly counts: Readonly<Record<Fate, number>>;
}

export interface AccountBook {
  /** Later words about a cell replace earlier ones. */
  enter(row: number, column: number, entry: Omit<AccountEntry, 'cell' | 'from'>): void;
  /** Closes the book; cells nobody spoke of are left over for the given reason. */
  close(otherwise: (row: number, column: number) => Omit<AccountEntry, 'cell' | 'from'>): Account;
}

export function accountBook(grid: CellGrid): AccountBook {
  const entered = new Map<string, Omit<AccountEntry, 'cell' | 'from'>>();
  return {
    enter: (row, column, entry) => void entered.set(cellAddress(row, column), entry),
    close: (otherwise) => {
      const entries: AccountEntry[] = [];
      grid.values.forEach((values, row) => {
        values.forEach((value, column) => {
          if (isBlank(value)) return;
          const cell = cellAddress(row, column);
          const from = cellText(value, grid.formats[row]?.[column] ?? null);
          entries.push({ cell, from, ...(entered.get(cell) ?? otherwise(row, column)) });
        });
      });
      const counts = Object.fromEntries(
        FATES.map((fate) => [fate, entries.filter((entry) => entry.fate === fate).length]),
      ) as Record<Fate, number>;
      return { sheet: grid.sheet, entries, counts };
    },
  };
}
