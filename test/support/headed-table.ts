import type { CellGrid, CellValue, GridRange } from '../../src/core/grid/cell-grid';
import type { TableKind } from '../../src/core/layouts/layout';
import type { ReadTable } from '../../src/core/read/read-table';
import { readTable } from '../../src/core/read/read-tables';
import type { RecognisedTable } from '../../src/core/recognise/recognised-table';
import type { RuleContext, TableRule } from '../../src/core/rules/rule';
import { draftInWords, type DraftInWords } from './draft-in-words';
import { tableFromText } from './table-from-text';

export interface HeadedDrawing {
  readonly kind: TableKind;
  readonly sheet?: string;
  /** Lines above the heading; an empty row follows where there are any. */
  readonly title?: readonly string[];
  /** Heading rows as "| a | b |"; "<" goes on with the cell to the left, "^" with the one above. */
  readonly heading: readonly string[];
  /** The column-number row. */
  readonly numbers?: string;
  /** The roles of the columns, as tableFromText reads them. */
  readonly roles: string;
  readonly rows?: readonly string[];
}

/** A table with its title, merged heading and column numbers, drawn as text; the title begins in A1. */
export function headedTable(drawn: HeadedDrawing): ReadTable {
  const rows = drawn.rows ?? [`|${drawn.roles.replace(/[^|]/g, '').slice(1).replace(/\|/g, 'x|')}`];
  const plain = tableFromText([drawn.roles, ...rows].join('\n'), {
    kind: drawn.kind,
    ...(drawn.sheet === undefined ? {} : { sheet: drawn.sheet }),
  });
  const title = drawn.title ?? [];
  const top = title.length === 0 ? 0 : title.length + 1;
  const heading = drawn.heading.map(cellsOf);
  const bottom = top + heading.length - 1;
  const first = bottom + 1 + (drawn.numbers === undefined ? 0 : 1);
  const data = plain.grid.values.slice(1);
  const grid: CellGrid = {
    ...plain.grid,
    values: [
      ...title.map((line): CellValue[] => [line]),
      ...(title.length === 0 ? [] : [[]]),
      ...heading.map((cells) =>
        cells.map((cell) => (cell === '' || cell === '<' || cell === '^' ? null : cell)),
      ),
      ...(drawn.numbers === undefined ? [] : [cellsOf(drawn.numbers).map(numberOf)]),
      ...data,
    ],
    merges: mergesOf(heading, top),
  };
  const table: RecognisedTable = {
    ...plain.table,
    range: { ...plain.table.range, top, bottom: first + data.length - 1 },
    titleRows: title.length === 0 ? null : [0, title.length - 1],
    title: title.join(' '),
    headerRows: [top, bottom],
    columnNumberRow: drawn.numbers === undefined ? null : bottom + 1,
    dataRows: [first, first + data.length - 1],
    columns: plain.table.columns.map((column) => ({ ...column, heading: pathOf(heading, column.left) })),
  };
  return readTable(grid, table);
}

/** What a rule says of a table, alone in its workbook or among others. */
export function findingsOf(
  rule: TableRule,
  read: ReadTable,
  others: readonly ReadTable[] = [],
): readonly DraftInWords[] {
  return rule.check(read, contextOf([read, ...others])).map(draftInWords);
}

export function contextOf(tables: readonly ReadTable[], agency: string | null = null): RuleContext {
  return { tables, agency, nomenclature: () => null };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function numberOf(cell: string): CellValue {
  if (cell === '') return null;
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}

function mergesOf(heading: readonly (readonly string[])[], top: number): GridRange[] {
  return heading.flatMap((cells, row) =>
    cells.flatMap((cell, left): GridRange[] => {
      if (cell === '' || cell === '<' || cell === '^') return [];
      let right = left;
      while (cells[right + 1] === '<') right++;
      let below = row;
      while (heading[below + 1]?.[left] === '^') below++;
      return right === left && below === row ? [] : [{ top: top + row, bottom: top + below, left, right }];
    }),
  );
}

/** Headings over a column from the top down, as the recogniser joins them. */
function pathOf(heading: readonly (readonly string[])[], column: number): string {
  return heading
    .map((cells) => {
      let at = column;
      while (cells[at] === '<') at--;
      return cells[at] ?? '';
    })
    .filter((cell) => cell !== '' && cell !== '^')
    .join(' › ');
}
