import { cellOf } from '../../facts/names';
import { printedDecimals } from '../../facts/formulas';
import { rangeAddress } from '../../grid/a1';
import { compareName } from '../../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { placeElsewhere, tableName } from '../../silang/place';
import { sameWorkbook } from '../../silang/plan-years';
import { nameKeyOf } from '../../silang/row-keys';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import type { TableDraft } from './drafts';
import { silangIndikatorText } from './silang-indikator.text';

const say = messagesOf('silang-indikator', silangIndikatorText);
const HERE = ['IKU', 'IKK'];
const THERE = ['Renstra-Tujuan', 'T-C.25'];
/** Years that must agree or differ in one way before a pattern is named. */
const PATTERN_AT_LEAST = 3;

/** The indicators of IKU and IKK against those of the tujuan and sasaran: of one name, the same figure for the same year. */
export const silangIndikator = defineRule({
  id: 'silang-indikator',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['IKU', 'IKK'],
  text: silangIndikatorText,
  checkAll: (context) =>
    context.tables
      .filter(({ table }) => HERE.includes(table.kind))
      .flatMap((here) =>
        context.tables
          .filter(({ table }) => THERE.includes(table.kind))
          .filter((there) => sameWorkbook(here, there, context))
          .flatMap((there) => differences(here, there, context)),
      ),
});

interface Indicator {
  readonly read: ReadTable;
  readonly row: TableRow;
  readonly name: string;
  /** By year: the column and its figure. */
  readonly years: ReadonlyMap<number, { readonly column: TableColumn; readonly value: number }>;
}

function differences(here: ReadTable, there: ReadTable, context: RuleContext): TableDraft[] {
  const [own, others] = [indicatorsOf(here), indicatorsOf(there)];
  return own.flatMap((one) => {
    const [other, ...more] = others.filter(({ name }) => sameIndicator(one.name, name));
    return other && more.length === 0 ? difference(one, other, context) : [];
  });
}

/** Rows with a figure for a year; an indicator that comes twice in its table says nothing sure. */
function indicatorsOf(read: ReadTable): readonly Indicator[] {
  const named = read.column('indikator');
  const columns = read.table.columns.filter(
    ({ layout, period }) => /^target(?:Tahun)?$/.test(layout.role) && period !== null,
  );
  if (!named) return [];
  const all = read.rows.flatMap((row): Indicator[] => {
    const years = columns.flatMap((column) => {
      const amount = read.amount(row, column);
      return amount.is === 'angka' ? [[column.period ?? 0, { column, value: amount.value }] as const] : [];
    });
    const name = read.text(row, named);
    return years.length === 0 || name === '' ? [] : [{ read, row, name, years: new Map(years) }];
  });
  return all.filter(({ name }) => all.filter((other) => sameIndicator(name, other.name)).length === 1);
}

/** But for what stands in brackets (its short name, its unit), signs and small typos. */
function sameIndicator(one: string, other: string): boolean {
  const [own, theirs] = [one, other].map((name) => name.replace(/\([^)]*\)/g, ' ').trim());
  if (!own || !theirs) return false;
  return nameKeyOf(own) === nameKeyOf(theirs) || compareName(own, theirs).agreement === 'setara';
}

function difference(one: Indicator, other: Indicator, context: RuleContext): TableDraft[] {
  const both = [...one.years].flatMap(([year, mine]) => {
    const theirs = other.years.get(year);
    return theirs ? [{ year, mine, theirs }] : [];
  });
  const wrong = both.filter(
    ({ mine, theirs }) => Math.abs(mine.value - theirs.value) > slack(one, mine, other, theirs),
  );
  const [first] = wrong;
  const last = wrong.at(-1);
  if (!first || !last) return [];
  return [
    {
      table: one.read,
      cell: rangeAddress({
        top: one.row.row,
        bottom: one.row.row,
        left: first.mine.column.left,
        right: last.mine.column.right,
      }),
      message: say.beda({
        name: one.name,
        other: tableName(one.read, other.read, context),
        years: wrong.map(({ year }) => year),
        stated: wrong.map(({ mine }) => mine.value),
        expected: wrong.map(({ theirs }) => theirs.value),
        pattern: patternOf(one, other, wrong),
      }),
      stated: first.mine.value,
      computed: first.theirs.value,
      related: [
        ...wrong.map(({ mine }) => cellOf(one.read, one.row, mine.column)).slice(1),
        placeElsewhere(one.read, other.read, other.row, first.theirs.column, context),
      ],
    },
  ];
}

interface At {
  readonly column: TableColumn;
  readonly value: number;
}

/** Half of the last digit that either prints. */
function slack(one: Indicator, mine: At, other: Indicator, theirs: At): number {
  const digits = Math.min(
    printedDecimals(one.read.text(one.row, mine.column)),
    printedDecimals(other.read.text(other.row, theirs.column)),
  );
  return 0.5 * 10 ** -digits * (digits === 0 ? 0 : 1) + 1e-9;
}

/** What happened, where the figures show it: every year is the next or the last one's, or a comma was lost. */
function patternOf(
  one: Indicator,
  other: Indicator,
  wrong: readonly { readonly year: number; readonly mine: At; readonly theirs: At }[],
): 'geser' | 'koma' | null {
  if (wrong.length < PATTERN_AT_LEAST) return null;
  const ratios = wrong.map(({ mine, theirs }) => mine.value / theirs.value);
  const [ratio = NaN] = ratios;
  const power = Math.abs(Math.log10(Math.abs(ratio)));
  if (
    power > 0.5 &&
    Math.abs(power - Math.round(power)) < 1e-6 &&
    ratios.every((one) => Math.abs(one / ratio - 1) < 1e-6)
  )
    return 'koma';
  const shifted = [-1, 1].some(
    (step) =>
      [...one.years].filter(([year, { value }]) => other.years.get(year + step)?.value === value).length >=
      PATTERN_AT_LEAST,
  );
  return shifted ? 'geser' : null;
}
