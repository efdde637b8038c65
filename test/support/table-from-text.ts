import { type CellGrid, type CellValue, EMPTY_ROW } from '../../src/core/grid/cell-grid';
import { parseRange } from '../../src/core/grid/a1';
import { layoutOf } from '../../src/core/layouts/index';
import { columnOf, type ColumnData, type Layout, type TableKind } from '../../src/core/layouts/layout';
import { readTable } from '../../src/core/read/read-tables';
import type { ReadTable } from '../../src/core/read/read-table';
import type { RecognisedTable, TableColumn } from '../../src/core/recognise/recognised-table';

export interface DrawingOptions {
  /** Default T-C.33. */
  readonly kind?: TableKind;
  readonly sheet?: string;
  readonly title?: string;
  readonly planYear?: number | null;
  /** A changed plan (Renja perubahan). */
  readonly change?: true;
  /** A shorter print of the form. */
  readonly short?: true;
  /** The first line under the roles is the form's column-number row, not data. */
  readonly columnNumberRow?: boolean;
  /** Heading text by role (or role.period); the official one where absent. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Values that cannot be drawn (0.859, true, an empty text), by A1 address. */
  readonly values?: Readonly<Record<string, CellValue>>;
  /** Rows (1-based, of the sheet) that repeat the heading. */
  readonly repeatedHeaderRows?: readonly number[];
}

export interface DrawnTable {
  readonly grid: CellGrid;
  readonly table: RecognisedTable;
  readonly read: ReadTable;
}

/**
 * A table drawn as text, one line a row: the first line names the columns' roles (`kode`, `paguMaju`,
 * `targetLaluRp`, `target.2020`; a role twice in neighbouring columns spans both; an empty one plays none), the others
 * are the data, which begin in row 2 of the sheet; letters run from A. A cell of digits alone is a number, `'123'` is
 * text, `#REF!` an error value, `=SUM(C3:C4) → 300` a formula with the value it shows; anything else is text.
 */
export function tableFromText(drawing: string, options: DrawingOptions = {}): DrawnTable {
  const layout = layoutOf(options.kind ?? 'T-C.33', options);
  const lines = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'));
  const [roles = [], ...drawn] = lines.map(cellsOf);
  const sheet = options.sheet ?? 'Lembar1';
  const columns = columnsOf(layout, roles, options.headings ?? {});
  const grid = gridOf(sheet, roles, columns, drawn, options);
  const numbered = options.columnNumberRow === true;
  const lastRow = drawn.length;
  const table: RecognisedTable = {
    id: `${sheet}!A1`,
    kind: layout.kind,
    sheet,
    range: { top: 0, left: 0, bottom: lastRow, right: roles.length - 1 },
    titleRows: null,
    title: options.title ?? '',
    headerRows: [0, 0],
    columnNumberRow: numbered ? 1 : null,
    dataRows: [numbered ? 2 : 1, lastRow],
    repeatedHeaderRows: (options.repeatedHeaderRows ?? []).map((row) => row - 1),
    confidence: 1,
    evidence: [],
    planYear: options.planYear ?? null,
    ...(options.change && { change: true }),
    ...(options.short && { short: true }),
    columns,
    extraColumns: roles.flatMap((role, at) => (role === '' ? [at] : [])),
  };
  return { grid, table, read: readTable(grid, table) };
}

function cellsOf(line: string): string[] {
  const inner = line.endsWith('|') ? line.slice(1, -1) : line.slice(1);
  return inner.split('|').map((cell) => cell.trim());
}

function columnsOf(
  layout: Layout,
  roles: readonly string[],
  headings: Readonly<Record<string, string>>,
): TableColumn[] {
  const columns: TableColumn[] = [];
  roles.forEach((name, at) => {
    const last = columns.at(-1);
    if (name === '') return;
    if (last && roles[at - 1] === name) {
      columns[columns.length - 1] = { ...last, right: at };
      return;
    }
    const [role = '', period] = name.split('.');
    const { column, data } = playedBy(layout, role);
    columns.push({
      role,
      layout: column,
      data,
      left: at,
      right: at,
      period: period === undefined ? null : Number(period),
      heading: headings[name] ?? headings[role] ?? column.headings[0] ?? role,
    });
  });
  return columns;
}

/** The form's column behind a role, also where the role is a half of a split column; throws on an unknown role. */
export function playedBy(layout: Layout, role: string): { column: TableColumn['layout']; data: ColumnData } {
  const whole = columnOf(layout, role);
  if (whole) return { column: whole, data: whole.data };
  const half = /^(.+?)(K|Rp)$/.exec(role);
  const column = half ? columnOf(layout, half[1] ?? '') : undefined;
  if (!half || !column) throw new Error(`${layout.kind} has no column ${role}`);
  return { column, data: half[2] === 'Rp' && column.data === 'kinerja' ? 'rupiah' : column.data };
}

function gridOf(
  sheet: string,
  roles: readonly string[],
  columns: readonly TableColumn[],
  drawn: readonly (readonly string[])[],
  options: DrawingOptions,
): CellGrid {
  const width = roles.length;
  const values: CellValue[][] = [Array.from({ length: width }, () => null)];
  for (const column of columns) set(values, 0, column.left, column.heading);
  const formulas: (string | null)[][] = [];
  const formats: (string | null)[][] = [];
  drawn.forEach((cells, at) => {
    if (cells.length !== width) {
      throw new Error(
        `row ${String(at + 2)} of the drawing has ${String(cells.length)} cells, not ${String(width)}`,
      );
    }
    values.push(
      cells.map((cell, column) => {
        const formula = /^=(.*?)(?:→(.*))?$/s.exec(cell);
        if (!formula) return valueOfCell(cell);
        set(formulas, at + 1, column, formula[1]?.trim() ?? '');
        return valueOfCell(formula[2]?.trim() ?? '');
      }),
    );
  });
  for (const [address, format] of Object.entries(options.formats ?? {})) put(formats, address, format);
  for (const [address, value] of Object.entries(options.values ?? {})) put(values, address, value);
  return {
    sheet,
    visibility: 'visible',
    values,
    formulas: filled(formulas),
    formats: filled(formats),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function valueOfCell(cell: string): CellValue {
  if (cell === '') return null;
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  if (/^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(cell)) return { error: cell };
  const quoted = /^'(.*)'$/s.exec(cell);
  return quoted ? (quoted[1] ?? '') : cell;
}

function put<T>(into: (T | null)[][], address: string, value: T | null): void {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no cell`);
  set(into, range.top, range.left, value);
}

function set<T>(into: (T | null)[][], row: number, column: number, value: T | null): void {
  const cells = (into[row] ??= []);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** Rows never set are holes: the grid wants arrays. */
function filled<T>(rows: (T | null)[][]): readonly (readonly (T | null)[])[] {
  return Array.from(rows, (row) => row ?? EMPTY_ROW);
}
