import { type CellGrid, type CellValue, formatAt, formulaAt, valueAt } from '../grid/cell-grid';
import { layoutOf } from '../layouts/index';
import type { Layout } from '../layouts/layout';
import { type RecognisedTable, type TableColumn, tableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { AmountReader } from './amount-reader';
import { cellText } from './cell-text';
import { isFilled } from './filled-cells';
import { settleFlatRows } from './indicator-rows';
import { type LevelSources, settleLevels } from './levels';
import { liftedRows } from './lifted-rows';
import { moneyColumns } from './money';
import type { KnownNames } from './name-wording';
import { type RawRow, rawRows } from './raw-rows';
import type { ReadTable, TableRow } from './read-table';
import { settleKinds } from './row-kinds';
import { growTree } from './tree';

export class TableReading implements ReadTable {
  readonly layout: Layout;
  readonly rows: readonly TableRow[];
  readonly roots: readonly TableRow[];
  readonly totals: readonly TableRow[];
  readonly levelsBy: readonly string[];
  readonly money: readonly TableColumn[];
  private readonly amounts: AmountReader;

  constructor(
    readonly grid: CellGrid,
    readonly table: RecognisedTable,
    known: KnownNames,
  ) {
    this.layout = layoutOf(table.kind, table);
    this.amounts = new AmountReader(grid, table);
    this.money = moneyColumns(grid, table);
    const raw = rawRows(grid, table);
    this.levelsBy = settle(grid, table, this.layout, raw, {
      money: () => this.money,
      amountAt: (row, column) => this.amounts.at(row, column),
      known,
    });
    const tree = growTree(raw);
    const lifted = liftedRows(tree.rows, this.money, (row, column) => this.amounts.at(row, column));
    ({
      rows: this.rows,
      roots: this.roots,
      totals: this.totals,
    } = lifted.size > 0 ? growTree(raw, lifted) : tree);
  }

  column(role: string): TableColumn | undefined {
    return tableColumn(this.table, role);
  }

  cell(row: number, column: number): CellValue {
    return valueAt(this.grid, row, column);
  }

  formula(row: number, column: number): string | null {
    return formulaAt(this.grid, row, column);
  }

  value(row: TableRow, column: TableColumn): CellValue {
    return firstFilled(this.grid, row.row, column);
  }

  text(row: TableRow, column: TableColumn): string {
    return spanText(this.grid, row.row, column);
  }

  amount(row: TableRow, column: TableColumn): Amount {
    return this.amounts.at(row.row, column);
  }
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
