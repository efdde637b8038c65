import { parseRange, columnIndex, rangeAddress } from '../../../core/grid/a1';
import type { CellGrid, GridRange } from '../../../core/grid/cell-grid';
import type { Report } from '../../../core/engine/report';
import type { Finding, Severity } from '../../../core/rules/finding';
import { SHEET_COLUMNS } from '../cell-reference';

/** What is put on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  /** What to mark by severity, in addresses; areas may lie over each other. Of a merged area all of it. */
  readonly areas: ReadonlyMap<Severity, ReadonlySet<string>>;
  /** Marked cells that are seen (row × 16384 + column, 0-based): of a merged area its first. */
  readonly cells: ReadonlySet<number>;
  /** Findings by the cell that carries their comment, the worst first. */
  readonly notes: ReadonlyMap<number, readonly Finding[]>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { galat: 0, peringatan: 1, catatan: 2 };

export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

interface Draft {
  readonly areas: Map<Severity, Set<string>>;
  readonly cells: Set<number>;
  readonly notes: Map<number, Finding[]>;
}

/** What to mark and to comment on, sheet by sheet: a block is marked whole and commented on once, at its top. */
export function findingMarks(report: Report): readonly SheetMarks[] {
  const bounds = new Map(report.tables.map(({ table }) => [table.table.id, table.table.range]));
  const grids = new Map(report.tables.map(({ table }) => [table.grid.sheet, table.grid]));
  const sheets = new Map<string, Draft>();
  const sorted = [...report.findings].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
  const merged = new Map<string, ReadonlyMap<number, GridRange>>();
  for (const finding of sorted) {
    const area = areaOf(finding.cell, bounds.get(finding.table));
    if (!area) continue;
    const { sheet, severity } = finding;
    const merges = merged.get(sheet) ?? mergesByCell(grids.get(sheet));
    merged.set(sheet, merges);
    const marks: Draft = sheets.get(sheet) ?? { areas: new Map(), cells: new Set(), notes: new Map() };
    sheets.set(sheet, marks);
    const areas = marks.areas.get(severity) ?? new Set();
    marks.areas.set(severity, areas);
    areas.add(rangeAddress(area));
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const merge = merges.get(cellKey(row, column));
        marks.cells.add(merge ? cellKey(merge.top, merge.left) : cellKey(row, column));
        if (merge && !contains(area, merge)) areas.add(rangeAddress(merge));
      }
    }
    const first = merges.get(cellKey(area.top, area.left)) ?? area;
    const place = cellKey(first.top, first.left);
    const there = marks.notes.get(place);
    if (there) there.push(finding);
    else marks.notes.set(place, [finding]);
  }
  return [...sheets].map(([sheet, marks]) => ({ sheet, ...marks }));
}

function contains(outer: GridRange, inner: GridRange): boolean {
  const rows = inner.top >= outer.top && inner.bottom <= outer.bottom;
  return rows && inner.left >= outer.left && inner.right <= outer.right;
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

/** The merged area a cell is part of: only its first cell is seen. */
function mergesByCell(grid: CellGrid | undefined): ReadonlyMap<number, GridRange> {
  const merges = new Map<number, GridRange>();
  for (const merge of grid?.merges ?? []) {
    // Merges over whole sheets exist; findings stand in tables.
    const lastRow = Math.min(merge.bottom, grid?.values.length ?? 0);
    const lastColumn = Math.min(merge.right, merge.left + 255);
    for (let row = merge.top; row <= lastRow; row++)
      for (let column = merge.left; column <= lastColumn; column++) merges.set(cellKey(row, column), merge);
  }
  return merges;
}
