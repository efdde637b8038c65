import { type CellGrid, type CellValue, formatAt, formulaAt, valueAt } from '../grid/cell-grid';
import { layoutOf } from '../layouts/index';
import type { Layout } from '../layouts/layout';
import { type RecognisedTable, type TableColumn, tableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { AmountReader } from './amount-reader';
import { cellText } from './cell-text';
import type { EditLog } from './edit-log';
import { isFilled } from './filled-cells';
import { settleFlatRows } from './indicator-rows';
import { type LevelSources, settleLevels } from './levels';
import { moneyColumns } from './money';
import type { KnownNames } from './name-wording';
import type { PlacedRow } from './placed-row';
import { type RawRow, rawRows } from './raw-rows';
import type { ReadTable, TableRow } from './read-table';
import { lookAtCell, lookAtColumn } from './looked';
import { Remembered } from './remembered';
import { rowEdits } from './row-edits';
import { settleKinds } from './row-kinds';
import { sameItems } from './same-items';
import { growTree } from './tree';

export class TableReading implements ReadTable {
  readonly layout: Layout;
  readonly rows: readonly PlacedRow[];
  readonly roots: readonly TableRow[];
  readonly totals: readonly TableRow[];
  readonly levelsBy: readonly string[];
  private readonly amounts: AmountReader;
  private readonly moneyOf: Remembered<readonly TableColumn[]>;

  constructor(
    private cells: CellGrid,
    readonly table: RecognisedTable,
    known: KnownNames,
    private readonly log: EditLog | null,
  ) {
    this.layout = layoutOf(table.kind);
    this.amounts = new AmountReader(table);
    this.moneyOf = new Remembered({ make: () => moneyColumns(this.cells, table, log), same: sameItems });
    const raw = rawRows(cells, table);
    this.levelsBy = settle(cells, table, this.layout, raw, {
      money: () => this.money,
      amountAt: (row, column) => this.amounts.at(this.cells, row, column),
      known,
    });
    ({ rows: this.rows, roots: this.roots, totals: this.totals } = growTree(raw, log));
  }

  get grid(): CellGrid {
    return this.cells;
  }

  get money(): readonly TableColumn[] {
    return this.moneyOf.get();
  }

  column(role: string): TableColumn | undefined {
    return tableColumn(this.table, role);
  }

  cell(row: number, column: number): CellValue {
    lookAtCell(this.log, row, column);
    return valueAt(this.cells, row, column);
  }

  formula(row: number, column: number): string | null {
    lookAtCell(this.log, row, column);
    return formulaAt(this.cells, row, column);
  }

  value(row: TableRow, column: TableColumn): CellValue {
    this.look(row, column);
    return firstFilled(this.cells, row.row, column);
  }

  text(row: TableRow, column: TableColumn): string {
    this.look(row, column);
    return spanText(this.cells, row.row, column);
  }

  amount(row: TableRow, column: TableColumn): Amount {
    this.look(row, column);
    return this.amounts.at(this.cells, row.row, column);
  }

  /**
   * Takes over cells of some rows (0-based, of the sheet) that changed in place. False, and nothing is done, where a row
   * might get another level or place by it: then the table is to be read anew.
   */
  amend(grid: CellGrid, rows: readonly number[]): boolean {
    const { log } = this;
    if (log === null) return false;
    const edits = rowEdits(this, this.cells, grid, rows);
    if (edits === null) return false;
    this.cells = grid;
    for (const { row, words } of edits) {
      if (words === null) continue;
      this.amounts.forget(row);
      this.rows[row - this.table.dataRows[0]]?.say(words);
    }
    log.add(edits);
    return true;
  }

  lookAt(left: number, right: number): void {
    for (let column = left; column <= right; column++) lookAtColumn(this.log, column);
  }

  get isEditable(): boolean {
    return this.log !== null;
  }

  editedAfter(moment: number): readonly TableRow[] {
    const rows = new Set(this.log?.since(moment).map(({ row }) => row - this.table.dataRows[0]));
    return [...rows].flatMap((at) => this.rows[at] ?? []);
  }

  private look({ row }: TableRow, { left, right }: TableColumn): void {
    if (this.log === null) return;
    for (let column = left; column <= right; column++) lookAtCell(this.log, row, column);
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
