import type { GridRange } from '../../../src/core/grid/cell-grid';
import {
  isSpan,
  type CellContent,
  type ColumnRole,
  type LabelledSheet,
  type Span,
  type TableTruth,
  type TruthError,
} from './labelled-workbook';

/*
 * Moves rows and columns of a sheet and the truth about it together. Everything else in this folder that distorts a
 * sheet is made of these, so the truth cannot come apart from the cells.
 */

/** Where an old row or column goes; null where it is taken away. */
type Move = (index: number) => number | null;
const stay: Move = (index) => index;

export const rowCount = (sheet: LabelledSheet): number => sheet.sheet.cells.length;
export const columnCount = (sheet: LabelledSheet): number =>
  Math.max(0, ...sheet.sheet.cells.map((row) => row.length));

/** The same with rows and columns moved; `size` is the new extent, cells nothing moved to are empty. */
function move(
  labelled: LabelledSheet,
  rows: Move,
  columns: Move,
  size: { rows: number; columns: number },
): LabelledSheet {
  const cells: CellContent[][] = Array.from({ length: size.rows }, () =>
    new Array<CellContent>(size.columns).fill(null),
  );
  labelled.sheet.cells.forEach((line, row) => {
    const toRow = rows(row);
    if (toRow === null) return;
    line.forEach((value, column) => {
      const toColumn = columns(column);
      const target = cells[toRow];
      if (toColumn !== null && target) target[toColumn] = value;
    });
  });
  return {
    sheet: {
      name: labelled.sheet.name,
      cells,
      merges: labelled.sheet.merges.flatMap((merge) => moveMerge(merge, rows, columns)),
      hiddenColumns: labelled.sheet.hiddenColumns.flatMap((column) => columns(column) ?? []),
    },
    tables: labelled.tables.map((table) => moveTruth(table, rows, columns)),
  };
}

const moved = (first: number, last: number, how: Move): number[] => {
  const out: number[] = [];
  for (let index = first; index <= last; index++) {
    const to = how(index);
    if (to !== null) out.push(to);
  }
  return out.sort((a, b) => a - b);
};

function moveSpan(span: Span, how: Move): Span | null {
  const to = moved(span[0], span[1], how);
  const [first] = to;
  const last = to.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

function moveMerge(merge: GridRange, rows: Move, columns: Move): GridRange[] {
  const down = moveSpan([merge.top, merge.bottom], rows);
  const across = moveSpan([merge.left, merge.right], columns);
  if (!down || !across || (down[0] === down[1] && across[0] === across[1])) return [];
  return [{ top: down[0], bottom: down[1], left: across[0], right: across[1] }];
}

/** Columns that end up apart become several ranges; rows stay one block, what was put between included. */
function moveRange(range: GridRange, rows: Move, columns: Move): GridRange[] {
  const down = moveSpan([range.top, range.bottom], rows);
  if (!down) return [];
  const out: GridRange[] = [];
  for (const column of moved(range.left, range.right, columns)) {
    const last = out.at(-1);
    if (last && last.right === column - 1) out[out.length - 1] = { ...last, right: column };
    else out.push({ top: down[0], bottom: down[1], left: column, right: column });
  }
  return out;
}

function moveError(error: TruthError, rows: Move, columns: Move): TruthError[] {
  const at = error.at.flatMap((range) => moveRange(range, rows, columns));
  return at.length ? [{ ...error, at }] : [];
}

function moveTruth(table: TableTruth, rows: Move, columns: Move): TableTruth {
  const dataRows = moveSpan(table.dataRows, rows);
  if (!dataRows) throw new Error(`${table.kind}: no data row left`);
  const role = (value: ColumnRole): ColumnRole | null => {
    if (isSpan(value)) return moveSpan(value, columns);
    const kept = Object.entries(value).flatMap(([key, span]) => {
      const to = moveSpan(span, columns);
      return to ? [[key, to] as const] : [];
    });
    return kept.length ? Object.fromEntries(kept) : null;
  };
  return {
    ...table,
    titleRows: table.titleRows && moveSpan(table.titleRows, rows),
    headerRows: table.headerRows && moveSpan(table.headerRows, rows),
    columnNumberRow: table.columnNumberRow === null ? null : rows(table.columnNumberRow),
    dataRows,
    columns: Object.fromEntries(
      Object.entries(table.columns).flatMap(([name, value]) => {
        const to = role(value);
        return to ? [[name, to] as const] : [];
      }),
    ),
    rows: table.rows.flatMap((row) => {
      const to = rows(row.row);
      return to === null ? [] : [{ ...row, row: to }];
    }),
    errors: table.errors.flatMap((error) => moveError(error, rows, columns)),
  };
}

/** Both on one sheet: `second` starts at (down, right) of the first's sheet, whose name they keep. */
export function combine(
  first: LabelledSheet,
  second: LabelledSheet,
  down: number,
  right: number,
): LabelledSheet {
  const placed = shift(second, down, right);
  const rows = Math.max(rowCount(first), rowCount(placed));
  const columns = Math.max(columnCount(first), columnCount(placed));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_unused, column) => first.sheet.cells[row]?.[column] ?? placed.sheet.cells[row]?.[column] ?? null,
    ),
  );
  return {
    sheet: {
      name: first.sheet.name,
      cells,
      merges: [...first.sheet.merges, ...placed.sheet.merges],
      hiddenColumns: [...first.sheet.hiddenColumns],
    },
    tables: [...first.tables, ...placed.tables],
  };
}

const size = (labelled: LabelledSheet): { rows: number; columns: number } => ({
  rows: rowCount(labelled),
  columns: columnCount(labelled),
});

