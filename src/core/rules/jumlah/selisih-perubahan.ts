import { isMoney } from '../../facts/column-pairs';
import { comparable, type Operand, operandOf, printedDecimals } from '../../facts/formulas';
import { cellOf, columnLabel, columnNoun, rowNoun } from '../../facts/names';
import { mendedSums, parentSums } from '../../facts/sums';
import { totalCandidates, totalRows } from '../../facts/totals';
import { valueOf } from '../../read/amount';
import { holdsFractions, mendedFigure } from '../../facts/ratios';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule, type Draft, messagesOf } from '../rule';
import { selisihPerubahanText } from './selisih-perubahan.text';

const say = messagesOf('selisih-perubahan', selisihPerubahanText);

/** Of this many decreases all without a sign, the column is meant so: one finding tells it. */
const UNSIGNED_AT_LEAST = 2;
const NO_PLAN = new Set(['kosong', 'tahun', 'header-ulang', 'teks-lanjutan']);

/** Bertambah/(Berkurang) of a changed plan against what stands after less what stood before; its percentage of the latter. */
export const selisihPerubahan = defineRule({
  id: 'selisih-perubahan',
  family: 'jumlah',
  severity: 'galat',
  kinds: ['T-C.33', 'SIPD-Renja'],
  ofChange: true,
  text: selisihPerubahanText,
  check: (read) => [
    ...read.table.columns.flatMap((column) => {
      const { formula } = column.layout;
      if (formula?.is !== 'selisih') return [];
      const [after, before] = [read.column(formula.of), read.column(formula.from)];
      return after && before ? differences(read, { column, after, before }) : [];
    }),
    ...percentages(read),
  ],
});

interface Columns {
  readonly column: TableColumn;
  readonly after: TableColumn;
  readonly before: TableColumn;
}

interface Judged {
  readonly row: TableRow;
  readonly stated: number;
  readonly after: Operand | null;
  readonly before: Operand | null;
  readonly computed: number;
  readonly wrong: boolean;
}

function differences(read: ReadTable, columns: Columns): Draft[] {
  const judged = read.rows.flatMap((row) => judge(read, row, columns) ?? []);
  const decreases = judged.filter(({ computed }) => computed < 0);
  const unsigned = decreases.filter(({ stated, computed }) => stated === -computed);
  const asMeant = unsigned.length >= UNSIGNED_AT_LEAST && unsigned.length === decreases.length;
  const wrong = judged.filter((one) => one.wrong && !(asMeant && unsigned.includes(one)));
  const drafts = wrong.map((one) => draftOf(read, columns, one));
  return asMeant ? [signDraft(read, columns.column, unsigned), ...drafts] : drafts;
}

/** Null where there is nothing to judge. What is new had nothing before, what was dropped has nothing after. */
function judge(read: ReadTable, row: TableRow, { column, after, before }: Columns): Judged | null {
  if (NO_PLAN.has(row.level)) return null;
  const stated = signed(read, row, column);
  const amounts = [read.amount(row, after), read.amount(row, before)] as const;
  if (stated === null || amounts.every(({ is }) => is === 'kosong')) return null;
  const [late, early] = amounts.map(operandOf);
  if (amounts.some(({ is }, at) => is !== 'kosong' && ![late, early][at])) return null;
  // An empty pagu after the change is told for itself.
  if (!late && isMoney(read, after)) return null;
  if (late && early && (late.persen !== early.persen || !comparable(late, early))) return null;
  const ends = [valuesOf(read, row, after, late), valuesOf(read, row, before, early)] as const;
  const decimals = Math.max(...[column, after, before].map((one) => printedDecimals(read.text(row, one))));
  const slack = 0.5 * 10 ** -decimals + 1e-9;
  const fits = ends[0].some((a) => ends[1].some((b) => Math.abs(stated - (a - b)) <= slack));
  return {
    row,
    stated,
    after: late ?? null,
    before: early ?? null,
    computed: (ends[0][0] ?? 0) - (ends[1][0] ?? 0),
    wrong: !fits,
  };
}

/** Every figure the cell can mean: as written, and as it would be were its sum mended (that has a finding of its own). */
function valuesOf(
  read: ReadTable,
  row: TableRow,
  column: TableColumn,
  operand: Operand | null | undefined,
): number[] {
  const mended = mendedFigure(read, row, column) ?? mendedTotal(read, row, column);
  return [...(operand?.values ?? [0]), ...(mended === null ? [] : [mended])];
}

/** What a row of totals would say if it were the sum it should be; null of any other row. */
function mendedTotal(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const totals = totalRows(read);
  const total = totals.find((one) => one.row === row && one.kind === null);
  if (!total || !isMoney(read, column)) return null;
  const amountOf = (other: TableRow): number | null => valueOf(read.amount(other, column));
  return totalCandidates(read, mendedSums(read, column), total, totals, amountOf)?.computed ?? null;
}

