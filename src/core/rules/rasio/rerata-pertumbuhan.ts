import { operandOf, printedDecimals, statesFigures } from '../../facts/formulas';
import { blockOf, cellOf, columnLabel, rowNoun } from '../../facts/names';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule, type Draft, messagesOf } from '../rule';
import { type GrowthWay, rerataPertumbuhanText } from './rerata-pertumbuhan.text';

const say = messagesOf('rerata-pertumbuhan', rerataPertumbuhanText);

/** So many rows, and this share of those that can be judged, make a way of reckoning the column's own. */
const ROWS_AT_LEAST = 3;
const MOST = 0.6;
/** Of the figure itself, for those who round on the way. */
const SLACK = 0.0051;

/**
 * The average growth of T-C.24: agencies reckon it in several ways, and none is prescribed. A cell is held against the way
 * that most of its own column follows; a way that is none (of falls taken as rises, of ratios) is told once.
 */
export const rerataPertumbuhan = defineRule({
  id: 'rerata-pertumbuhan',
  family: 'rasio',
  severity: 'peringatan',
  kinds: ['T-C.24'],
  text: rerataPertumbuhanText,
  check: (read) => read.table.columns.flatMap((column) => checkColumn(read, column)),
});

/** Ways that give what the column says it holds. */
const RIGHT: readonly GrowthWay[] = ['rerata', 'rentang', 'majemuk'];
const WAYS: readonly GrowthWay[] = [...RIGHT, 'mutlak', 'rasio'];

interface Judged {
  readonly row: TableRow;
  readonly stated: number;
  readonly text: string;
  readonly by: Readonly<Partial<Record<GrowthWay, number>>>;
}

function checkColumn(read: ReadTable, column: TableColumn): Draft[] {
  const { growthOf } = column.layout;
  if (growthOf === undefined) return [];
  const years = read.table.columns.filter(({ layout }) => layout.role === growthOf);
  const ratios = read.table.columns.filter(({ layout }) => layout.role === 'rasio');
  const judged = read.rows.flatMap((row) => judge(read, row, column, years, ratios) ?? []);
  const fitting = (way: GrowthWay): readonly Judged[] =>
    judged.filter((one) => fits(one, one.by[way] ?? NaN));
  const [own = null] = WAYS.map((way) => ({ way, rows: fitting(way) }))
    .filter(({ rows }) => rows.length >= ROWS_AT_LEAST && rows.length >= MOST * judged.length)
    .sort((a, b) => b.rows.length - a.rows.length);
  if (own && !RIGHT.includes(own.way)) return wholeColumn(column, own.way, judged, own.rows.length);
  return judged.flatMap((one) => {
    const usual = own ? (one.by[own.way] ?? NaN) : NaN;
    if (own && !Number.isNaN(usual)) return fits(one, usual) ? [] : [draftOf(read, column, one, usual, own)];
    return isTurned(one) ? [turned(read, column, one)] : [];
  });
}

/** Null where the row states no growth, or not two years to reckon it from. */
function judge(
  read: ReadTable,
  row: TableRow,
  column: TableColumn,
  years: readonly TableColumn[],
  ratios: readonly TableColumn[],
): Judged | null {
  const stated = statesFigures(read, row) ? operandOf(read.amount(row, column)) : null;
  const value = stated?.is === 'angka' ? stated.values[0] : undefined;
  const amounts = figuresIn(read, row, years);
  if (value === undefined || amounts.length < 2) return null;
  const steps = growths(amounts);
  const [first = 0] = amounts;
  const last = amounts.at(-1) ?? 0;
  const span = amounts.length - 1;
  const ofRatios = growths(figuresIn(read, row, ratios));
  return {
    row,
    stated: value,
    text: read.text(row, column),
    by: {
      ...(steps.length > 0 && { rerata: mean(steps), mutlak: mean(steps.map(Math.abs)) }),
      ...(first > 0 && { rentang: (last - first) / first / span }),
      ...(first > 0 && last > 0 && { majemuk: (last / first) ** (1 / span) - 1 }),
      ...(ofRatios.length > 0 && { rasio: mean(ofRatios) }),
    },
  };
}

function figuresIn(read: ReadTable, row: TableRow, columns: readonly TableColumn[]): readonly number[] {
  return columns.flatMap((column) => {
    const operand = operandOf(read.amount(row, column));
    return operand?.is === 'angka' ? [operand.values[0] ?? 0] : [];
  });
}

/** From year to year; over nothing nothing grows. */
function growths(amounts: readonly number[]): readonly number[] {
  return amounts.slice(1).flatMap((amount, at) => {
    const before = amounts[at] ?? 0;
    return before > 0 ? [amount / before - 1] : [];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** As a fraction or in percent points, to the digits it is printed with. */
function fits({ stated, text }: Judged, growth: number): boolean {
  const half = 0.5 * 10 ** -printedDecimals(text) + 1e-9;
  return (
    Math.abs(stated - growth) <= Math.min(half, SLACK) ||
    Math.abs(stated - 100 * growth) <= Math.max(half, 100 * 1e-4)
  );
}

/** Whichever way it is reckoned it rises (or falls), and the other is stated. */
function isTurned({ stated, by }: Judged): boolean {
  const ways = RIGHT.flatMap((way) => by[way] ?? []);
  const clearly = ways.every(
    (growth) => Math.abs(growth) > SLACK && Math.sign(growth) === Math.sign(ways[0] ?? 0),
  );
  return (
    ways.length === RIGHT.length && clearly && stated !== 0 && Math.sign(stated) !== Math.sign(ways[0] ?? 0)
  );
}

function draftOf(
  read: ReadTable,
  column: TableColumn,
  { row, stated, text }: Judged,
  growth: number,
  own: { readonly way: GrowthWay; readonly rows: readonly Judged[] },
): Draft {
  return {
    cell: cellOf(read, row, column),
    message: say.sel({
      column: columnLabel(column),
      row: rowNoun(row),
      stated: text,
      computed: 100 * growth,
      way: own.way,
      count: own.rows.length,
    }),
    stated,
    computed: growth,
  };
}

function turned(read: ReadTable, column: TableColumn, { row, stated, text, by }: Judged): Draft {
  const growth = by.rerata ?? 0;
  return {
    cell: cellOf(read, row, column),
    message: say.tanda({
      column: columnLabel(column),
      row: rowNoun(row),
      stated: text,
      computed: 100 * growth,
    }),
    stated,
    computed: growth,
  };
}

function wholeColumn(column: TableColumn, way: GrowthWay, judged: readonly Judged[], count: number): Draft[] {
  const [first] = judged;
  const last = judged.at(-1);
  // Where nothing falls, falls taken as rises are none.
  const other = judged.filter((one) => !fits(one, one.by.rerata ?? NaN));
  if (!first || !last || other.length === 0) return [];
  return [
    {
      cell: blockOf(first.row, last.row, column),
      message: say.kolom({ column: columnLabel(column), way, count, rows: judged.length }),
    },
  ];
}
