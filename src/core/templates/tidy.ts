import { cellAddress } from '../grid/a1';
import { layoutOf } from '../layouts';
import type { TableKind } from '../layouts/layout';
import { cellText } from '../read/cell-text';
import type { ReadTable } from '../read/read-table';
import { TITLE_YEAR } from '../recognise/plan-year';
import { yearsIn } from '../recognise/words';
import type { Bilingual } from '../language/language';
import { agencyOf } from '../facts/headings';
import { type Account, accountBook, type AccountEntry } from './account';
import { noSuchColumn, reasons } from './account-reasons';
import type { Piece } from './carried-cell';
import { carriedRows, type CarriedRows } from './carried-rows';
import { changeOf, type Conversion, conversionOf } from './conversions';
import { formColumns } from './form-columns';
import { withRunningNumbers } from './running-numbers';
import type { SheetPlan } from './sheet-plan';
import { isRepeatedHeading } from './source-rows';
import { sourceShape } from './source-shape';
import { type MadePlan, makePlan, type TemplateOptions } from './template-plan';

export interface TidyOptions {
  /** Form of the new sheet; absent = the table's own. */
  readonly to?: TableKind;
  readonly agency?: string;
  readonly region?: string;
  /** Planned year where the table names none. */
  readonly year?: number;
  readonly name?: string;
  readonly paper?: 'F4' | 'A3';
  /** Make a Renja perubahan of it: what stands there is what stood before, until somebody changes what stands after. */
  readonly change?: true;
}

export type Tidied =
  | { readonly ok: true; readonly plan: SheetPlan; readonly account: Account }
  | { readonly ok: false; readonly why: Bilingual };

/**
 * A recognised table as a fresh sheet in the official form of its kind, or of another kind where the data allows it.
 * Every filled cell of the source sheet is accounted for; the source stays as it is.
 */
export function tidy(read: ReadTable, options: TidyOptions = {}): Tidied {
  const to = options.to ?? read.table.kind;
  const conversion = to === read.table.kind ? null : conversionOf(read.table.kind, to);
  if (to !== read.table.kind && !conversion) return { ok: false, why: cannot(read.table.kind, to) };
  if (!options.change || read.table.change) return convert(read, to, conversion, options);
  const change = changeOf(read.table.kind, to);
  return change ? convert(read, to, change, options) : { ok: false, why: notChanged(to) };
}

/** As `tidy`, by a conversion that is given: null takes every column over to itself. */
export function convert(
  read: ReadTable,
  to: TableKind,
  conversion: Conversion | null,
  options: Omit<TidyOptions, 'to'>,
): Tidied {
  const year = yearOf(read, options.year);
  if (year === null) return { ok: false, why: noYear(read) };
  const template = templateOptions(read, to, conversion, year + (conversion?.years ?? 0), options);
  const columns = formColumns(layoutOf(to, template), template);
  const carried = carriedRows(read, columns, conversion);
  const rows = withRunningNumbers(carried.rows, columns);
  const made = makePlan(to, { ...template, rows });
  return { ok: true, plan: made.plan, account: accountOf(read, made, carried, to, conversion) };
}

function templateOptions(
  read: ReadTable,
  to: TableKind,
  conversion: Conversion | null,
  year: number,
  options: Omit<TidyOptions, 'to'>,
): TemplateOptions {
  const agency = options.agency ?? agencyOf(read);
  const { region, name, paper } = options;
  const change =
    (options.change ?? read.table.change) && layoutOf(to).changes ? { change: true as const } : {};
  return {
    year,
    ...(agency !== null && { agency }),
    ...(region !== undefined && { region }),
    ...(paper !== undefined && { paper }),
    ...change,
    name: name ?? to,
    ...sourceShape(read, layoutOf(to, change), conversion, year),
  };
}

/** The planned year; of a Renstra table the first year of its targets. */
function yearOf(read: ReadTable, asked: number | undefined): number | null {
  const { table, layout } = read;
  if (table.planYear !== null) return table.planYear;
  if (asked !== undefined) return asked;
  for (const { layout: column, period } of table.columns) {
    if (column.firstYear !== undefined && period !== null && period > 1900) return period - column.firstYear;
  }
  const [titled] = yearsIn(table.title);
  return titled === undefined ? null : titled + (TITLE_YEAR[layout.kind] ?? 0);
}

