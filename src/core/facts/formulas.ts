import type { Bilingual } from '../language/language';
import { memo } from '../memo';
import type { Amount } from '../read/amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';

/** A ratio column of the form and the columns it is made of; several where only its operands are split (K and Rp). */
export interface RatioColumn {
  readonly column: TableColumn;
  readonly pairs: readonly { readonly of: TableColumn; readonly to: TableColumn }[];
}

/** A column that the form adds up, and its addends as far as the table has them. */
export interface SumColumn {
  readonly column: TableColumn;
  readonly addends: readonly { readonly role: string; readonly column: TableColumn }[];
}

/** Ratio columns whose operands the table has: K with K, Rp with Rp, year by year. */
export const ratioColumns = memo((read: ReadTable): readonly RatioColumn[] =>
  read.table.columns.flatMap((column) => {
    const formula = column.layout.formula;
    if (formula?.is !== 'rasio') return [];
    const halves = halfOf(column) === '' ? ['', 'K', 'Rp'] : [halfOf(column)];
    const pairs = halves.flatMap((half) => {
      const of = operand(read, column, formula.of, half);
      const to = operand(read, column, formula.to, half);
      return of && to && read.money.includes(of) === read.money.includes(to) ? [{ of, to }] : [];
    });
    return pairs.length > 0 ? [{ column, pairs: distinct(pairs) }] : [];
  }),
);

/** Summed columns that have two addends or more of their own sort (all rupiah, or all performance). */
export const sumColumns = memo((read: ReadTable): readonly SumColumn[] =>
  read.table.columns.flatMap((column) => {
    const formula = column.layout.formula;
    if (formula?.is !== 'jumlah') return [];
    const addends = formula.of.flatMap((role) => {
      const found = operand(read, column, role, halfOf(column));
      return found ? [{ role, column: found }] : [];
    });
    const alike = addends.every(
      (addend) => read.money.includes(addend.column) === read.money.includes(column),
    );
    return alike && addends.length === formula.of.length ? [{ column, addends }] : [];
  }),
);

function halfOf(column: TableColumn): string {
  return column.role.slice(column.layout.role.length);
}

/** The column of a role for the same half and the same year; the unsplit one where the half is not told apart. */
function operand(read: ReadTable, column: TableColumn, role: string, half: string): TableColumn | undefined {
  const split = read.table.columns.filter((other) => other.role === role + half);
  const whole = read.table.columns.filter(
    (other) => other.role === role && read.money.includes(other) === (half === 'Rp'),
  );
  const found = split.length > 0 ? split : whole;
  if (found.length < 2) return found[0];
  if (column.period !== null) return found.find((other) => other.period === column.period);
  return found[read.table.columns.filter((other) => other.role === column.role).indexOf(column)];
}

function distinct<P extends { of: TableColumn; to: TableColumn }>(pairs: readonly P[]): readonly P[] {
  return pairs.filter(
    (pair, at) => pairs.findIndex((other) => other.of === pair.of && other.to === pair.to) === at,
  );
}

/** A figure to compute with, in each way its spelling can be read; percent in percent points. */
export interface Operand {
  readonly values: readonly number[];
  readonly persen: boolean;
  readonly satuan: string;
  readonly is: 'angka' | 'nihil' | 'rusak' | 'ambigu';
}

/** Null where the cell holds nothing that can be computed with: empty, text, several figures, #REF!. */
export function operandOf(amount: Amount): Operand | null {
  switch (amount.is) {
    case 'angka':
      return { values: [amount.value], persen: amount.persen, satuan: unit(amount.satuan), is: 'angka' };
    case 'nihil':
      return { values: [0], persen: false, satuan: '', is: 'nihil' };
    case 'rusak':
      return amount.meant === null
        ? null
        : { values: [amount.meant], persen: amount.persen, satuan: '', is: 'rusak' };
    case 'ambigu':
      return { values: amount.readings, persen: amount.persen, satuan: '', is: 'ambigu' };
    default:
      return null;
  }
}

const ALIASES: Readonly<Record<string, string>> = {
  org: 'orang',
  dok: 'dokumen',
  lap: 'laporan',
  bln: 'bulan',
  kgt: 'kegiatan',
};

function unit(satuan: string): string {
  if (satuan === '') return '';
  const plain = satuan.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return ALIASES[plain] ?? plain;
}

/** Whether two figures measure the same: no units that differ, and not one in percent and the other not. */
export function comparable(one: Operand, other: Operand): boolean {
  if (one.is === 'nihil' || other.is === 'nihil') return true;
  if (one.persen !== other.persen) return false;
  if (one.satuan === '' || other.satuan === '') return true;
  return one.satuan.startsWith(other.satuan) || other.satuan.startsWith(one.satuan);
}

/** Digits printed behind the decimal sign of a figure's text: "85,6%" → 1, "42,5 8%" → 2, "98.34" → 2, "1.200" → 0. */
export function printedDecimals(text: string): number {
  const plain = text.replace(/\s/g, '');
  const comma = /,(\d+)/.exec(plain);
  if (comma) return comma[1]?.length ?? 0;
  return /^\D*\d+\.(\d{1,2})(?!\d)/.exec(plain)?.[1]?.length ?? 0;
}

/** Rows that state figures of their own: not dividers and leftovers; totals and belanja only where they are the rows. */
export function statesFigures(read: ReadTable, row: TableRow): boolean {
  switch (row.level) {
    case 'belanja':
    case 'total':
      return read.layout.rows === 'uraian';
    case 'kosong':
    case 'tahun':
    case 'header-ulang':
    case 'teks-lanjutan':
      return false;
    default:
      return true;
  }
}

/** Why computed columns cannot be checked: none of those the form computes is in the table. */
export function noFormula(is: 'rasio' | 'jumlah'): (read: ReadTable) => Bilingual | null {
  return (read) =>
    read.table.columns.some((column) => column.layout.formula?.is === is)
      ? null
      : {
          id: 'Tabel ini tidak mempunyai kolom yang dihitung menurut bentuk resminya.',
          en: 'This table has none of the columns that the official form computes.',
        };
}
