import {
  type CellGrid,
  type CellValue,
  EMPTY_ROW,
  formatAt,
  formulaAt,
  valueAt,
} from '../../../core/grid/cell-grid';
import type { Cell } from '../../../core/compute/calculator/calculator';

export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

/** Sheets that are about to change: only rows with a changed cell are copied, all others stay the very same arrays. */
export interface GridDraft {
  /** The sheet with all that was set; names do not heed case. */
  grid(sheet: string): CellGrid | undefined;
  content(cell: Cell): CellContent;
  set(cell: Cell, content: CellContent): void;
  /** The sheets that changed. */
  changed(): readonly CellGrid[];
}

type Rows<T> = (readonly T[])[];

interface DraftSheet {
  readonly grid: CellGrid;
  readonly values: Rows<CellValue>;
  readonly formulas: Rows<string | null>;
  readonly formats: Rows<string | null>;
  /** Rows that are copies already. */
  readonly own: Set<unknown>;
}

export function createGridDraft(sheets: ReadonlyMap<string, CellGrid>): GridDraft {
  const drafts = new Map<string, DraftSheet>();
  // A sum asks for the same sheet a hundred thousand times.
  let last: { readonly sheet: string; readonly grid: CellGrid | undefined } | null = null;
  const grid = (sheet: string): CellGrid | undefined => {
    if (last?.sheet !== sheet) {
      const key = sheet.toLowerCase();
      last = { sheet, grid: drafts.get(key)?.grid ?? sheets.get(key) };
    }
    return last.grid;
  };
  const draftOf = (sheet: string): DraftSheet | undefined => {
    const key = sheet.toLowerCase();
    const before = sheets.get(key);
    let draft = drafts.get(key);
    if (!draft && before) {
      const [values, formulas, formats] = [[...before.values], [...before.formulas], [...before.formats]];
      draft = { grid: { ...before, values, formulas, formats }, values, formulas, formats, own: new Set() };
      drafts.set(key, draft);
      last = null;
    }
    return draft;
  };
  return {
    grid,
    content: ({ sheet, row, column }) => {
      const there = grid(sheet);
      return there
        ? {
            value: valueAt(there, row, column),
            formula: formulaAt(there, row, column),
            format: formatAt(there, row, column),
          }
        : { value: null, formula: null, format: null };
    },
    set: ({ sheet, row, column }, { value, formula, format }) => {
      const draft = draftOf(sheet);
      if (!draft) return;
      put(draft.values, draft.own, row, column, value);
      put(draft.formulas, draft.own, row, column, formula);
      put(draft.formats, draft.own, row, column, format);
    },
    changed: () => [...drafts.values()].map((draft) => draft.grid),
  };
}

function put<T>(rows: Rows<T | null>, own: Set<unknown>, row: number, column: number, value: T | null): void {
  const before = rows[row] ?? EMPTY_ROW;
  if (value === null && column >= before.length) return;
  while (rows.length <= row) rows.push(EMPTY_ROW);
  let cells = before as (T | null)[];
  if (!own.has(before)) {
    cells = [...before];
    own.add(cells);
    rows[row] = cells;
  }
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}
