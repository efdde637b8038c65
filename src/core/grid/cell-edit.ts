/** One cell to be written. Exactly one of value and formula; a formula has no leading "=". */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
  readonly value?: string | number | null;
  readonly formula?: string;
  /** Excel number format to set with it, where it changes. */
  readonly format?: string;
}
