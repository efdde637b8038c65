import type { Level } from '../layouts/layout';
import type { ReadTable, TableRow } from '../read/read-table';
import type { Bilingual } from '../language/language';

/** `pagu` any rupiah, `target` any performance value, `isi` any other cell; a row that one side lacks has a kind of its own. */
export const DIFFERENCE_KINDS = [
  'pagu',
  'target',
  'nama',
  'kode',
  'isi',
  'hanya-kiri',
  'hanya-kanan',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What one side says, and where. */
export interface Said {
  readonly row: TableRow;
  /** A1. */
  readonly cell: string;
  /** "" where the cell is empty. */
  readonly text: string;
  /** Full rupiah or the figure of a performance value; null where it is none. */
  readonly value: number | null;
}

/** One thing that two tables say otherwise. */
export interface Difference {
  readonly is: DifferenceKind;
  /** The column it stands in, in the field's words. */
  readonly column: Bilingual;
  /** The row of the plan: the left one, where there is one. */
  readonly row: TableRow;
  /** Null where the side has no such row. */
  readonly left: Said | null;
  readonly right: Said | null;
  /** Right less left; a row that one side lacks counts as nothing there. Null where the two are no figures. */
  readonly difference: number | null;
  /** A parent that differs by nothing but what differs below it. */
  readonly carried: boolean;
}

/** What a person should know before reading the differences. */
export type ComparisonNote =
  | { readonly is: 'tahun'; readonly left: number; readonly right: number }
  | { readonly is: 'tanpa-tahun'; readonly side: Side }
  | { readonly is: 'kelipatan'; readonly column: Bilingual; readonly factor: number }
  | { readonly is: 'tingkat'; readonly side: Side; readonly level: Level; readonly rows: number }
  | { readonly is: 'sedikit'; readonly matched: number; readonly of: number };

export type Side = 'kiri' | 'kanan';

export interface TotalPair {
  readonly column: Bilingual;
  /** Full rupiah, as the rows add up; null where they hold no amounts. */
  readonly left: number | null;
  readonly right: number | null;
}

export interface TableComparison {
  readonly left: ReadTable;
  readonly right: ReadTable;
  /** The year the compared columns speak of. */
  readonly years: { readonly left: number | null; readonly right: number | null };
  /** Rows that stand in both. */
  readonly matched: number;
  readonly columns: readonly Bilingual[];
  /** In the order of the left table; rows that only the right one has stand where they belong. */
  readonly differences: readonly Difference[];
  readonly totals: readonly TotalPair[];
  readonly notes: readonly ComparisonNote[];
}
