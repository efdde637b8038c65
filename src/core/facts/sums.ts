import { sumVerdicts } from './summed-columns';
import type { Bilingual } from '../language/language';
import { memoPer } from '../memo';
import { valueOf } from '../read/amount';
import { isUnder } from '../read/kode-relation';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { kindsIn, NOTHING, NUMBER } from './cell-kinds';

/** A figure of every row, by `TableRow.index`; NaN stands for "nothing there". */
export type Figures = Float64Array | Uint8Array;

/**
 * What every row of a table amounts to in one money column. A row's total may be its own amount alone, or its own and
 * those of the rows that continue it.
 */
export interface ColumnSums {
  /** The row's own amount; "-" is 0. */
  readonly own: Figures;
  /** Amounts of the rows that continue it (indikator-lanjutan). */
  readonly lanjutan: Figures;
  /** Own amount; where there is none, that of its continuing rows; where there is none either, Σ of its children. */
  readonly effective: Figures;
  /** 1 where something under the row has no amount, so that its effective amount may be too low. */
  readonly partial: Figures;
  /** 1 where a cell of the row holds something that is no amount (#REF!, text, two readings). */
  readonly unreadable: Figures;
  /** What the last digit of its amounts counts where words scale them («34,4 juta»); 0 for plain figures. */
  readonly step: number;
  /** True where the column holds any amount other than zero. */
  readonly filled: boolean;
}

/** Sums of a money column, computed once for all rules. */
export const columnSums = memoPer((read: ReadTable, column: TableColumn): ColumnSums => {
  const size = read.rows.length;
  const numbers = (): Float64Array => new Float64Array(size).fill(NaN);
  const [own, lanjutan, effective] = [numbers(), numbers(), numbers()];
  const [partial, unreadable] = [new Uint8Array(size), new Uint8Array(size)];
  const kinds = kindsIn(read, column);
  let step = 0;
  for (const row of read.rows) {
    const value = ownAmount(read, column, row, kinds);
    if (kinds[row.index] !== NUMBER && value !== null && !Number.isNaN(value))
      step = Math.max(step, stepOf(read, column, row));
    if (value === null) unreadable[row.index] = 1;
    else own[row.index] = value;
  }
  for (const row of childrenFirst(read)) {
    const more = sumOf(row.lanjutan, own);
    const stated = numberOf(own, row.index);
    const said = Number.isNaN(stated) ? more : stated;
    const isMissing = ({ index }: TableRow): boolean =>
      Number.isNaN(numberOf(effective, index)) || partial[index] === 1;
    lanjutan[row.index] = more;
    effective[row.index] = Number.isNaN(said) ? sumOf(row.children, effective) : said;
    partial[row.index] = Number.isNaN(said) && row.children.some(isMissing) ? 1 : 0;
  }
  const filled = own.some((value) => !Number.isNaN(value) && value !== 0);
  return { own, lanjutan, effective, partial, unreadable, step, filled };
});

/** Every child before its parent: they stand below it, unless the table is written from the bottom up. */
function childrenFirst({ rows }: ReadTable): readonly TableRow[] {
  return rows.some(({ parent, index }) => parent && parent.index > index) ? rows : [...rows].reverse();
}

function stepOf(read: ReadTable, column: TableColumn, row: TableRow): number {
  const amount = read.amount(row, column);
  return amount.is === 'angka' ? (amount.step ?? 0) : 0;
}

/** NaN where the row has none, null where what stands there is no amount. */
function ownAmount(read: ReadTable, column: TableColumn, row: TableRow, kinds: Figures): number | null {
  if (row.level === 'kosong' || row.level === 'header-ulang' || row.level === 'tahun') return NaN;
  const kind = kinds[row.index];
  if (kind === NOTHING) return NaN;
  if (kind === NUMBER) return Number(read.cell(row.row, column.left));
  const amount = read.amount(row, column);
  if (amount.is === 'kosong') return NaN;
  // "4 Unit" under pagu is no amount of rupiah.
  if (amount.is === 'angka' && amount.satuan !== '' && !amount.rupiah) return null;
  return valueOf(amount);
}

/** NaN outside of the table. */
export function numberOf(figures: Figures, at: number): number {
  return figures[at] ?? NaN;
}

/** Σ over the rows that have a value; NaN where none has. */
export function sumOf(rows: readonly TableRow[], values: Figures): number {
  let sum = NaN;
  for (const row of rows) {
    const value = numberOf(values, row.index);
    if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
  }
  return sum;
}

