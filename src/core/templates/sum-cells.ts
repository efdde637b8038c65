import { isBelanja, isTotalLabel } from '../read/row-words';
import { type BelanjaKind, belanjaKind, OPERASI_PARTS } from '../facts/belanja';
import { rangesOf } from '../grid/a1';
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
    const whole = sumOf(work, work.tree.roots, column);
    for (let at = work.tree.rows.length - 1; at >= 0; at--) {
      const row = work.tree.rows[at];
      if (row && row.level !== 'total') putSum(work, at, column, partsOf(work, at, column), replaced);
    }
    work.tree.rows.forEach((_, at) => {
      if (!isTotal(work, at)) return;
      // Of several totals each may stand for a page; one that says what all roots come to is theirs, and follows them.
      const isOther = totalsOf(work) > 1 && numberAt(work, at, column) !== whole;
      putSum(work, at, column, work.tree.roots, replaced, isOther);
    });
  });
  return replaced;
}

function hasParts({ children, belanja }: PlacedRow): boolean {
  return children.length > 0 || belanja.length > 0;
}

/** Rows that a row adds up: its children, its kinds of belanja; of belanja operasi the kinds it is made of. */
function partsOf(work: Working, at: number, column: number): readonly number[] {
  const row = work.tree.rows[at];
  if (!row) return [];
  if (row.children.length > 0) return row.children;
  if (row.level === 'belanja') {
    if (kindOf(work, at) !== 'operasi') return [];
    const owner = work.tree.rows.find(({ belanja }) => belanja.includes(at));
    const parts = (owner?.belanja ?? []).filter((one) => isOperasiPart(kindOf(work, one)));
    return parts.some((one) => numberAt(work, one, column) !== null) ? parts : [];
  }
  const kinds = row.belanja.map((one) => kindOf(work, one));
  // Belanja operasi stands beside its own kinds: counting both would double it.
  return kinds.includes('operasi')
    ? row.belanja.filter((_, place) => !isOperasiPart(kinds[place] ?? null))
    : row.belanja;
}

function isOperasiPart(kind: BelanjaKind | null): boolean {
  return OPERASI_PARTS.some((part) => part === kind);
}

function kindOf(work: Working, at: number): BelanjaKind | null {
  return belanjaKind(labelsOf(work, at).find(isBelanja) ?? '');
}

function labelsOf(work: Working, at: number): readonly string[] {
  return (work.cells[at] ?? []).flatMap((cell) =>
    typeof cell?.value === 'string' ? [cell.value.trim()] : [],
  );
}

/** "JUMLAH", "Total" – not the total of one kind of belanja. */
function isTotal(work: Working, at: number): boolean {
  if (work.tree.rows[at]?.level !== 'total') return false;
  const labels = labelsOf(work, at);
  return labels.some(isTotalLabel) && !labels.some((text) => isBelanja(text) || /\bbelanja\s+\S/i.test(text));
}

function totalsOf(work: Working): number {
  return work.tree.rows.filter((_, at) => isTotal(work, at)).length;
}

/**
 * A formula takes the place of a stated amount only where every part is there, or where it comes to the same. `keep`:
 * another amount is not contradicted.
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
  const sum = sumOf(work, rows, column);
  const complete = rows.every((row) => numberAt(work, row, column) !== null);
  // A dash in a parent says nothing against its children.
  if (stated !== null && stated !== 0 && stated !== sum && (!complete || keep)) return;
  const ranges = rangesOf(rows.map((row) => ({ row: work.top + row, column })));
  if (ranges.length > MOST_ARGUMENTS) return;
  const formula = `SUM(${ranges.join(',')})`;
  put(work, at, column, { value: sum, formula, format: RUPIAH });
  if (stated !== null) replaced.push({ row: at, column, stated, computed: sum });
}

function sumOf(work: Working, rows: readonly number[], column: number): number {
  return rows.reduce((total, row) => total + (numberAt(work, row, column) ?? 0), 0);
}

/** The rows that hold a row's amount: itself, or the rows that continue it; null where it cannot be added. */
function carriersOf(work: Working, at: number, column: number): readonly number[] | null {
  if (numberAt(work, at, column) !== null) return [at];
  if (!isEmptyAt(work, at, column)) return null;
  const further = (work.tree.rows[at]?.lanjutan ?? []).filter((one) => numberAt(work, one, column) !== null);
  if (further.length > 0) return further;
  // Nothing is known of what it adds up to: its parent cannot be computed either.
  const row = work.tree.rows[at];
  return row && hasParts(row) ? null : [at];
}
