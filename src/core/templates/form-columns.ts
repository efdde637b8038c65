import { CHANGE_WORDS } from '../layouts/changed';
import { type ColumnData, FORMULA_SIGN, type Layout, type LayoutColumn, operandsOf } from '../layouts/layout';
import { withYears } from './year-words';

export type Half = '' | 'K' | 'Rp';

/** One column of a form as it is printed: copies of a repeated column and halves of a split one stand by themselves. */
export interface FormColumn {
  /** Role with its half, and with ".0", ".1", … for the copies of a repeated column: names the column within a form. */
  readonly key: string;
  readonly layout: LayoutColumn;
  readonly half: Half;
  readonly copy: number;
  readonly data: ColumnData;
  /** Year printed over a copy; null where the column is not repeated. */
  readonly year: number | null;
  /** Heading texts from the top down. */
  readonly path: readonly string[];
  /** What the column-number row says: "8=(7/6)", "3"; "" where the form has no number. */
  readonly number: string;
}

export interface ColumnOptions {
  /** The planned year n; of a Renstra table the first year of the Renstra. */
  readonly year: number;
  /** Last year of the Renstra, where a heading leaves room for it. */
  readonly renstraEnd?: number;
  /** Roles to split into K and Rp where the form allows it; true = all. Absent = as the form prints it. */
  readonly split?: boolean | readonly string[];
  /** Roles of columns that only some variants have and that are wanted nevertheless. */
  readonly extra?: readonly string[];
  /** Years over the copies of a repeated column, where not the form's own. */
  readonly years?: Readonly<Record<string, readonly number[]>>;
}

export function columnKey(role: string, half: Half = '', copy: number | null = null): string {
  return copy === null ? role + half : `${role}${half}.${String(copy)}`;
}

/** The columns of a form from left to right. */
export function formColumns(layout: Layout, options: ColumnOptions): readonly FormColumn[] {
  const wanted = layout.columns.filter(
    ({ role, number }) => number !== null || (options.extra?.includes(role) ?? false),
  );
  const columns: FormColumn[] = [];
  const done = new Set<LayoutColumn>();
  for (const column of wanted) {
    if (done.has(column)) continue;
    // Columns repeated under one group take turns: target and rupiah, year after year.
    const together = repeatedTogether(layout, column);
    const copies = copiesOf(layout, column, together, options);
    for (let copy = 0; copy < copies; copy++) {
      for (const one of together) columns.push(...printed(layout, one, copy, together.length, options));
    }
    for (const one of together) done.add(one);
  }
  return columns;
}

function repeatedTogether(layout: Layout, column: LayoutColumn): readonly LayoutColumn[] {
  if (column.repeats === undefined || column.group === undefined) return [column];
  return layout.columns.filter((other) => other.repeats !== undefined && other.group === column.group);
}

/** How often the form repeats the columns: the number of the next column tells. */
function copiesOf(
  layout: Layout,
  column: LayoutColumn,
  together: readonly LayoutColumn[],
  options: ColumnOptions,
): number {
  if (column.repeats === undefined) return 1;
  const years = options.years?.[column.role];
  if (years) return years.length;
  const last = layout.columns.lastIndexOf(together[together.length - 1] ?? column);
  const next = layout.columns.slice(last + 1).find(({ number }) => number !== null);
  if (column.number === null || !next || next.number === null) return column.repeats;
  return Math.round((next.number - column.number) / together.length);
}

function printed(
  layout: Layout,
  column: LayoutColumn,
  copy: number,
  step: number,
  options: ColumnOptions,
): readonly FormColumn[] {
  const repeated = column.repeats !== undefined;
  const year = repeated ? yearOf(column, copy, options) : null;
  const path = headingPath(column, year, options);
  const number = column.number === null ? '' : numberText(layout, column, column.number + copy * step);
  return halvesOf(layout, column, options).map((half) => ({
    key: columnKey(column.role, half, repeated ? copy : null),
    layout: column,
    half,
    copy,
    data: half === 'Rp' && column.data !== 'persen' ? 'rupiah' : column.data,
    year,
    path: half === '' ? path : [...path, half],
    number,
  }));
}

function yearOf(column: LayoutColumn, copy: number, options: ColumnOptions): number {
  return options.years?.[column.role]?.[copy] ?? options.year + (column.firstYear ?? 0) + copy;
}

function headingPath(column: LayoutColumn, year: number | null, options: ColumnOptions): readonly string[] {
  const words = (text: string): string => withYears(text, options.year, options.renstraEnd);
  const own = words(column.headings[0] ?? column.role);
  const group = column.group?.[0];
  const above = group === undefined ? [] : [words(group)];
  if (column.change) return [...above, own, CHANGE_WORDS[column.change]];
  if (year === null) return [...above, own];
  return group === undefined ? [own, String(year)] : [...above, `Tahun ${String(year)}`, own];
}

function halvesOf(layout: Layout, column: LayoutColumn, options: ColumnOptions): readonly Half[] {
  if (!column.splits) return [''];
  const wish = options.split ?? layout.printsSplit ?? false;
  const splits = typeof wish === 'boolean' ? wish : wish.includes(column.role);
  return splits ? ['K', 'Rp'] : [''];
}

function numberText(layout: Layout, column: LayoutColumn, number: number): string {
  if (column.printed !== undefined) return column.printed;
  const { formula } = column;
  if (!formula || column.repeats !== undefined) return String(number);
  const numbers = operandsOf(formula).map(
    (role) => layout.columns.find((other) => other.role === role)?.number ?? null,
  );
  if (numbers.includes(null)) return String(number);
  return `${String(number)}=(${numbers.join(FORMULA_SIGN[formula.is])})`;
}
