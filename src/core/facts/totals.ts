import type { Bilingual } from '../language/language';
import { memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import { type BelanjaKind, belanjaKind, labelOf, OPERASI_PARTS } from './belanja';
import { yearRows } from './code-order';
import { levelName } from './names';
import type { TableColumn } from '../recognise/recognised-table';
import { type ColumnSums, type MendedSums, mendedSums, numberOf, sameSum, sumOf } from './sums';

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

/** What a total may rightly say: over the whole table, over the part above it, or over other totals. */
export interface TotalCandidates {
  /** Every sum that would be right. */
  readonly values: readonly number[];
  /** The most likely one, and the rows it adds up. */
  readonly computed: number;
  readonly rows: readonly TableRow[];
  readonly of: Bilingual;
  /** Some of the rows hold something that cannot be read as an amount. */
  readonly uncertain: boolean;
}

/** Sums that a total over the plan's rows may stand for; null where the rows carry no amounts. */
export function totalCandidates(
  read: ReadTable,
  { sums, mended }: MendedSums,
  total: TotalRow,
  totals: readonly TotalRow[],
  amountOf: (row: TableRow) => number | null,
): TotalCandidates | null {
  const before = totals.filter((other) => other.row.index < total.row.index);
  const lastBefore = before.findLast((other) => other.kind === null)?.row.index ?? -1;
  const tahun = yearRows(read).findLast((row) => row.index < total.row.index)?.index ?? -1;
  const all = topRowsOf(read, sums);
  const above = all.filter((row) => row.index < total.row.index);
  const since = above.filter((row) => row.index > Math.max(lastBefore, tahun));
  const rows = total.closes || above.length === 0 ? all : since.length > 0 ? since : above;
  const computed = sumOf(rows, sums.effective);
  if (Number.isNaN(computed) || computed === 0) return null;

  const values = [all, above, since, read.roots].flatMap((some) => [
    sumOf(some, sums.effective),
    sumOf(some, mended),
  ]);
  for (let up = lastPlanAbove(read, total.row.index); up; up = up.parent) {
    values.push(sumOf(up.children, sums.effective), numberOf(sums.own, up.index));
  }
  values.push(
    sumTotals(
      before.filter((other) => other.kind === null),
      amountOf,
    ),
  );
  const kinds = totals.filter((other) => other.kind !== null);
  values.push(
    sumTotals(
      kinds.filter((other) => !OPERASI_PARTS.some((part) => part === other.kind)),
      amountOf,
    ),
  );
  if (!kinds.some((other) => other.kind === 'operasi')) values.push(sumTotals(kinds, amountOf));
  return {
    values: values.filter((value) => !Number.isNaN(value)),
    computed,
    rows,
    of: { id: namesOf(rows, 'id'), en: namesOf(rows, 'en') },
    uncertain: rows.some(
      (row) => Number.isNaN(numberOf(sums.effective, row.index)) && sums.unreadable.at(row.index) === 1,
    ),
  };
}

/** The rows that a total may be meant to add up: all above it, or those since the total or the year before. */
export function partsOfTotal(
  read: ReadTable,
  column: TableColumn,
  total: TotalRow,
): readonly (readonly TableRow[])[] {
  const all = topRowsOf(read, mendedSums(read, column).sums);
  const above = all.filter(({ index }) => index < total.row.index);
  const before = totalRows(read).findLast(({ row, kind }) => kind === null && row.index < total.row.index);
  const tahun = yearRows(read).findLast(({ index }) => index < total.row.index);
  const since = above.filter(({ index }) => index > Math.max(before?.row.index ?? -1, tahun?.index ?? -1));
  return (above.length === 0 ? [all] : [above, since]).filter((rows) => rows.length > 0);
}

/** A total over a row that is no sum of its children, where the total is right only once that row is mended. */
export function carryingTotal(read: ReadTable, column: TableColumn, row: TableRow): TableRow | null {
  const { sums, mended } = mendedSums(read, column);
  for (const total of totalRows(read)) {
    const stated = numberOf(sums.own, total.row.index);
    if (total.kind !== null || Number.isNaN(stated)) continue;
    const above = topRowsOf(read, sums).filter(({ index }) => index < total.row.index);
    const agrees = (figures: MendedSums['mended']): boolean =>
      sameSum(stated, sumOf(above, figures), above.length, sums.step);
    if (above.includes(row) && agrees(mended) && !agrees(sums.effective)) return total.row;
  }
  return null;
}

const topRowsOf = memoPer((read: ReadTable, sums: ColumnSums) => topRows(read.roots, sums));

function lastPlanAbove(read: ReadTable, index: number): TableRow | null {
  for (let at = index - 1; at >= 0; at--) {
    const row = read.rows[at];
    if (row && (row.children.length > 0 || row.level === 'subkegiatan' || row.level === 'kegiatan'))
      return row;
  }
  return null;
}

function sumTotals(totals: readonly TotalRow[], amountOf: (row: TableRow) => number | null): number {
  return totals.length === 0 ? NaN : totals.reduce((sum, total) => sum + (amountOf(total.row) ?? NaN), 0);
}

function namesOf(rows: readonly TableRow[], language: 'id' | 'en'): string {
  const level = rows[0]?.level ?? 'program';
  const name = rows.every((row) => row.level === level)
    ? levelName(level, language)
    : language === 'id'
      ? 'baris teratas'
      : 'topmost rows';
  return language === 'id' ? `${name}nya` : `its ${name}`;
}
