import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable } from '../recognise/recognised-table';
import { cellText } from './cell-text';
import { hasIn, textIn } from './filled-cells';
import type { RawRow } from './raw-rows';
import { isBelanja, isGroupName, isTotalLabel, isYear } from './row-words';

/** Levels of tables whose rows are indicators, goals or kinds of money, not levels of the plan. */
export function settleFlatRows(
  grid: CellGrid,
  table: RecognisedTable,
  rows: readonly RawRow[],
  are: 'indikator' | 'uraian' | 'sasaran',
): void {
  const repeated = new Set(table.repeatedHeaderRows);
  const texts = table.columns.filter((column) => ['nama', 'indikator', 'teks'].includes(column.data));
  const figures = table.columns.filter((column) => ['kinerja', 'rupiah', 'persen'].includes(column.data));
  for (const row of rows) {
    const cells = grid.values[row.row] ?? [];
    const first = texts.find((column) => hasIn(cells, column));
    const label = first ? textIn(cells, first) : '';
    const hasFigures = figures.some((column) => hasIn(cells, column));
    if (row.isEmpty) row.level = 'kosong';
    else if (repeated.has(row.row)) row.level = 'header-ulang';
    else if (row.filled === 1 && isYear(cellText(cells.find((cell) => cell !== null) ?? null, null))) {
      row.level = 'tahun';
    } else if (isTotalLabel(label)) row.level = 'total';
    else if (!hasFigures && isGroupName(label)) row.level = 'unit';
    else if (are === 'uraian' && isBelanja(label)) row.level = 'belanja';
    else if (!hasFigures && are !== 'sasaran' && /^\p{Ll}/u.test(label)) row.level = 'teks-lanjutan';
    else row.level = are === 'sasaran' ? 'sasaran' : 'indikator';
  }
}