/**
 * Whole rupiah are compared exactly. Where decimals are about, each amount may have been rounded by half of its last
 * digit: of a rupiah where rupiah have sen, of a hundredth where the table is in juta.
 */
export function sameSum(stated: number, computed: number, parts: number, step = 0): boolean {
  const gap = Math.abs(stated - computed);
  if (step > 0) return gap <= 0.5 * step * (parts + 1) + 0.5;
  if (Number.isInteger(stated) && Number.isInteger(computed)) return gap < 0.5;
  const [own, below] = [decimalsOf(stated), decimalsOf(computed)];
  if (own === null || below === null) return gap < 0.5 * (parts + 2);
  return gap <= 0.5 * (10 ** -own + parts * 10 ** -below) + 1e-9;
}

/** Figures of so many rupiah with sen are whole amounts; smaller ones with few decimals are in ribu or juta. */
const IN_FULL = 1_000_000;

/** How many decimals a figure in ribu or juta is written with; null for any other. */
function decimalsOf(figure: number): number | null {
  if (Math.abs(figure) >= IN_FULL) return null;
  for (let digits = 0; digits <= 3; digits++)
    if (Math.abs(figure - Number(figure.toFixed(digits))) < 1e-7) return digits;
  return null;
}

/** A parent whose amount is not the sum of its children. */
export interface ParentMismatch {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly stated: number;
  readonly computed: number;
  /** A parent above it that differs too, but agrees with `computed`: the same cause, told once. */
  readonly upper: TableRow | null;
}

export interface ParentSums {
  /** From the top of the table down. */
  readonly mismatches: readonly ParentMismatch[];
  /** "-" over children with amounts. */
  readonly nihil: readonly TableRow[];
  /** Parents that could be compared. */
  readonly compared: number;
  /** What rows amount to when every mismatch is mended from below. */
  readonly mended: Figures;
  /** … and every parent above it follows, as formulas do. */
  readonly fromBelow: Figures;
}

/** Compares every parent of a money column with the sum of its direct children; once for all rules. */
export const parentSums = memoPer((read: ReadTable, column: TableColumn): ParentSums => {
  const sums = columnSums(read, column);
  const mended = new Float64Array(read.rows.length).fill(NaN);
  const fromBelow = new Float64Array(read.rows.length).fill(NaN);
  const wrong = new Map<TableRow, { readonly stated: number; readonly computed: number }>();
  const uppers = new Map<TableRow, TableRow>();
  const nihil: TableRow[] = [];
  const dashed = new Set<TableRow>();
  let compared = 0;

  const causesBelow = (row: TableRow): TableRow[] =>
    row.children.flatMap((child) => (wrong.has(child) || dashed.has(child) ? [child] : causesBelow(child)));

  /** What a row amounts to once it is mended; notes what is wrong with it. */
  const mend = (row: TableRow): number => {
    const effective = numberOf(sums.effective, row.index);
    if (row.children.length === 0 || !sums.filled) return effective;
    const stated = numberOf(sums.own, row.index);
    const below = sumOf(row.children, mended);
    if (Number.isNaN(stated)) return Number.isNaN(numberOf(sums.lanjutan, row.index)) ? below : effective;
    const computed = sumOf(row.children, sums.effective);
    if (Number.isNaN(computed)) return effective;
    compared++;
    if (fits(row, stated, computed, sums) || cannotTell(row, stated, computed, sums)) return effective;
    if (stated === 0 && read.amount(row, column).is === 'nihil') {
      nihil.unshift(row);
      dashed.add(row);
      return below;
    }
    // A figure that its own row adds up otherwise (12=8+9+10+11) is told there.
    const across = row.children.reduce(
      (sum, child) => sum + (mendedAcross(read, child, column) ?? numberOf(sums.effective, child.index)),
      0,
    );
    if (sameSum(stated, across, row.children.length, sums.step)) return effective;
    const causes = causesBelow(row);
    if (causes.length > 0 && sameSum(stated, below, row.children.length, sums.step)) {
      for (const cause of causes) if (!uppers.has(cause)) uppers.set(cause, row);
      return effective;
    }
    wrong.set(row, { stated, computed });
    return below;
  };

  for (const row of childrenFirst(read)) {
    mended[row.index] = mend(row);
    const below = sumOf(row.children, fromBelow);
    fromBelow[row.index] = Number.isNaN(below) ? numberOf(sums.effective, row.index) : below;
  }
  const mismatches = [...wrong]
    .reverse()
    .map(([row, figures]) => ({ column, row, ...figures, upper: uppers.get(row) ?? null }));
  return { mismatches, nihil, compared, mended, fromBelow };
});

