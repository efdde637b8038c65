import type { CellGrid, CellValue } from '../grid/cell-grid';
import type { Layout, Level } from '../layouts/layout';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import type { Kode } from './kode';

/** One row of a recognised table, placed in the tree urusan → … → sub kegiatan. */
export interface TableRow {
  /** Place in `ReadTable.rows`. */
  readonly index: number;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly level: Level;
  /** The code as it stands, its columns joined; "" where there is none. */
  readonly kodeText: string;
  /** The code as understood, null where the cell is empty or holds no code. */
  readonly kode: Kode | null;
  /** Number before the name or in the number column: "1.", "A"; "" where none. */
  readonly nomor: string;
  /** Name without its number; white space folded. */
  readonly nama: string;
  /** The row it hangs under; of an indikator-lanjutan, belanja or teks-lanjutan row the one it continues. */
  readonly parent: TableRow | null;
  /** Rows one or more levels down that hang directly under this one (levels of the plan only). */
  readonly children: readonly TableRow[];
  /** Rows without code and name that carry further indicators of this one. */
  readonly lanjutan: readonly TableRow[];
  /** Rows that split this one's amount by kind of belanja. */
  readonly belanja: readonly TableRow[];
}

/** A recognised table with its rows understood. Cells are parsed when asked for, once. */
export interface ReadTable {
  readonly table: RecognisedTable;
  readonly layout: Layout;
  /** The whole sheet. */
  readonly grid: CellGrid;
  readonly rows: readonly TableRow[];
  /** Rows of the plan that hang under no other. */
  readonly roots: readonly TableRow[];
  readonly totals: readonly TableRow[];
  /** Columns that hold rupiah, by the form or (a kinerja column filled with rupiah) by what stands in them. */
  readonly money: readonly TableColumn[];
  /** How levels were told: 'kode', 'penomoran', 'kata', 'jumlah', 'letak'; in order of use. */
  readonly levelsBy: readonly string[];
  column(role: string): TableColumn | undefined;
  /** Raw value of a cell of the sheet, 0-based. */
  cell(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  /** Raw value: the first filled cell of the column's span. */
  value(row: TableRow, column: TableColumn): CellValue;
  /** Text as a person reads it (numbers with their format: 0.859 with 0.0% → "85,9%"), trimmed, spaces folded. */
  text(row: TableRow, column: TableColumn): string;
  amount(row: TableRow, column: TableColumn): Amount;
}