function accountOf(
  read: ReadTable,
  made: MadePlan,
  { traces }: CarriedRows,
  to: TableKind,
  conversion: Conversion | null,
): Account {
  const book = accountBook(read.grid);
  const places = new Map(made.columns.map(({ key }, at) => [key, at]));
  for (const { piece, to: target, carried } of traces) {
    const column = places.get(target.key) ?? 0;
    const cell = made.plan.cells[target.row + made.dataTop]?.[column];
    const format = cell?.style === undefined ? null : (made.plan.styles[cell.style]?.format ?? null);
    const left = carried.fate === 'tersisa';
    // An error or a placeholder gives way to a formula too.
    const computed = cell?.formula !== undefined && (!left || carried.cell === null);
    const value = cell?.formula === undefined ? (cell?.value ?? null) : (cell.result ?? null);
    const there = computed || !left;
    const shown = there ? cellText(value, format) : null;
    const as = carried.fate === 'dibawa' && shown !== textAt(read, piece) ? 'dinormalkan' : carried.fate;
    book.enter(piece.row, piece.column, {
      fate: computed ? 'dihitung' : as,
      to: shown,
      at: there ? cellAddress(target.row + made.dataTop, column) : null,
      why: computed ? reasons.formula : carried.why,
    });
  }
  return book.close((row, column) => unspoken(read, row, column, to, conversion));
}

function textAt(read: ReadTable, { row, column, value }: Piece): string {
  return cellText(value, read.grid.formats[row]?.[column] ?? null);
}

/** Cells that no row of the new sheet took: title and heading, page-break leftovers, other columns, other tables. */
function unspoken(
  read: ReadTable,
  row: number,
  column: number,
  to: TableKind,
  conversion: Conversion | null,
): Omit<AccountEntry, 'cell' | 'from'> {
  const { table } = read;
  const left = (why: Bilingual): Omit<AccountEntry, 'cell' | 'from'> => ({
    fate: 'tersisa',
    to: null,
    at: null,
    why,
  });
  const inTable = column >= table.range.left && column <= table.range.right;
  const within = (span: readonly [number, number] | null): boolean =>
    span !== null && row >= span[0] && row <= span[1];
  if (within(table.titleRows)) return { ...left(reasons.title), fate: 'bentuk' };
  if (inTable && row >= table.headerRows[0] && row < table.dataRows[0])
    return { ...left(reasons.heading), fate: 'bentuk' };
  if (!inTable || !within(table.dataRows)) return left(reasons.outside);
  const own = read.rows[row - table.dataRows[0]];
  if (own && isRepeatedHeading(read, own)) return { ...left(reasons.repeatedHeading), fate: 'bentuk' };
  if (own?.level === 'tahun') return left(reasons.yearRow);
  const played = table.columns.find((one) => one.left <= column && one.right >= column);
  if (!played) return left(reasons.noRole);
  if (played.data === 'nomor') return left(reasons.numbering);
  if (conversion && Object.values(conversion.roles).includes(played.role)) return left(reasons.otherRow);
  return left(noSuchColumn(to));
}

function cannot(from: TableKind, to: TableKind): Bilingual {
  return {
    id: `Tabel ${from} tidak dapat dijadikan ${to}: isinya tidak memuat yang diperlukan bentuk itu.`,
    en: `A ${from} table cannot become a ${to}: it does not hold what that form needs.`,
  };
}

function notChanged(to: TableKind): Bilingual {
  return {
    id: `${to} tidak mempunyai bentuk perubahan; yang diubah adalah T-C.33 atau SIPD-Renja.`,
    en: `${to} has no form for changes; what is changed is T-C.33 or SIPD-Renja.`,
  };
}

function noYear(read: ReadTable): Bilingual {
  return {
    id: `Tabel di «${read.table.sheet}» tidak menyebut tahun; sebutkan tahun rencananya.`,
    en: `The table on “${read.table.sheet}” names no year; say which year it plans for.`,
  };
}
