/** Every table the engine knows. The five of Permendagri 86/2017 first, then their neighbours. */
export const TABLE_KINDS = [
  'T-C.29',
  'T-C.30',
  'T-C.31',
  'T-C.32',
  'T-C.33',
  'SIPD-Renja',
  'T-C.23',
  'T-C.24',
  'T-C.25',
  'T-C.26',
  'T-C.27',
  'T-C.28',
  'E.81',
  'evaluasi-lama',
  'rumusan-lama',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Levels of a row, widest first, then the rows that are no level of the plan. */
export const LEVELS = [
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'indikator-lanjutan',
  'belanja',
  'total',
  'kosong',
  'tahun',
  'header-ulang',
  'teks-lanjutan',
  'indikator',
  'sasaran',
] as const;
export type Level = (typeof LEVELS)[number];

/** What a column holds. `kinerja` is a performance value with its unit ("12 Bulan"), `rupiah` an amount in full rupiah. */
export type ColumnData =
  | 'nomor'
  | 'kode'
  | 'nama'
  | 'indikator'
  | 'teks'
  | 'lokasi'
  | 'sumber-dana'
  | 'satuan'
  | 'kinerja'
  | 'rupiah'
  | 'persen';

/** What a computed column should hold, by the roles of its operands. */
export type ColumnFormula =
  | { readonly is: 'rasio'; readonly of: string; readonly to: string }
  | { readonly is: 'jumlah'; readonly of: readonly string[] };

export interface LayoutColumn {
  /** Name of the column in the public contract. */
  readonly role: string;
  /** Number printed in the form's column-number row; for a repeated column that of its first copy. */
  readonly number: number | null;
  readonly data: ColumnData;
  /** The column's own heading: the official wording first, then wordings seen in the field. */
  readonly headings: readonly string[];
  /** The heading above it, where several columns share one: official wording first. */
  readonly group?: readonly string[];
  /** The form (or a common variant of it) splits the column into kinerja (K) and rupiah (Rp). */
  readonly splits?: true;
  /** The column is repeated, once for each year (or triwulan): how often the form does it. */
  readonly repeats?: number;
  readonly formula?: ColumnFormula;
  /** How much finding the column says for this kind: 0 says nothing, 1 is usual, 2 is distinctive. */
  readonly weight?: number;
  /** True where a table of this kind may well come without the column. */
  readonly optional?: true;
  /** Levels whose rows should hold a value here. */
  readonly needs?: readonly Level[];
  /** A column that amounts are summed in: from children to parents. */
  readonly sums?: true;
}

export interface Layout {
  readonly kind: TableKind;
  /** Official title, then other titles under which the table is printed. */
  readonly titles: readonly string[];
  readonly columns: readonly LayoutColumn[];
  /** Of every group at least one role must be found, or the table is not of this kind. */
  readonly musts: readonly (readonly string[])[];
  /** What the rows are: levels of the plan, or indicators one below the other. */
  readonly rows: 'tingkat' | 'indikator' | 'uraian' | 'sasaran';
  /** Where the table's planned year n stands against the year in its title. */
  readonly source: string;
}

/** Column with the given role, or undefined where the kind has none. */
export function columnOf(layout: Layout, role: string): LayoutColumn | undefined {
  return layout.columns.find((column) => column.role === role);
}
