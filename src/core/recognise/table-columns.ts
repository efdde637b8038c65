import { type CellGrid, isBlank } from '../grid/cell-grid';
import type { ColumnData, Layout } from '../layouts/layout';
import { profileColumn } from './column-profile';
import { type HeadingBlock, headingRows } from './heading-block';
import type { HeadingColumn } from './heading-column';
import type { MatchedColumn } from './matched-column';
import type { RowSpan, TableColumn } from './recognised-table';

/** What may well stand in several columns under one heading: a number and a name, the parts of a code, "Rp" and a figure. */
const SPREADS: readonly ColumnData[] = ['kode', 'nama', 'rupiah'];

/** Columns without a heading that hold something belong to the heading on their left: it was not merged over them. */
export function withUntitled(
  grid: CellGrid,
  block: HeadingBlock,
  matched: readonly MatchedColumn[],
  headings: readonly HeadingColumn[],
): MatchedColumn[] {
  return matched.map((entry) => {
    let right = entry.heading.right;
    if (!SPREADS.includes(entry.data)) return entry;
    while (
      right < block.right &&
      !headings.some((heading) => heading.left <= right + 1 && right + 1 <= heading.right) &&
      !hasText(grid, block, right + 1)
    ) {
      if (profileColumn(grid, block.dataTop, right + 1, right + 1).filled === 0) break;
      right++;
    }
    return right === entry.heading.right ? entry : { ...entry, heading: { ...entry.heading, right } };
  });
}

/** A heading of its own, though the form has no such column. */
function hasText(grid: CellGrid, block: HeadingBlock, column: number): boolean {
  return headingRows(block).some((row) => !isBlank(grid.values[row]?.[column] ?? null));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Columns by role in the order of the sheet; copies of a repeated column get their year, or their place. */
export function tableColumns(
  grid: CellGrid,
  layout: Layout,
  matched: readonly MatchedColumn[],
  rows: RowSpan,
): TableColumn[] {
  const sorted = [...matched].sort((a, b) => a.heading.left - b.heading.left);
  const copies = new Map<string, number>();
  const columns = sorted.map((entry): TableColumn => {
    const role = entry.column.role + (entry.split ?? '');
    const copy = (copies.get(role) ?? 0) + 1;
    copies.set(role, copy);
    return {
      role,
      layout: entry.column,
      data: entry.data,
      left: entry.heading.left,
      right: entry.heading.right,
      period: entry.column.repeats === undefined ? null : (entry.heading.period ?? copy),
      heading: entry.heading.heading,
      ...(entry.heading.levels && { levels: entry.heading.levels }),
    };
  });
  return yearsInTurn(columns).flatMap((column) => [...within(grid, layout, columns, column, rows), column]);
}

/** A year printed twice where the one between its neighbours is missing: the columns still follow one another. */
function yearsInTurn(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => {
    const copies = columns.filter(({ role }) => role === column.role);
    const years = copies.map(({ period }) => period);
    if (column.period === null || new Set(years).size === years.length) return column;
    const [first] = years;
    const inTurn = years.filter((year, at) => year === (first ?? 0) + at).length;
    return first === null || first === undefined || inTurn < years.length - 1
      ? column
      : { ...column, period: first + copies.indexOf(column) };
  });
}

/** A column that stands in the cells of another: the code before the name, where any name has one. */
function within(
  grid: CellGrid,
  layout: Layout,
  columns: readonly TableColumn[],
  host: TableColumn,
  [first, last]: RowSpan,
): TableColumn[] {
  const inner = layout.columns.filter((column) => column.within === host.role);
  if (inner.length === 0 || !range(first, last).some((row) => beginsWithCode(grid, row, host))) return [];
  return inner
    .filter(({ role }) => !columns.some((column) => column.role === role))
    .map((column) => ({ ...host, role: column.role, layout: column, data: column.data }));
}

/** "1.06.01 - PROGRAM …" */
export function beginsWithCode(grid: CellGrid, row: number, { left }: TableColumn): boolean {
  const value = grid.values[row]?.[left] ?? null;
  return typeof value === 'string' && /^\s*\d{1,3}[.,]\s?\d.*\p{L}/su.test(value);
}
