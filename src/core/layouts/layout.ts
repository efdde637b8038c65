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
  'Renstra-Tujuan',
  'Renstra-Program',
  'Renstra-Pendanaan',
  'Renstra-Prioritas',
  'IKU',
  'IKK',
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
  'unit',
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
  | { readonly is: 'jumlah'; readonly of: readonly string[] }
  | { readonly is: 'selisih'; readonly of: string; readonly from: string };

/** Which figure of a changed plan a column holds: the one before or after the change, what lies between, and that in percent. */
export type ChangeSide = 'sebelum' | 'sesudah' | 'selisih' | 'persen';

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
  /** Where periods have columns of their own (triwulan I to IV): which period it is. */
  readonly ordinal?: number;
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
  /** Of a repeated column: how far its first year stands from the form's year (the planned one, or a Renstra's first). */
  readonly firstYear?: number;
  /** How the form's column-number row prints the formula, where not as "8=(7/6)". */
  readonly printed?: string;
  /** The sum is shown before all its parts are there: quarters that are still to come. */
  readonly partialSum?: true;
  /** Average yearly growth of the copies of this repeated column (T-C.24). */
  readonly growthOf?: string;
  /** Where no column of its own holds it, it stands before the name in the cells of the column with this role. */
  readonly within?: string;
  /** Of a changed plan: which figure of the column that its headings name. */
  readonly change?: ChangeSide;
  /** Width in characters, where it is not the usual one of its data. */
  readonly width?: number;
}

/** A line under the table that the form asks for (E.81). */
export interface LayoutFoot {
  readonly label: string;
  readonly is: 'rata-rata' | 'predikat';
  readonly of: string;
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
  /** Which regulation the form is from. */
  readonly source: string;
  /** The form itself prints its splitting columns as K and Rp (E.81); elsewhere that is a variant. */
  readonly printsSplit?: true;
  readonly foot?: readonly LayoutFoot[];
  /** Agencies leave columns out or add some, and number what is left as they like: any such row is right. */
  readonly numbering?: 'bebas';
  /** Its columns are those of many a table: only its title tells it. */
  readonly titled?: true;
  /** Rows are picked from the plan: parents may be missing, and a row comes again for each of its indicators. */
  readonly picks?: true;
  /** The first row below one of the plan says its outcome or output and repeats its pagu. */
  readonly repeatsPagu?: true;
  /** A shorter print of the form of this kind: its layout stands beside the whole one. */
  readonly short?: true;
  /** Columns that the form prints before and after, with their difference, once the plan is changed (Renja perubahan). */
  readonly changes?: readonly string[];
}

/** The roles a formula is made of, in its order. */
export function operandsOf(formula: ColumnFormula): readonly string[] {
  switch (formula.is) {
    case 'rasio':
      return [formula.of, formula.to];
    case 'selisih':
      return [formula.of, formula.from];
    case 'jumlah':
      return formula.of;
  }
}

/** What stands between the operands where a formula is printed: "8=(7/6)", "12=(8+9+10+11)". */
export const FORMULA_SIGN: Readonly<Record<ColumnFormula['is'], string>> = {
  rasio: '/',
  jumlah: '+',
  selisih: '-',
};

/** Column with the given role, or undefined where the kind has none. */
export function columnOf(layout: Layout, role: string): LayoutColumn | undefined {
  return layout.columns.find((column) => column.role === role);
}
