/** `galat` must be mended, `peringatan` should be, `catatan` is worth knowing. */
export const SEVERITIES = ['galat', 'peringatan', 'catatan'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Language = 'id' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

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

export interface Fix {
  readonly label: Bilingual;
  readonly edits: readonly CellEdit[];
}

/** One thing that is wrong (or odd), in words a planner can act on. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Id of the table it was found in. */
  readonly table: string;
  /** A1: the cell a person would look at first; a range where the finding stands for a block. */
  readonly cell: string;
  readonly message: Bilingual;
  /** What stands there and what should, where it is a figure or a text that can be compared. */
  readonly stated: number | string | null;
  readonly computed: number | string | null;
  /** A1 addresses of the other cells that take part; on another sheet as 'Sheet'!A1. */
  readonly related: readonly string[];
  readonly fixes: readonly Fix[];
}
