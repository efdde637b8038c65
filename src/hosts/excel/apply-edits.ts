import type { Bilingual, CellEdit } from '../../core/rules/finding';
import type { HostResult, UndoToken } from '../host';
import { formatFor, textContent, type Content } from './cell-content';
import { addressesWhere, cellRuns, type CellRun } from './cell-runs';
import type { CellChange, ChangedRun } from './change';
import { HostFault } from './host-fault';
import { lockedCells } from './host-messages';
import { readGround } from './change-ground';
import type { RunState } from './read-runs';
import { excelCode, runBatch } from './run-batch';
import type { FoundSheet } from './sheet-lookup';
import { guardColumns, spareNeighbours } from './table-guard';
import type { UndoRecord } from './undo-record';
import { recordKeeping, type RecordKeeping } from './undo-store';
import { putBack, writeRuns, type WritableRun } from './write-runs';

interface MeantEdits extends CellRun<CellEdit> {
  readonly sheetKey: string;
  readonly sheetName: string;
}

interface EditRun extends MeantEdits {
  readonly found: FoundSheet;
}

/**
 * Writes the cells named, all or none, and keeps what they held with the workbook: two syncs, a third where Excel spells
 * something its own way or an old change must go, and one more for each 4 MB.
 */
export function applyEdits(edits: readonly CellEdit[], label: Bilingual): Promise<HostResult<UndoToken>> {
  return runBatch(async (context) => {
    const meant = meantEdits(edits);
    const { sheets, states: before, tables, entries } = await readGround(context, meant);
    const runs = meant.flatMap((run, at): EditRun[] => {
      const found = sheets[at];
      return found ? [{ ...run, found }] : [];
    });
    needUnlocked(runs, before);
    const planned = runs.map((run, at) => plannedRun(run, before[at]));
    const id = crypto.randomUUID();
    const keeping = recordKeeping(context, { id, label, runs: stripped(planned) }, entries);
    const guarded = await guardColumns(context, planned, 'after', tables);
    try {
      await writeAndKeep(context, planned, before, guarded, keeping, (runs) => ({ id, label, runs }));
    } catch (error) {
      await forgotten(keeping);
      throw error;
    }
    return keeping.token;
  });
}

async function writeAndKeep(
  context: Excel.RequestContext,
  planned: readonly WritableRun[],
  before: readonly RunState[],
  guarded: readonly WritableRun[],
  keeping: RecordKeeping,
  recordOf: (runs: readonly ChangedRun[]) => UndoRecord,
): Promise<void> {
  const after = await writeRuns(context, planned, 'after', keeping);
  const done = planned.map((run, at) => asWritten(run, before[at], after[at]));
  try {
    await spareNeighbours(context, guarded, done, 'after');
    await keeping.settle(recordOf(stripped(done)));
  } catch (error) {
    // A change that could not be undone later is not to stay.
    await putBack(context, done, 'before');
    throw error;
  }
}

/** Where Excel answers nothing any more, the sentence about the change itself counts. */
async function forgotten(keeping: RecordKeeping): Promise<void> {
  try {
    await keeping.forget();
  } catch (error) {
    if (excelCode(error) === null) throw error;
  }
}

function meantEdits(edits: readonly CellEdit[]): readonly MeantEdits[] {
  const bySheet = new Map<string, { address: string; cell: CellEdit }[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.sheet) ?? [];
    own.push({ address: edit.cell, cell: edit });
    bySheet.set(edit.sheet, own);
  }
  return [...bySheet].flatMap(([name, own]) =>
    cellRuns(own).map((run) => ({ ...run, sheetKey: name, sheetName: name })),
  );
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
    alone: found.protected,
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
