import { belanjaKinds, OPERASI_PARTS } from '../../facts/belanja';
import { isContinued, sumOverParts } from '../../facts/continued';
import { cellOf, columnLabel, MOST_RELATED } from '../../facts/names';
import { mendedSums, noMoney, parentSums, sameSum, sumOf } from '../../facts/sums';
import { footBelanja, totalCandidates, type TotalRow, totalRows } from '../../facts/totals';
import type { Bilingual } from '../../language/language';
import { valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { sumFix } from '../fixes';
import { defineRule, type Draft, messagesOf, TINGKAT } from '../rule';
import { jumlahTotalText, type TotalDoubt } from './jumlah-total.text';

const say = messagesOf('jumlah-total', jumlahTotalText);

/** Total rows against the rows they add up: programs, or the belanja rows of their kind. */
export const jumlahTotal = defineRule({
  id: 'jumlah-total',
  family: 'jumlah',
  severity: 'galat',
  kinds: TINGKAT,
  unable: (read) =>
    noMoney(read) ??
    (read.totals.length > 0
      ? null
      : { id: 'Tabel ini tidak mempunyai baris jumlah.', en: 'This table has no total row.' }),
  text: jumlahTotalText,
  joins: ['rumus-ditimpa'],
  check: (read, { tables }) => {
    const totals = totalRows(read);
    const foot = footBelanja(read);
    return read.money.flatMap((column) =>
      totals.flatMap((total) =>
        total.kind === null
          ? planTotal(read, column, total, { totals, tables })
          : kindTotal(read, column, total, { totals, tables, foot }),
      ),
    );
  },
});

/** What stands beside a total: the table's other totals, and the workbook's tables. */
interface Around {
  readonly totals: readonly TotalRow[];
  readonly tables: readonly ReadTable[];
}

function planTotal(
  read: ReadTable,
  column: TableColumn,
  total: TotalRow,
  { totals, tables }: Around,
): readonly Draft[] {
  const amount = read.amount(total.row, column);
  const stated = valueOf(amount);
  if (stated === null || amount.is === 'nihil') return [];
  const both = mendedSums(read, column);
  const { step } = both.sums;
  const found = totalCandidates(read, both, total, totals, (row) => valueOf(read.amount(row, column)));
  if (!found || found.values.some((value) => sameSum(stated, value, found.rows.length, step))) return [];
  if (stated > found.computed && found.uncertain) return [];
  // Formulas carry what is wrong below up to the programs: a total of the right figures differs through that alone.
  const { mismatches, fromBelow } = parentSums(read, column);
  if (mismatches.length > 0 && sameSum(stated, sumOf(found.rows, fromBelow), found.rows.length, step))
    return [];
  const whole = sumOverParts(read, column, tables);
  if (whole !== null && sameSum(stated, whole, found.rows.length, step)) return [];
  return [draftOf(read, column, total, { stated, ...found, doubt: doubtOf(read, total, tables) })];
}

function kindTotal(
  read: ReadTable,
  column: TableColumn,
  total: TotalRow,
  { totals, tables, foot }: Around & { readonly foot: ReadonlySet<TableRow> },
): readonly Draft[] {
  const amount = read.amount(total.row, column);
  const stated = valueOf(amount);
  if (stated === null || amount.is === 'kosong') return [];
  const rows: TableRow[] = [];
  let computed = 0;
  const kinds = belanjaKinds(read);
  for (const row of read.rows) {
    if (kinds[row.index] !== total.kind || foot.has(row)) continue;
    const part = read.amount(row, column);
    const value = part.is === 'kosong' ? 0 : valueOf(part);
    if (value === null) return [];
    rows.push(row);
    computed += value;
  }
  if (rows.length === 0 || sameSum(stated, computed, rows.length)) return [];
  const of = {
    id: `baris belanja ${String(total.kind)}`,
    en: `the rows of belanja ${String(total.kind)}`,
  };
  // What merely adds up totals that are off is off with them: one cause, one finding.
  const carriers = carriersOf(total, totals, (other) => valueOf(read.amount(other.row, column)));
  if (carriers === null) return [];
  return [
    draftOf(read, column, total, {
      stated,
      computed,
      rows,
      of,
      doubt: doubtOf(read, total, tables),
      carriers,
    }),
  ];
}

function doubtOf(read: ReadTable, total: TotalRow, tables: readonly ReadTable[]): TotalDoubt | null {
  if (!total.closes) return 'tidak-menutup';
  return isContinued(read, tables) ? 'lanjutan' : null;
}

interface Found {
  readonly stated: number;
  readonly computed: number;
  readonly rows: readonly TableRow[];
  readonly of: Bilingual;
  readonly doubt: TotalDoubt | null;
  /** Totals that carry the same difference on. */
  readonly carriers?: readonly TotalRow[];
}

function draftOf(read: ReadTable, column: TableColumn, total: TotalRow, found: Found): Draft {
  const { stated, computed, rows, of, doubt, carriers = [] } = found;
  return {
    cell: cellOf(read, total.row, column),
    ...(doubt ? { severity: 'peringatan' as const } : {}),
    message: say.message({
      column: columnLabel(column),
      label: total.label,
      of,
      stated,
      computed,
      doubt,
    }),
    stated,
    computed,
    related: [...carriers.map((other) => other.row), ...rows.slice(0, MOST_RELATED)].map((row) =>
      cellOf(read, row, column),
    ),
    fixes: doubt ? [] : sumFix(read, total.row, column, rows),
  };
}

/**
 * The totals that add up a total by kind, and so are off where it is: "Total Belanja operasi" over its parts, "Total
 * Belanja PD" over the totals by kind. Null for one that adds up parts itself: the parts are the finding.
 */
function carriersOf(
  total: TotalRow,
  totals: readonly TotalRow[],
  amountOf: (total: TotalRow) => number | null,
): readonly TotalRow[] | null {
  const isPart = (other: TotalRow): boolean => OPERASI_PARTS.some((kind) => kind === other.kind);
  const parts = totals.filter(isPart);
  const tops = totals.filter((other) => other.kind !== null && !isPart(other));
  const operasi = tops.find((other) => other.kind === 'operasi');
  const addsParts = operasi !== undefined && parts.length > 0 && amountOf(operasi) === sum(parts, amountOf);
  if (total === operasi && addsParts) return null;
  if (isPart(total) && !addsParts) return [];
  const whole = totals.filter((other) => other.kind === null && amountOf(other) === sum(tops, amountOf));
  return isPart(total) && operasi ? [operasi, ...whole] : whole;
}

function sum(totals: readonly TotalRow[], amountOf: (total: TotalRow) => number | null): number {
  return totals.reduce((all, total) => all + (amountOf(total) ?? NaN), 0);
}
