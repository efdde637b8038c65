import { valueOf } from '../../core/read/amount';
import type { ReadTable, TableRow } from '../../core/read/read-table';
import type { TableColumn } from '../../core/recognise/recognised-table';
import type { Language } from '../../core/language/language';
import { cellOf, columnLabel } from '../../core/facts/names';
import { columnSums, mendedSums, numberOf, sameSum, sumOf } from '../../core/facts/sums';
import { topRows, totalCandidates, type TotalRow, totalRows } from '../../core/facts/totals';

/** What a table says one of its rupiah columns amounts to, and what its rows amount to. */
export interface TotalLine {
  readonly column: string;
  /** Full rupiah; null where the table has no total row, or none that can be read. */
  readonly stated: number | null;
  /** A1 of the stated total. */
  readonly cell: string | null;
  /** Full rupiah; null where the rows hold no amounts. */
  readonly computed: number | null;
}

/** One line for each rupiah column that holds amounts; none for tables whose rows are no levels of a plan. */
export function tableTotals(read: ReadTable, language: Language): readonly TotalLine[] {
  if (read.layout.rows !== 'tingkat') return [];
  const totals = totalRows(read);
  const whole = totals.findLast(({ kind }) => kind === null);
  return read.money.flatMap((column) => {
    const line = totalLine(read, column, whole, totals);
    const empty = line.stated === null && line.computed === null;
    return empty ? [] : [{ column: columnLabel(column)[language], ...line }];
  });
}

function totalLine(
  read: ReadTable,
  column: TableColumn,
  whole: TotalRow | undefined,
  totals: readonly TotalRow[],
): Omit<TotalLine, 'column'> {
  const sums = columnSums(read, column);
  if (!sums.filled) return { stated: null, cell: null, computed: null };
  const amountOf = (row: TableRow): number | null => valueOf(read.amount(row, column));
  const stated = whole ? amountOf(whole.row) : null;
  const found = whole ? totalCandidates(read, mendedSums(read, column), whole, totals, amountOf) : null;
  // A total may rightly add up other rows than the topmost: the rules accept any of these sums, so the report does.
  const accepted = found?.values.find(
    (value) => stated !== null && sameSum(stated, value, found.rows.length),
  );
  const sum = accepted ?? found?.computed ?? sumOf(topRows(read.roots, sums), sums.effective);
  const cell = whole && stated !== null ? cellOf(read, whole.row, column) : null;
  return { stated, cell, computed: Number.isNaN(sum) ? null : sum };
}

/** Columns that say what a plan costs in its year; a table has at most one that counts. */
const PAGU_ROLES = ['pagu', 'kebutuhanDana', 'paguRkpd', 'anggaran'] as const;

export interface ProgramPagu {
  readonly kode: string;
  readonly nama: string;
  /** Full rupiah. */
  readonly pagu: number;
}

export interface PaguByProgram {
  readonly column: string;
  readonly programs: readonly ProgramPagu[];
}

/** What each program costs, as the table itself says or as its rows add up; null where there are fewer than two. */
export function paguByProgram(read: ReadTable, language: Language): PaguByProgram | null {
  if (read.layout.rows !== 'tingkat') return null;
  const column = PAGU_ROLES.map((role) =>
    read.table.columns.find(
      (one) => one.layout.role === role && one.period === null && one.data === 'rupiah',
    ),
  ).find((one) => one !== undefined);
  if (!column) return null;
  const sums = columnSums(read, column);
  const named = read.rows.filter(({ level }) => level === 'program');
  const programs = (named.length > 0 ? named : topRows(read.roots, sums)).flatMap((row) => {
    const pagu = numberOf(sums.effective, row.index);
    return pagu > 0 ? [{ kode: row.kode?.clean ?? row.kodeText, nama: row.nama, pagu }] : [];
  });
  return programs.length < 2 ? null : { column: columnLabel(column)[language], programs };
}
