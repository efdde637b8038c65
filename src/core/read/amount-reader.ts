import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { columnAmount } from './column-amount';

/** So many texts, and this share of them, make a way of writing. */
const HABIT_ROWS = 4;
const HABIT_SHARE = 0.8;

/** Parses a cell when it is first asked for, and once. */
export class AmountReader {
  private readonly read = new Map<TableColumn, (Amount | undefined)[]>();
  private readonly english = new Map<TableColumn, boolean>();
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
    return (amounts[row - this.first] ??= this.spelt(columnAmount(this.grid, row, column), column));
  }

  /** Where the texts of a column are written the English way throughout, that is how it writes and no slip. */
  private spelt(amount: Amount, column: TableColumn): Amount {
    if (amount.is !== 'rusak' || amount.why !== 'pemisah-kacau' || amount.meant === null) return amount;
    let english = this.english.get(column);
    if (english === undefined) this.english.set(column, (english = this.isEnglish(column)));
    if (!english) return amount;
    return { is: 'angka', value: amount.meant, satuan: '', persen: amount.persen, rupiah: false, text: true };
  }

  private isEnglish(column: TableColumn): boolean {
    let texts = 0;
    let english = 0;
    for (let row = this.first; row < this.first + this.size; row++) {
      const amount = columnAmount(this.grid, row, column);
      if (amount.is === 'rusak' && amount.why === 'pemisah-kacau') english++;
      else if (amount.is !== 'angka' || !amount.text || amount.value < 1000) continue;
      texts++;
    }
    return english >= HABIT_ROWS && english >= HABIT_SHARE * texts;
  }
}
