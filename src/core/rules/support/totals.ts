import type { ReadTable, TableRow } from '../../read/read-table';
import { type BelanjaKind, belanjaKind, labelOf } from './belanja-kind';
import { type ColumnSums, numberOf } from './column-sums';

/** A row at the foot (or in the middle) of a table that adds others up. */
export interface TotalRow {
  readonly row: TableRow;
  readonly label: string;
  /** The kind of belanja it adds up, null for a total over the plan's rows. */
  readonly kind: BelanjaKind | null;
  /** No row of the plan comes after it. */
  readonly closes: boolean;
}

const AVERAGES = /rata\s*-?\s*rata|predikat|faktor/i;

/** Total rows, and the belanja rows that follow a total: they split it by kind. Averages and predicates are none. */
export function totalRows(read: ReadTable): readonly TotalRow[] {
  if (read.totals.length === 0) return [];
  const lastPlan = read.rows.findLastIndex(isPlan);
  const found: TotalRow[] = [];
  for (const row of [...read.totals, ...footBelanja(read)].sort((a, b) => a.index - b.index)) {
    const label = labelOf(read, row);
    if (AVERAGES.test(label)) continue;
    found.push({ row, label: label || 'Jumlah', kind: belanjaKind(label), closes: row.index > lastPlan });
  }
  return found;
}

/** Belanja rows with a total between them and the last row of the plan. */
export function footBelanja(read: ReadTable): ReadonlySet<TableRow> {
  const foot = new Set<TableRow>();
  let afterTotal = false;
  for (const row of read.totals.length === 0 ? [] : read.rows) {
    if (row.level === 'total') afterTotal = true;
    else if (isPlan(row)) afterTotal = false;
    else if (afterTotal && row.level === 'belanja') foot.add(row);
  }
  return foot;
}

export function isPlan(row: TableRow): boolean {
  return (
    row.level === 'urusan' ||
    row.level === 'bidang' ||
    row.level === 'program' ||
    row.level === 'kegiatan' ||
    row.level === 'subkegiatan'
  );
}

/** The topmost rows that carry an amount of their own: programs where the urusan above them are captions. */
export function topRows(roots: readonly TableRow[], sums: ColumnSums): TableRow[] {
  return roots.flatMap((row) => {
    const own = !Number.isNaN(numberOf(sums.own, row.index));
    if (own || row.children.length === 0 || !Number.isNaN(numberOf(sums.lanjutan, row.index))) return [row];
    const below = topRows(row.children, sums);
    return below.some((child) => !Number.isNaN(numberOf(sums.own, child.index))) ? below : [row];
  });
}
