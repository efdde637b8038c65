import { useState } from 'react';
import { cellAddress } from '../../../core/grid/a1';
import { formatAt, valueAt, type CellGrid, type GridRange } from '../../../core/grid/cell-grid';
import type { Bilingual } from '../../../core/language/language';
import type { CellEdit } from '../../../core/grid/cell-edit';
import { cellInput } from '../model/cell-input';
import { isCodeColumn, type TableFrame } from '../model/table-frames';
import { typedValue } from '../model/typed-value';

/** Writes edits into the workbook; gives a sentence where it was refused, null where it was done. */
export type ApplyEdits = (edits: readonly CellEdit[]) => Promise<Bilingual | null>;

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where it is typed. */
  readonly at: 'cell' | 'bar';
  readonly busy: boolean;
}

export interface CellEditing {
  readonly now: Editing | null;
  /** Why the last change was refused. */
  readonly problem: Bilingual | null;
  /** `text` in place of what the cell holds. */
  begin(row: number, column: number, at: Editing['at'], text?: string): void;
  type(text: string): void;
  drop(): void;
  /** True once it stands in the workbook (or nothing had changed). */
  keep(): Promise<boolean>;
  empty(range: GridRange): Promise<void>;
  /** Writes lines of cells from a cell on, as they were copied elsewhere. */
  paste(row: number, column: number, text: string): Promise<void>;
}

/** Cells changed at once; of more Excel itself asks to do it in pieces. */
const MOST_AT_ONCE = 20_000;

export function useCellEditing(
  grid: CellGrid,
  frames: readonly TableFrame[],
  apply: ApplyEdits | null,
): CellEditing {
  const [now, setNow] = useState<Editing | null>(null);
  const [problem, setProblem] = useState<Bilingual | null>(null);

  const write = async (edits: readonly CellEdit[]): Promise<boolean> => {
    if (!apply || edits.length === 0) return true;
    const refused = await apply(edits.slice(0, MOST_AT_ONCE));
    setProblem(refused);
    return refused === null;
  };
  const editOf = (row: number, column: number, text: string): CellEdit => ({
    sheet: grid.sheet,
    cell: cellAddress(row, column),
    ...typedValue(text, formatAt(grid, row, column), isCodeColumn(frames, row, column)),
  });

  return {
    now,
    problem,
    begin: (row, column, at, text) => {
      if (!apply) return;
      setProblem(null);
      setNow({ row, column, at, busy: false, text: text ?? cellInput(grid, row, column) });
    },
    type: (text) => {
      setNow((one) => (one ? { ...one, text } : one));
    },
    drop: () => {
      setNow(null);
      setProblem(null);
    },
    keep: async () => {
      if (!now || now.busy) return false;
      if (now.text === cellInput(grid, now.row, now.column)) {
        setNow(null);
        return true;
      }
      setNow({ ...now, busy: true });
      const kept = await write([editOf(now.row, now.column, now.text)]);
      setNow(kept ? null : { ...now, busy: false });
      return kept;
    },
    empty: async ({ top, left, bottom, right }) => {
      const edits: CellEdit[] = [];
      for (let row = top; row <= Math.min(bottom, grid.values.length - 1); row++) {
        for (let column = left; column <= right && edits.length < MOST_AT_ONCE; column++) {
          if (valueAt(grid, row, column) === null && !grid.formulas[row]?.[column]) continue;
          edits.push({ sheet: grid.sheet, cell: cellAddress(row, column), value: null });
        }
      }
      await write(edits);
    },
    paste: async (row, column, text) => {
      const edits = pastedLines(text).flatMap((fields, down) =>
        fields.map((field, across) => editOf(row + down, column + across, field)),
      );
      await write(edits);
    },
  };
}

/** Lines and fields of a text with tabs; a field in quotes may hold both. */
export function pastedLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, quoted, plain = '', end] = match;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') {
      if (field.lastIndex >= text.length) break;
      lines.push([]);
    }
  }
  return lines;
}
