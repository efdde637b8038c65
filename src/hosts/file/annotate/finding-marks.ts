import { parseRange, columnIndex } from '../../../core/grid/a1';
import type { CellGrid, GridRange } from '../../../core/grid/cell-grid';
import type { Report } from '../../../core/check';
import type { Finding, Severity } from '../../../core/rules/finding';
import { SHEET_COLUMNS } from '../cell-reference';

/** What is put on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  /** Severity by cell (row × 16384 + column, 0-based): the worst where several meet. */
  readonly cells: ReadonlyMap<number, Severity>;
  /** Findings by the cell that carries their comment, the worst first. */
  readonly notes: ReadonlyMap<number, readonly Finding[]>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { galat: 0, peringatan: 1, catatan: 2 };

export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** The cells to mark and to comment on, sheet by sheet: a block is marked whole and commented on once, at its top. */
export function findingMarks(report: Report): readonly SheetMarks[] {
  const bounds = new Map(report.tables.map(({ table }) => [table.table.id, table.table.range]));
  const grids = new Map(report.tables.map(({ table }) => [table.grid.sheet, table.grid]));
  const sheets = new Map<string, { cells: Map<number, Severity>; notes: Map<number, Finding[]> }>();
  const sorted = [...report.findings].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
  const anchors = new Map<string, ReadonlyMap<number, number>>();
  for (const finding of sorted) {
    const area = areaOf(finding.cell, bounds.get(finding.table));
    if (!area) continue;
    const { sheet, severity } = finding;
    const anchor = anchors.get(sheet) ?? mergedAnchors(grids.get(sheet));
    anchors.set(sheet, anchor);
    const marks = sheets.get(sheet) ?? {
      cells: new Map<number, Severity>(),
      notes: new Map<number, Finding[]>(),
    };
    sheets.set(sheet, marks);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = cellKey(row, column);
        const shown = anchor.get(key) ?? key;
        // The worst come first.
        if (!marks.cells.has(shown)) marks.cells.set(shown, severity);
      }
    }
    const first = cellKey(area.top, area.left);
    const place = anchor.get(first) ?? first;
    const there = marks.notes.get(place);
    if (there) there.push(finding);
    else marks.notes.set(place, [finding]);
  }
  return [...sheets].map(([sheet, marks]) => ({ sheet, ...marks }));
}

/** A1, a range, or whole columns or rows: of these the part inside the table. */
function areaOf(cell: string, table: GridRange | undefined): GridRange | null {
  const range = parseRange(cell);
  if (range || !table) return range;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(cell);
  if (columns) {
    const [left, right] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return left === null || right === null ? null : { ...table, left, right };
  }
  const rows = /^(\d+):(\d+)$/.exec(cell);
  return rows ? { ...table, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 } : null;
}

/** Of a merged area only its first cell is seen: where marks and comments on its other cells belong. */
function mergedAnchors(grid: CellGrid | undefined): ReadonlyMap<number, number> {
  const anchors = new Map<number, number>();
  for (const { top, left, bottom, right } of grid?.merges ?? []) {
    // Merges over whole sheets exist; findings stand in tables.
    const lastRow = Math.min(bottom, grid?.values.length ?? 0);
    const lastColumn = Math.min(right, left + 255);
    for (let row = top; row <= lastRow; row++)
      for (let column = left; column <= lastColumn; column++)
        anchors.set(cellKey(row, column), cellKey(top, left));
  }
  return anchors;
}
