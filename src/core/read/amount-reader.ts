import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { columnAmount } from './column-amount';

/** Parses a cell when it is first asked for, and once. */
export class AmountReader {
  private readonly read = new Map<TableColumn, (Amount | undefined)[]>();
  private readonly first: number;
  private readonly size: number;

  constructor(
    private readonly grid: CellGrid,
    { dataRows: [first, last] }: RecognisedTable,
  ) {
    this.first = first;
    this.size = Math.max(0, last - first + 1);
  }

  at(row: number, column: TableColumn): Amount {
    let amounts = this.read.get(column);
    if (!amounts) this.read.set(column, (amounts = new Array<Amount | undefined>(this.size)));
    return (amounts[row - this.first] ??= columnAmount(this.grid, row, column));
  }
}
