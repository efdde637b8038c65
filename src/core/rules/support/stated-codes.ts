import { firstPlace } from '../../grid/first-place';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { Since } from '../../read/remembered';
import { oncePer } from './once-per';

/** The rows of a table by their clean code. */
export interface StatedCodes {
  has(clean: string): boolean;
  /** Rows that share a code, in the order of the table; the groups in none. */
  readonly shared: readonly (readonly TableRow[])[];
}

/** Every code that a row of the table has. Asked only where codes are out of order or one is proposed. */
export const statedCodes: (read: ReadTable) => StatedCodes = oncePer(
  (read: ReadTable) => new CodeIndex(read).found(),
  { amend: ({ index }, { moment }: Since, read) => index.again(read.editedAfter(moment)) },
);

class CodeIndex {
  private readonly rows = new Map<string, TableRow[]>();
  /** By `TableRow.index`: under which code a row stands in `rows`. */
  private readonly codes: (string | undefined)[] = [];
  private readonly shared = new Set<string>();

  constructor(read: ReadTable) {
    for (const row of read.rows) this.add(row);
  }

  again(edited: readonly TableRow[]): ReturnType<CodeIndex['found']> {
    for (const row of edited) this.remove(row);
    for (const row of edited) this.add(row);
    return this.found();
  }

  found() {
    const { rows } = this;
    const shared = [...this.shared].map((clean) => rows.get(clean) ?? []);
    return { index: this, shared, has: (clean: string): boolean => rows.has(clean) };
  }

  private add(row: TableRow): void {
    const { kode } = row;
    if (!kode) return;
    const { clean } = kode;
    this.codes[row.index] = clean;
    const known = this.rows.get(clean);
    if (!known) return void this.rows.set(clean, [row]);
    const after = known.findIndex((other) => other.index > row.index);
    known.splice(after < 0 ? known.length : after, 0, row);
    this.shared.add(clean);
  }

  private remove(row: TableRow): void {
    const clean = this.codes[row.index];
    if (clean === undefined) return;
    this.codes[row.index] = undefined;
    const rest = (this.rows.get(clean) ?? []).filter((other) => other !== row);
    if (rest.length < 2) this.shared.delete(clean);
    if (rest.length === 0) this.rows.delete(clean);
    else this.rows.set(clean, rest);
  }
}

/** Place of a row among its siblings (or the roots), -1 where it is none of them. They stand in the order of the table. */
export function placeAmong(siblings: readonly TableRow[], row: TableRow): number {
  const place = firstPlace(siblings.length, (at) => (siblings[at]?.index ?? 0) >= row.index);
  return siblings[place]?.index === row.index ? place : -1;
}
