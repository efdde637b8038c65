import type { CellGrid } from '../grid/cell-grid';
import { formatAt } from '../grid/cell-grid';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import { type Amount, valueOf } from './amount';
import { hasIn, textIn } from './filled-cells';
import type { RawRow } from './raw-rows';

/** What can tell kegiatan from sub kegiatan in a table without codes: small whole numbers, one for each feature. */
export interface RowFeatures {
  readonly traits: readonly number[];
  /** Amounts by money column; null where the cell holds none. */
  readonly amounts: readonly (number | null)[];
  /** Running number, 0 where there is none. */
  readonly number: number;
}

/** More money columns than this say nothing new about sums. */
const MONEY_COLUMNS = 4;

export function featureReader(
  grid: CellGrid,
  table: RecognisedTable,
  money: readonly TableColumn[],
  amountAt: (row: number, column: TableColumn) => Amount,
): (row: RawRow) => RowFeatures {
  const shown = table.columns.filter((column) =>
    ['lokasi', 'sumber-dana', 'kinerja', 'rupiah', 'persen', 'satuan'].includes(column.data),
  );
  const sums = money.slice(0, MONEY_COLUMNS);
  return (row) => {
    const cells = grid.values[row.row] ?? [];
    const amounts = sums.map((column) => valueOf(amountAt(row.row, column)));
    const traits = shown.map((column): number => {
      if (!hasIn(cells, column)) return 0;
      return column.data === 'kinerja' && isPercent(textIn(cells, column), grid, row.row, column) ? 2 : 1;
    });
    traits.push(indicatorTrait(row.indikator), Number(row.nameNumber !== '' || row.cellNumber !== ''));
    return { traits, amounts, number: runningNumber(row) };
  };
}

function isPercent(text: string, grid: CellGrid, row: number, column: TableColumn): boolean {
  return text.endsWith('%') || (formatAt(grid, row, column.left)?.includes('%') ?? false);
}

function indicatorTrait(indikator: string): number {
  if (indikator === '') return 0;
  return /^(?:pr?[eo]sentase|persentase|%|tingkat|indeks|rasio|cakupan)/i.test(indikator) ? 2 : 1;
}

function runningNumber(row: RawRow): number {
  const text = row.nameNumber || row.cellNumber || row.ownNumber || row.kodeNumber;
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
