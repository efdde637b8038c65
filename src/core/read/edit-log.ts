/** Stand for columns in an edit: what rows say of themselves is read from several cells. */
export const NAMES = -1;
export const CODES = -2;

/** One row that was edited, and where: columns of the sheet, NAMES and CODES. */
interface RowEdit {
  readonly at: number;
  readonly row: number;
  readonly columns: readonly number[];
}

const NONE = { moment: NaN, edits: [] };

let clock = 0;

/** Moment of the last edit of any table: what was looked at since then holds. */
export function lastEdit(): number {
  return clock;
}

/** What was edited in one table since it was read. */
export class EditLog {
  private readonly edits: RowEdit[] = [];
  /** The last answer: an edit makes many results ask the same. */
  private answered: { readonly moment: number; readonly edits: readonly RowEdit[] } = NONE;

  add(rows: readonly Omit<RowEdit, 'at'>[]): void {
    clock += 1;
    for (const edit of rows) this.edits.push({ ...edit, at: clock });
    this.answered = NONE;
  }

  /** Edits after a moment. */
  since(moment: number): readonly RowEdit[] {
    if (this.answered.moment === moment) return this.answered.edits;
    let from = this.edits.length;
    while (from > 0 && (this.edits[from - 1]?.at ?? 0) > moment) from--;
    this.answered = { moment, edits: this.edits.slice(from) };
    return this.answered.edits;
  }
}