/** Puts empty rows above the sheet and empty columns to its left. */
export function shift(labelled: LabelledSheet, down: number, right: number): LabelledSheet {
  const { rows, columns } = size(labelled);
  return move(
    labelled,
    (row) => row + down,
    (column) => column + right,
    { rows: rows + down, columns: columns + right },
  );
}

/** Puts lines before row `at`; `merges` are relative to the first new line. */
export function insertRows(
  labelled: LabelledSheet,
  at: number,
  lines: readonly (readonly CellContent[])[],
  merges: readonly GridRange[] = [],
): LabelledSheet {
  const { rows, columns } = size(labelled);
  const count = lines.length;
  const out = move(labelled, (row) => (row < at ? row : row + count), stay, {
    rows: Math.max(rows, at) + count,
    columns: Math.max(columns, ...lines.map((line) => line.length)),
  });
  lines.forEach((line, index) => {
    const target = out.sheet.cells[at + index];
    line.forEach((value, column) => {
      if (target) target[column] = value;
    });
  });
  out.sheet.merges.push(...merges.map((m) => ({ ...m, top: m.top + at, bottom: m.bottom + at })));
  return out;
}

export function deleteRows(labelled: LabelledSheet, first: number, last: number): LabelledSheet {
  const count = last - first + 1;
  const { rows, columns } = size(labelled);
  const gone = (row: number): number | null => (row < first ? row : row <= last ? null : row - count);
  return move(labelled, gone, stay, { rows: rows - count, columns });
}

/** Puts `count` columns before column `at`; `fill` gives their cells by row (after the insertion) and offset. */
export function insertColumns(
  labelled: LabelledSheet,
  at: number,
  count: number,
  fill: (row: number, offset: number) => CellContent,
): LabelledSheet {
  const { rows, columns } = size(labelled);
  const out = move(labelled, stay, (column) => (column < at ? column : column + count), {
    rows,
    columns: columns + count,
  });
  out.sheet.cells.forEach((line, row) => {
    for (let offset = 0; offset < count; offset++) line[at + offset] = fill(row, offset);
  });
  return out;
}

export function deleteColumn(labelled: LabelledSheet, at: number): LabelledSheet {
  const { rows, columns } = size(labelled);
  const gone = (column: number): number | null => (column < at ? column : column === at ? null : column - 1);
  return move(labelled, stay, gone, { rows, columns: columns - 1 });
}

/** Folds rows first…last into row `first`; what stood in them is lost, what the truth says of them stays. */
export function foldRows(labelled: LabelledSheet, first: number, last: number): LabelledSheet {
  const { rows, columns } = size(labelled);
  const fold = (row: number): number => (row <= first ? row : row <= last ? first : row - (last - first));
  return move(labelled, fold, stay, { rows: rows - (last - first), columns });
}

/** Exchanges two neighbouring blocks of columns: [left, left+a) and [left+a, left+a+b). */
export function swapColumns(labelled: LabelledSheet, left: number, a: number, b: number): LabelledSheet {
  const to: Move = (column) => {
    if (column < left || column >= left + a + b) return column;
    return column < left + a ? column + b : column - a;
  };
  return move(labelled, stay, to, size(labelled));
}

/** The same with every cell passed through `change`. */
export function mapCells(
  labelled: LabelledSheet,
  change: (value: CellContent, row: number, column: number) => CellContent,
): LabelledSheet {
  const cells = labelled.sheet.cells.map((line, row) =>
    line.map((value, column) => change(value, row, column)),
  );
  return { ...labelled, sheet: { ...labelled.sheet, cells } };
}

export const mapTables = (
  labelled: LabelledSheet,
  change: (table: TableTruth) => TableTruth,
): LabelledSheet => ({
  ...labelled,
  tables: labelled.tables.map(change),
});

export const withMerges = (labelled: LabelledSheet, merges: readonly GridRange[]): LabelledSheet => ({
  ...labelled,
  sheet: { ...labelled.sheet, merges: [...merges] },
});

/** The heading (and number row) of a table as lines with merges, ready to be put in again further down. */
export function headingCopy(
  labelled: LabelledSheet,
  table: TableTruth,
): { lines: CellContent[][]; merges: GridRange[] } | null {
  if (!table.headerRows) return null;
  const [top, bottom] = [table.headerRows[0], table.columnNumberRow ?? table.headerRows[1]];
  const within = (merge: GridRange): boolean => merge.top >= top && merge.bottom <= bottom;
  return {
    lines: labelled.sheet.cells.slice(top, bottom + 1).map((line) => [...line]),
    merges: labelled.sheet.merges
      .filter(within)
      .map((merge) => ({ ...merge, top: merge.top - top, bottom: merge.bottom - top })),
  };
}

/** Repeats the heading before each of these rows, as a page break does; they become rows of level header-ulang. */
export function repeatHeading(
  labelled: LabelledSheet,
  index: number,
  before: readonly number[],
): LabelledSheet {
  let out = labelled;
  for (const at of [...before].sort((a, b) => b - a)) {
    const table = out.tables[index];
    const copy = table && headingCopy(out, table);
    if (!copy) return out;
    out = insertRows(out, at, copy.lines, copy.merges);
    const rows = copy.lines.map((_, offset) => ({ row: at + offset, level: 'header-ulang' }));
    out = {
      ...out,
      tables: out.tables.map((entry, position) =>
        position === index
          ? { ...entry, rows: [...entry.rows, ...rows].sort((a, b) => a.row - b.row) }
          : entry,
      ),
    };
  }
  return out;
}