function wrongFigureOf(
  read: ReadTable,
  row: TableRow,
  columns: Pick<Columns, 'after' | 'before'>,
): WrongFigure | null {
  const column = read.column('selisihPagu');
  const stated = column ? signed(read, row, column) : null;
  return stated === null ? null : wrongFigure(read, columns, row, stated);
}

/** The figure of a difference: "(5)" and "-5" are less; null where none stands there. */
function signed(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const small = /^\(\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*%?\s*\)/.exec(read.text(row, column))?.[1];
  if (small !== undefined) return -Number(small.replace(',', '.'));
  const operand = operandOf(read.amount(row, column));
  return operand && operand.is !== 'ambigu' ? (operand.values[0] ?? null) : null;
}

function draftOf(read: ReadTable, columns: Columns, judged: Judged): Draft {
  const { column, after, before } = columns;
  const { row, stated, computed } = judged;
  const cause = isMoney(read, after) ? wrongFigure(read, columns, row, stated) : null;
  const unsure = [judged.after, judged.before].some((one) => one?.is !== 'angka' && one?.is !== 'nihil');
  return {
    cell: cellOf(read, row, column),
    ...(unsure && { severity: 'peringatan' as const }),
    message: say.sel({
      column: columnLabel(column),
      row: rowNoun(row),
      stated,
      computed,
      after: judged.after?.values[0] ?? 0,
      before: judged.before?.values[0] ?? 0,
      rupiah: isMoney(read, after),
      turned: stated === -computed,
    }),
    ...(cause && {
      also: [
        say.sebab({
          column: columnNoun(cause.column),
          row: rowNoun(row),
          value: cause.value,
          parent: rowNoun(cause.parent),
        }),
      ],
      explains: [{ rule: 'jumlah-induk', cell: cellOf(read, cause.parent, cause.column) }],
    }),
    stated,
    computed,
    related: [after, before].map((one) => cellOf(read, row, one)),
  };
}

interface WrongFigure {
  readonly column: TableColumn;
  readonly value: number;
  readonly parent: TableRow;
}

/**
 * The one figure of a row that, were it another, would make both its difference and the sum of the row above right:
 * what stands after the change or what stood before it. Null where none would.
 */
function wrongFigure(
  read: ReadTable,
  { after, before }: Pick<Columns, 'after' | 'before'>,
  row: TableRow,
  stated: number,
): WrongFigure | null {
  const { parent } = row;
  if (!parent || row.children.length > 0) return null;
  const [late, early] = [after, before].map((one) => valueOf(read.amount(row, one)));
  if (late === undefined || early === undefined || late === null || early === null) return null;
  const other = [
    { column: after, own: late, value: early + stated },
    { column: before, own: early, value: late - stated },
  ].find(({ column, own, value }) =>
    parentSums(read, column).mismatches.some(
      (sum) => sum.row === parent && sum.stated - sum.computed === value - own,
    ),
  );
  return other ? { column: other.column, value: other.value, parent } : null;
}

function signDraft(read: ReadTable, column: TableColumn, rows: readonly Judged[]): Draft {
  const cells = rows.map(({ row }) => cellOf(read, row, column));
  return {
    cell: cells[0] ?? '',
    severity: 'peringatan',
    message: say.tanda({ column: columnLabel(column), count: rows.length }),
    stated: rows[0]?.stated ?? null,
    computed: rows[0]?.computed ?? null,
    related: cells.slice(1),
  };
}

/** Of the row of totals too: a sum of percentages is none. */
function percentages(read: ReadTable): Draft[] {
  const [column, after, before] = ['selisihPersen', 'pagu', 'paguSebelum'].map((role) => read.column(role));
  if (!column || !after || !before) return [];
  const fraction = holdsFractions(read, column);
  return read.rows.flatMap((row): Draft[] => {
    const stated = NO_PLAN.has(row.level) ? null : signed(read, row, column);
    const [late, early] = [after, before].map((one) => operandOf(read.amount(row, one)));
    const base = early?.values[0] ?? 0;
    if (stated === null || !late || base <= 0) return [];
    const points = fraction ? stated * 100 : stated;
    const decimals = Math.max(0, printedDecimals(read.text(row, column)) - (fraction ? 2 : 0));
    const bases = valuesOf(read, row, before, early);
    const ends = valuesOf(read, row, after, late);
    const cause = wrongFigureOf(read, row, { after, before });
    if (cause) (cause.column === after ? ends : bases).push(cause.value);
    const computed = ends.flatMap((end) => bases.map((start) => (100 * (end - start)) / start));
    const slack = Math.max(0.01, 10 ** -decimals);
    if (computed.some((one) => Math.abs(Math.abs(one) - Math.abs(points)) <= slack)) return [];
    return [
      {
        cell: cellOf(read, row, column),
        message: say.persen({ row: rowNoun(row), stated: points, computed: computed[0] ?? 0 }),
        stated: points,
        computed: computed[0] ?? null,
        related: [after, before].map((one) => cellOf(read, row, one)),
      },
    ];
  });
}