/** What the other columns of the row add up to, where the form sums them and the figure is another. */
function mendedAcross(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const verdict = sumVerdicts(read)
    .get(row)
    ?.find((found) => found.column === column && found.doubt === null);
  return verdict?.computed ?? null;
}

/** The sums of a column, and what they would be were every mismatch mended. */
export interface MendedSums {
  readonly sums: ColumnSums;
  readonly mended: Figures;
}

export function mendedSums(read: ReadTable, column: TableColumn): MendedSums {
  return { sums: columnSums(read, column), mended: parentSums(read, column).mended };
}

/** A row's total may include its continuing rows or not, on either side; and rows of another parent may not count. */
function fits(row: TableRow, stated: number, computed: number, sums: ColumnSums): boolean {
  const parts = row.children.length;
  if (sameSum(stated, computed, parts, sums.step)) return true;
  const more = numberOf(sums.lanjutan, row.index);
  const withMore = Number.isNaN(more) ? stated : stated + more;
  let wider = 0;
  for (const child of row.children) {
    const own = numberOf(sums.own, child.index);
    const extra = numberOf(sums.lanjutan, child.index);
    const effective = numberOf(sums.effective, child.index);
    if (!Number.isNaN(effective)) wider += Number.isNaN(own) || Number.isNaN(extra) ? effective : own + extra;
  }
  if (sameSum(stated, wider, parts, sums.step)) return true;
  if (
    withMore !== stated &&
    (sameSum(withMore, computed, parts, sums.step) || sameSum(withMore, wider, parts, sums.step))
  )
    return true;
  const own = ownChildren(row);
  return (
    own.length > 0 && own.length < parts && sameSum(stated, sumOf(own, sums.effective), parts, sums.step)
  );
}

/** Children whose code is not of another parent; where some surely are its own, those alone. */
function ownChildren(row: TableRow): TableRow[] {
  const { kode } = row;
  if (!kode) return [];
  const placed = row.children.map((child) => (child.kode ? isUnder(child.kode, kode) : null));
  const sure = placed.includes(true);
  return row.children.filter(
    (child, at) => placed[at] === true || (!sure && placed[at] !== false) || !child.kode,
  );
}

/** More than the sum, while something below cannot be read: it may well be the difference. */
function cannotTell(row: TableRow, stated: number, computed: number, sums: ColumnSums): boolean {
  return stated > computed && row.children.some((child) => isUnreadable(child, sums));
}

function isUnreadable(row: TableRow, sums: ColumnSums): boolean {
  if (!Number.isNaN(numberOf(sums.own, row.index))) return false;
  if (row.children.length > 0) return row.children.some((child) => isUnreadable(child, sums));
  return (
    sums.unreadable.at(row.index) === 1 || row.lanjutan.some((more) => sums.unreadable.at(more.index) === 1)
  );
}

/** A habit shows in so many rows: of a longer table every n-th is looked at. */
const SAMPLE = 4001;

/** What a money column usually holds; NaN where it holds fewer than three amounts. */
export const usualAmount = memoPer((read: ReadTable, column: TableColumn) =>
  usualOf(read, columnSums(read, column).own),
);

/** Median of the figures above zero; NaN where there are fewer than three. */
export function usualOf({ rows }: ReadTable, figures: Figures): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = positive(rows.length, step, figures);
  const enough = step === 1 || sample.length >= SAMPLE / 10 ? sample : positive(rows.length, 1, figures);
  return enough.length < 3 ? NaN : (enough.sort()[enough.length >> 1] ?? NaN);
}

function positive(size: number, step: number, figures: Figures): Float64Array {
  const found = new Float64Array(Math.ceil(size / step));
  let count = 0;
  for (let at = 0; at < size; at += step) {
    const figure = numberOf(figures, at);
    if (figure > 0) found[count++] = figure;
  }
  return found.subarray(0, count);
}

/** Why sums cannot be checked: no column of the table holds rupiah. */
export function noMoney(read: ReadTable): Bilingual | null {
  if (read.money.length > 0) return null;
  return { id: 'Tabel ini tidak mempunyai kolom rupiah.', en: 'This table has no column of rupiah.' };
}
