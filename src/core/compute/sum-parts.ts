import type { TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { areDifferentKinds, rowsOf } from '../facts/belanja';
import { rangesOf } from '../grid/a1';
import type { Operand } from './operand';
import type { Planner } from './planner';

/** Excel takes 255 arguments in one function and 8192 characters in one formula. */
const MOST_ARGUMENTS = 200;
const MOST_CHARACTERS = 8000;

/**
 * The cells that carry a row's amount: its own; where that stays empty those of the rows that continue it, of its
 * belanja rows, or of its children. Nothing is named twice.
 */
export function partsOf(planner: Planner, row: TableRow, column: TableColumn): readonly Operand[] {
  const own = planner.operand(row, column);
  if (own.is !== 'kosong') return [own];
  const lanjutan = carriers(planner, row.lanjutan, column);
  if (lanjutan.length > 0) return lanjutan;
  const belanja = carriers(planner, belanjaAddends(planner, row, column) ?? [], column);
  if (belanja.length > 0) return belanja;
  if (row.children.length === 0) return [own];
  return row.children.flatMap((child) => partsOf(planner, child, column));
}

function carriers(planner: Planner, rows: readonly TableRow[], column: TableColumn): readonly Operand[] {
  const found = rows.map((row) => planner.operand(row, column));
  return found.some((one) => one.is === 'angka') ? found.filter((one) => one.is !== 'kosong') : [];
}

/** Belanja rows that add up to their sub kegiatan: operasi where it is stated, else its parts; null where unclear. */
export function belanjaAddends(
  planner: Planner,
  row: TableRow,
  column: TableColumn,
): readonly TableRow[] | null {
  return addendsAmong(planner, row.belanja, column);
}

/** Of rows of belanja those that add up to all of it; null where a kind is unknown or comes twice. */
export function addendsAmong(
  planner: Planner,
  belanja: readonly TableRow[],
  column: TableColumn,
): readonly TableRow[] | null {
  const { read } = planner;
  if (belanja.length === 0 || !areDifferentKinds(read, belanja)) return null;
  const [operasi] = rowsOf(read, belanja, ['operasi']);
  const stated = operasi !== undefined && planner.operand(operasi, column).is !== 'kosong';
  return inOrder(rowsOf(read, belanja, stated ? ['operasi', 'others'] : ['parts', 'others']));
}

export function inOrder(rows: readonly TableRow[]): readonly TableRow[] {
  return [...rows].sort((a, b) => a.index - b.index);
}

/** "SUM(F3:F5,F9)"; several sums added up where one would have too many arguments; null where even that is too long. */
export function sumOf(operands: readonly Operand[]): string | null {
  const ranges = rangesOf(operands.map(({ place }) => place));
  const sums: string[] = [];
  for (let from = 0; from < ranges.length; from += MOST_ARGUMENTS) {
    sums.push(`SUM(${ranges.slice(from, from + MOST_ARGUMENTS).join(',')})`);
  }
  const formula = sums.join('+');
  return formula.length === 0 || formula.length > MOST_CHARACTERS ? null : formula;
}

/** How most figures of a column are shown; null where none has a format. */
export function usualFormat(operands: readonly Operand[]): string | null {
  const counts = new Map<string, number>();
  for (const one of operands) {
    if (one.is !== 'angka' || one.format === null || one.format === '@') continue;
    counts.set(one.format, (counts.get(one.format) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [format, count] of counts)
    if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = format;
  return best;
}
