import type { Bilingual } from '../../core/language/language';
import type { CellContent } from '../../core/grid/cell-content';
import type { CellEdit } from '../../core/grid/cell-edit';
import { changedSinceShown } from '../changed-since';
import type { HostResult, UndoToken } from '../host';
import { contentOf, type Content } from './cell-content';
import { addressesWhere, cellRuns } from './cell-runs';
import { readGround } from './change-ground';
import { HostFault } from './host-fault';
import { lockedCells } from './host-messages';
import { asWritten, newFormat, plannedRun, stripped, type EditRun, type MeantEdits } from './planned-runs';
import type { RunState } from './read-runs';
import { inRun, type WritableRun } from './queue-runs';
import { excelCode, groupRefused, runBatch, runChange, runWriting } from './run-batch';
import { guardColumns, spareNeighbours } from './table-guard';
import type { UndoShelf } from './undo-shelf';
import { keepingBeside, keepingInWorkbook, type RecordKeeping } from './undo-store';
import { putBack, writeRuns } from './write-runs';

/** Where a change is remembered. */
export interface UndoPlaces {
  readonly shelf: UndoShelf;
  /** Whether the workbook is to hold it too, which empties Excel's own list for Ctrl+Z. */
  readonly inWorkbook: () => boolean;
}

/**
 * Writes the cells named, all or none, and keeps what they held: one request to read, one to write, a third where Excel
 * fills a table's column, and one more for each 4 MB.
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  label: Bilingual,
  { shelf, inWorkbook }: UndoPlaces,
  shown: readonly CellContent[] = [],
): Promise<HostResult<UndoToken>> {
  const ground = await runBatch(async (context) => {
    const meant = meantEdits(edits);
    const { sheets, states: before, tables, entries } = await readGround(context, meant);
    const runs = meant.flatMap((run, at): EditRun[] => {
      const found = sheets[at];
      return found ? [{ ...run, found }] : [];
    });
    needAsShown(runs, before, shown);
    needUnlocked(runs, before);
    const planned = runs.map((run, at) => plannedRun(run, before[at]));
    return { planned, before, tables, entries };
  });
  if (!ground.ok) return ground;
  const { before, tables, entries } = ground.value;
  const id = crypto.randomUUID();
  // A record in the workbook has no undo: in one step with it the cells would have none either.
  const run = inWorkbook() ? runChange : runWriting;
  return run(async (context) => {
    const planned = inRun(context, ground.value.planned);
    const record = { id, label, runs: stripped(planned) };
    const keeping = inWorkbook()
      ? keepingInWorkbook(context, shelf, record, entries)
      : keepingBeside(shelf, record);
    const guarded = await guardColumns(context, planned, 'after', tables);
    try {
      await writeAndKeep(context, { planned, before, guarded, keeping });
    } catch (error) {
      if (!groupRefused(error)) await forgotten(keeping);
      throw error;
    }
    return keeping.token;
  });
}

interface ChangeToWrite {
  readonly planned: readonly WritableRun[];
  readonly before: readonly RunState[];
  readonly guarded: readonly WritableRun[];
  readonly keeping: RecordKeeping;
}

async function writeAndKeep(
  context: Excel.RequestContext,
  { planned, before, guarded, keeping }: ChangeToWrite,
): Promise<void> {
  const after = await writeRuns(context, planned, 'after', keeping);
  const done = planned.map((run, at) => asWritten(run, before[at], after[at]));
  try {
    await spareNeighbours(context, guarded, done, 'after');
    await keeping.settle(stripped(done));
  } catch (error) {
    // A change that could not be undone later is not to stay.
    if (!groupRefused(error)) await putBack(context, done, 'before');
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

/** Nothing is written over what came into a cell since the user was shown it. */
function needAsShown(
  runs: readonly EditRun[],
  states: readonly RunState[],
  shown: readonly CellContent[],
): void {
  const seen = new Map(shown.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
  const changed = runs.flatMap((run, at) => {
    const { contents = [], formats = [] } = states[at] ?? {};
    return addressesWhere(run, ({ sheet, cell }, nth) => {
      const was = seen.get(`${sheet}!${cell}`);
      if (!was) return false;
      return contents[nth] !== seenContent(was) || (formats[nth] ?? 'General') !== (was.format ?? 'General');
    });
  });
  if (changed.length > 0) throw new HostFault(changedSinceShown(changed));
}

function seenContent({ formula, value }: CellContent): Content {
  return formula === null ? contentOf(value, value) : `=${formula}`;
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
