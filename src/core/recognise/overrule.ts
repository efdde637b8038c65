import { columnIndex, parseRange } from '../grid/a1';
import type { CellGrid } from '../grid/cell-grid';
import { columnOf, type Layout, type LayoutColumn } from '../layouts/layout';
import type { Settings } from '../settings';
import { readColumnNumbers } from './column-numbers';
import type { HeadingBlock } from './heading-block';
import type { RecognisedTable, TableColumn } from './recognised-table';

/** What a person said about one table of a sheet. */
export type Overrule = NonNullable<Settings['tables']>[number];

export function overrulesOf(settings: Settings, sheet: string): readonly Overrule[] {
  return (settings.tables ?? []).filter((overrule) => overrule.sheet === sheet);
}

/** The overrule meant for the table whose heading begins at `block` and whose rows end before `end`. */
export function overruleFor(
  overrules: readonly Overrule[],
  block: HeadingBlock,
  end: number,
): Overrule | undefined {
  return overrules.find((overrule) => {
    if (overrule.headerRows) return overrule.headerRows[0] - 1 === block.top;
    const at = overrule.at === undefined ? null : parseRange(overrule.at);
    return at === null || (at.top >= block.top && at.top < end);
  });
}

/** Heading blocks with those a person pointed out put in, in the order of the sheet. */
export function withOverruledBlocks(
  grid: CellGrid,
  blocks: readonly HeadingBlock[],
  overrules: readonly Overrule[],
): HeadingBlock[] {
  const stated = overrules.flatMap((overrule) =>
    overrule.headerRows ? [statedBlock(grid, overrule.headerRows)] : [],
  );
  const others = blocks.filter(
    (block) => !stated.some((own) => own.top <= block.bottom && block.top <= own.bottom),
  );
  return [...others, ...stated].sort((a, b) => a.top - b.top);
}

function statedBlock(grid: CellGrid, headerRows: readonly [number, number]): HeadingBlock {
  const [top, bottom] = [headerRows[0] - 1, headerRows[1] - 1];
  let left = Infinity;
  let right = 0;
  for (let row = top; row <= Math.min(bottom, grid.values.length - 1); row++) {
    (grid.values[row] ?? []).forEach((value, column) => {
      if (value === null) return;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  const from = Number.isFinite(left) ? left : 0;
  const numberRow = readColumnNumbers(grid, bottom + 1, from, right) ? bottom + 1 : null;
  return { top, bottom, left: from, right, numberRow, dataTop: (numberRow ?? bottom) + 1 };
}

/** The table with the columns and rows a person stated; what they did not mention stays as recognised. */
export function applyOverrule(
  grid: CellGrid,
  table: RecognisedTable,
  layout: Layout,
  overrule: Overrule,
): RecognisedTable {
  let columns = [...table.columns];
  for (const [role, letters] of Object.entries(overrule.columns ?? {})) {
    const span = spanOf(letters);
    const stated = roleOf(layout, role);
    if (!span || !stated) continue;
    columns = columns.filter(
      (column) => column.role !== role && (column.right < span.left || column.left > span.right),
    );
    columns.push({
      ...stated,
      role,
      ...span,
      period: null,
      heading: table.columns.find((column) => column.left === span.left)?.heading ?? '',
    });
  }
  columns.sort((a, b) => a.left - b.left);
  const dataRows = statedRows(grid, overrule) ?? table.dataRows;
  return {
    ...table,
    columns,
    dataRows,
    range: { ...table.range, bottom: dataRows[1] },
    confidence: 1,
    evidence: [...table.evidence, { id: 'ditetapkan oleh pengguna', en: 'stated by the user' }],
  };
}

/** 0-based, and no further than the sheet goes; null where they begin below it or nothing was stated. */
function statedRows({ values }: CellGrid, { dataRows }: Overrule): RecognisedTable['dataRows'] | null {
  if (!dataRows) return null;
  const [first, last] = [dataRows[0] - 1, Math.min(dataRows[1], values.length) - 1];
  return first > last ? null : [first, last];
}

function roleOf(layout: Layout, role: string): Pick<TableColumn, 'layout' | 'data'> | null {
  const whole = columnOf(layout, role);
  if (whole) return { layout: whole, data: whole.data };
  const split = /^(.+?)(K|Rp)$/.exec(role);
  const column: LayoutColumn | undefined = split ? columnOf(layout, split[1] ?? '') : undefined;
  if (!column?.splits) return null;
  return { layout: column, data: split?.[2] === 'Rp' && column.data !== 'persen' ? 'rupiah' : column.data };
}

function spanOf(letters: string): { left: number; right: number } | null {
  const [first = '', last = first] = letters.split(':');
  const left = columnIndex(first.trim());
  const right = columnIndex(last.trim());
  return left === null || right === null
    ? null
    : { left: Math.min(left, right), right: Math.max(left, right) };
}
