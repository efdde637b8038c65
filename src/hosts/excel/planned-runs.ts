import type { CellEdit } from '../../core/grid/cell-edit';
import { formatFor, textContent, type Content } from './cell-content';
import type { CellRun } from './cell-runs';
import type { CellChange, ChangedRun } from './change';
import type { RunState } from './read-runs';
import type { FoundSheet } from './sheet-lookup';
import type { WritableRun } from './queue-runs';

/** Edits of cells one below the other, on a sheet by its name. */
export interface MeantEdits extends CellRun<CellEdit> {
  readonly sheetKey: string;
  readonly sheetName: string;
}

export interface EditRun extends MeantEdits {
  readonly found: FoundSheet;
}

function newContent(edit: CellEdit): Content {
  if (edit.formula !== undefined) return `=${edit.formula}`;
  const value = edit.value ?? '';
  return typeof value === 'string' ? textContent(value) : value;
}

/** The number format an edit sets, null where it sets none. */
export function newFormat(edit: CellEdit, current = 'General'): string | null {
  return formatFor(edit.format, newContent(edit), current);
}

/** What the edits of a run make of its cells. */
export function plannedRun(run: EditRun, state: RunState | undefined): WritableRun {
  const cells = run.cells.map((edit, at): CellChange => {
    const current = state?.formats[at] ?? 'General';
    const format = newFormat(edit, current);
    const change = { before: state?.contents[at] ?? '', after: newContent(edit) };
    return format === null ? change : { ...change, formatBefore: current, formatAfter: format };
  });
  const { found, column, row } = run;
  return {
    sheet: found.id,
    sheetName: found.name,
    target: found.sheet,
    formats: state?.formats ?? [],
    alone: found.protected,
    column,
    row,
    cells,
  };
}

/** What Excel made of the contents counts for the comparison later on, and formats it set by itself are undone too. */
export function asWritten(
  run: WritableRun,
  before: RunState | undefined,
  state: RunState | undefined,
): WritableRun {
  const cells = run.cells.map((cell, at): CellChange => {
    const [formatBefore, formatAfter] = [before?.formats[at], state?.formats[at]];
    const contents = { before: cell.before, after: state?.contents[at] ?? cell.after };
    if (formatBefore === undefined || formatAfter === undefined || formatBefore === formatAfter)
      return contents;
    return { ...contents, formatBefore, formatAfter };
  });
  return { ...run, cells };
}

/** As it is kept for undoing. */
export function stripped(runs: readonly WritableRun[]): ChangedRun[] {
  return runs.map(({ sheet, sheetName, column, row, cells }) => ({ sheet, sheetName, column, row, cells }));
}
