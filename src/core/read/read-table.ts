import { type CellGrid, type CellValue, formatAt, valueAt } from '../grid/cell-grid';
import { layoutOf } from '../layouts/index';
import type { Layout, Level } from '../layouts/layout';
import { type RecognisedTable, type TableColumn, tableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { cellText } from './cell-text';
import { columnAmount } from './column-amount';
import { settleFlatRows } from './indicator-rows';
import type { Kode } from './kode';
import { type LevelSources, settleLevels } from './levels';
import { moneyColumns } from './money';
import { type KnownNames, nameKey } from './name-wording';
import type { PlanLevel } from './plan-level';
import { isFilled } from './filled-cells';
import { type RawRow, rawRows } from './raw-rows';
import { settleKinds } from './row-kinds';
import { growTree } from './tree';

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
  /** Raw value: the first filled cell of the column's span. */
  value(row: TableRow, column: TableColumn): CellValue;
  /** Text as a person reads it (numbers with their format: 0.859 with 0.0% → "85,9%"), trimmed, spaces folded. */
  text(row: TableRow, column: TableColumn): string;
  amount(row: TableRow, column: TableColumn): Amount;
}

/**
 * Reads a recognised table: its rows with their levels and places in the tree. `known` are names whose level is known
 * from elsewhere (`knownNames`); they help where a table without codes mixes kegiatan and sub kegiatan.
 */
export function readTable(grid: CellGrid, table: RecognisedTable, known: KnownNames = noNames): ReadTable {
  const layout = layoutOf(table.kind);
  const raw = rawRows(grid, table);
  const money = once(() => moneyColumns(grid, table));
  const amountAt = amountReader(grid, table);
  const levelsBy = settle(grid, table, layout, raw, { money, amountAt, known });
  const { rows, roots, totals } = growTree(raw);
  return {
    table,
    layout,
    grid,
    rows,
    roots,
    totals,
    levelsBy,
    get money() {
      return money();
    },
    column: (role) => tableColumn(table, role),
    value: (row, column) => firstFilled(grid, row.row, column),
    text: (row, column) => spanText(grid, row.row, column),
    amount: (row, column) => amountAt(row.row, column),
  };
}

const noNames: KnownNames = new Map();

/**
 * Kegiatan and sub kegiatan by name, from the tables whose levels are well founded (codes first, then sums): for those
 * that have neither.
 */
export function knownNames(tables: readonly ReadTable[]): KnownNames {
  const names = new Map<string, PlanLevel>();
  const learn = ({ rows }: ReadTable, coded: boolean): void => {
    for (const { level, kode, nama } of rows) {
      if (nama === '' || (coded && !kode?.level)) continue;
      if (level === 'kegiatan' || level === 'subkegiatan') names.set(nameKey(nama), level);
    }
  };
  for (const table of tables) if (table.levelsBy.includes('jumlah')) learn(table, false);
  for (const table of tables) learn(table, true);
  return names;
}

function settle(
  grid: CellGrid,
  table: RecognisedTable,
  layout: Layout,
  raw: readonly RawRow[],
  sources: LevelSources,
): readonly string[] {
  if (layout.rows !== 'tingkat') {
    settleFlatRows(grid, table, raw, layout.rows);
    return ['letak'];
  }
  settleKinds(grid, table, raw);
  return settleLevels(grid, table, raw, sources);
}

/** Parses a cell when it is first asked for, and once. */
function amountReader(grid: CellGrid, table: RecognisedTable): (row: number, column: TableColumn) => Amount {
  const [first, last] = table.dataRows;
  const read = new Map<TableColumn, (Amount | undefined)[]>();
  return (row, column) => {
    let amounts = read.get(column);
    if (!amounts) read.set(column, (amounts = new Array<Amount | undefined>(Math.max(0, last - first + 1))));
    return (amounts[row - first] ??= columnAmount(grid, row, column));
  };
}

function firstFilled(grid: CellGrid, row: number, column: TableColumn): CellValue {
  for (let at = column.left; at <= column.right; at++) {
    const value = valueAt(grid, row, at);
    if (isFilled(value)) return value;
  }
  return null;
}

function spanText(grid: CellGrid, row: number, column: TableColumn): string {
  const { left, right } = column;
  if (left === right) return cellText(valueAt(grid, row, left), formatAt(grid, row, left));
  const pieces: string[] = [];
  for (let at = left; at <= right; at++) {
    const piece = cellText(valueAt(grid, row, at), formatAt(grid, row, at));
    if (piece !== '') pieces.push(piece);
  }
  return pieces.join(' ');
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}
