import { isBelanja, isTotalLabel } from '../read/row-words';
import { rangesOf } from '../rules/support/sum-formula';
import { RUPIAH } from './cell-formats';
import type { PlacedRow } from './form-rows';
import { isEmptyAt, numberAt, put, type Replaced, type Working } from './working-cells';

/** Excel takes 255 arguments. */
const MOST_ARGUMENTS = 255;

/** Puts `SUM` of the direct children into parents and totals, from the lowest level up. Gives what gave way to it. */
export function putSums(work: Working): readonly Replaced[] {
  if (work.layout.rows !== 'tingkat') return [];
  const replaced: Replaced[] = [];
  work.columns.forEach(({ data, layout }, column) => {
    if (data !== 'rupiah' || layout.formula) return;
    for (let at = work.tree.rows.length - 1; at >= 0; at--) {
      const row = work.tree.rows[at];
      if (row && row.level !== 'total') putSum(work, at, column, partsOf(row), replaced);
    }
    work.tree.rows.forEach((row, at) => {
      if (isTotal(work, row)) putSum(work, at, column, work.tree.roots, replaced, totalsOf(work) > 1);
    });
  });
  return replaced;
}

function partsOf(row: PlacedRow): readonly number[] {
  return row.children.length > 0 ? row.children : row.belanja;
}

/** "JUMLAH", "Total" – not the total of one kind of belanja. */
function isTotal(work: Working, row: PlacedRow): boolean {
  if (row.level !== 'total') return false;
  const labels = work.columns.flatMap(({ key }) => {
    const value = row.cells[key]?.value;
    return typeof value === 'string' ? [value.trim()] : [];
  });
  return labels.some(isTotalLabel) && !labels.some((text) => isBelanja(text) || /\bbelanja\s+\S/i.test(text));
}

function totalsOf(work: Working): number {
  return work.tree.rows.filter((row) => isTotal(work, row)).length;
}

/**
 * A formula takes the place of a stated amount only where every part is there, or where it comes to the same. `keep`:
 * another amount is not contradicted (several totals, of which each may stand for a page).
 */
function putSum(
  work: Working,
  at: number,
  column: number,
  parts: readonly number[],
  replaced: Replaced[],
  keep = false,
): void {
  if (parts.length === 0) return;
  const own = work.tree.rows[at];
  const lanjutan = own?.lanjutan.some((one) => numberAt(work, one, column) !== null) ?? false;
  const carriers = parts.map((part) => carriersOf(work, part, column));
  const stated = numberAt(work, at, column);
  const isText = stated === null && !isEmptyAt(work, at, column);
  // Text among the parts would be left out by SUM without a word.
  if (lanjutan || isText || carriers.includes(null)) return;
  const rows = carriers.flatMap((one) => one ?? []);
  const sum = rows.reduce((total, row) => total + (numberAt(work, row, column) ?? 0), 0);
  const complete = rows.every((row) => numberAt(work, row, column) !== null);
  if (stated !== null && stated !== sum && (!complete || keep)) return;
  const ranges = rangesOf(rows.map((row) => ({ row: work.top + row, column })));
  if (ranges.length > MOST_ARGUMENTS) return;
  const formula = `SUM(${ranges.join(',')})`;
  put(work, at, column, { value: sum, formula, format: RUPIAH });
  if (stated !== null) replaced.push({ row: at, column, stated, computed: sum });
}

/** The rows that hold a row's amount: itself, or the rows that continue it; null where it is text. */
function carriersOf(work: Working, at: number, column: number): readonly number[] | null {
  if (numberAt(work, at, column) !== null) return [at];
  if (!isEmptyAt(work, at, column)) return null;
  const further = (work.tree.rows[at]?.lanjutan ?? []).filter((one) => numberAt(work, one, column) !== null);
  return further.length > 0 ? further : [at];
}
