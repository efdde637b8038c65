import type { Bilingual, CellEdit } from '../../core/rules/finding';
import type { HostResult, UndoToken } from '../host';
import { formatFor, textContent, type Content } from './cell-content';
import { addressesWhere, cellRuns, type CellRun } from './cell-runs';
import type { CellChange, ChangedRun } from './change';
import { HostFault } from './host-fault';
import { lockedCells } from './host-messages';
import { readRuns, type RunState } from './read-runs';
import { runBatch } from './run-batch';
import { findSheets, type FoundSheet } from './sheet-lookup';
import { askTables, guardColumns, spareNeighbours } from './table-guard';
import { askIndex, saveRecord, sizedRecord } from './undo-store';
import { putBack, writeRuns, type WritableRun } from './write-runs';

interface EditRun extends CellRun<CellEdit> {
  readonly found: FoundSheet;
}

/** Writes the cells named, all or none, and keeps what they held with the workbook. */
export function applyEdits(edits: readonly CellEdit[], label: Bilingual): Promise<HostResult<UndoToken>> {
  return runBatch(async (context) => {
    const entries = askIndex(context);
    const runs = await editRuns(context, edits);
    const tables = askTables(runs.map((run) => run.found.sheet));
    const before = await readRuns(
      context,
      runs.map((run) => ({ ...run, sheet: run.found.sheet })),
    );
    needUnlocked(runs, before);
    const planned = runs.map((run, at) => plannedRun(run, before[at]));
    const id = crypto.randomUUID();
    sizedRecord({ id, label, runs: stripped(planned) });
    const guarded = await guardColumns(context, planned, 'after', tables());
    const after = await writeRuns(context, planned, 'after');
    const done = planned.map((run, at) => asWritten(run, before[at], after[at]));
    try {
      await spareNeighbours(context, guarded, done, 'after');
      return await saveRecord(context, { id, label, runs: stripped(done) }, entries());
    } catch (error) {
      // A change that could not be undone later is not to stay.
      await putBack(context, done, 'before');
      throw error;
    }
  });
}

async function editRuns(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly EditRun[]> {
  const names = [...new Set(edits.map((edit) => edit.sheet))];
  const sheets = await findSheets(
    context,
    names.map((name) => ({ key: name, name })),
  );
  return sheets.flatMap((found, at) => {
    const own = edits.filter((edit) => edit.sheet === names[at]);
    return cellRuns(own.map((edit) => ({ address: edit.cell, cell: edit }))).map((run) => ({
      ...run,
      found,
    }));
  });
}

/** On a protected sheet only cells left free may change, and their formats only where that is allowed. */
function needUnlocked(runs: readonly EditRun[], states: readonly RunState[]): void {
  const refused = runs.filter((run, at) => {
    if (!run.found.protected) return false;
    const state = states[at];
    if (state?.locked !== false) return true;
    return (
      !run.found.mayFormat && run.cells.some((edit, nth) => newFormat(edit, state.formats[nth]) !== null)
    );
  });
  const [first] = refused;
  if (!first) return;
  const cells = refused
    .filter((run) => run.found === first.found)
    .flatMap((run) => addressesWhere(run, () => true));
  throw new HostFault(lockedCells(first.found.name, cells));
}

function newContent(edit: CellEdit): Content {
  if (edit.formula !== undefined) return `=${edit.formula}`;
  const value = edit.value ?? '';
  return typeof value === 'string' ? textContent(value) : value;
}

function newFormat(edit: CellEdit, current = 'General'): string | null {
  return formatFor(edit.format, newContent(edit), current);
}

function plannedRun(run: EditRun, state: RunState | undefined): WritableRun {
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
    column,
    row,
    cells,
  };
}

/** What Excel made of the contents counts for the comparison later on, and formats it set by itself are undone too. */
function asWritten(run: WritableRun, before: RunState | undefined, state: RunState | undefined): WritableRun {
  const cells = run.cells.map((cell, at): CellChange => {
    const [formatBefore, formatAfter] = [before?.formats[at], state?.formats[at]];
    const contents = { before: cell.before, after: state?.contents[at] ?? cell.after };
    if (formatBefore === undefined || formatAfter === undefined || formatBefore === formatAfter)
      return contents;
    return { ...contents, formatBefore, formatAfter };
  });
  return { ...run, cells };
}

function stripped(runs: readonly WritableRun[]): ChangedRun[] {
  return runs.map(({ sheet, sheetName, column, row, cells }) => ({ sheet, sheetName, column, row, cells }));
}
