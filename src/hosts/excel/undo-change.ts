import type { HostResult, UndoToken } from '../host';
import { addressesWhere } from './cell-runs';
import { HostFault } from './host-fault';
import { cellsChanged, lockedCells, noRecord } from './host-messages';
import { readGround, type ChangeGround } from './change-ground';
import type { RunState } from './read-runs';
import { excelCode, groupRefused, runBatch, runChange, runWriting } from './run-batch';
import type { FoundSheet } from './sheet-lookup';
import { guardColumns, spareNeighbours } from './table-guard';
import { inRun, type WritableRun } from './queue-runs';
import type { MadeSheet, UndoRecord } from './undo-record';
import type { UndoShelf } from './undo-shelf';
import { askIndex, queueRemoval, recordInWorkbook, tokenOf } from './undo-store';
import { putBack, writeRuns } from './write-runs';

interface UndoRun extends WritableRun {
  readonly found: FoundSheet;
}

/** What was undone: the sheets' names and their cells, to be told to who listens. */
export interface Undone {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Puts back what a change replaced, unless one of its cells holds something else by now. */
export async function undoChange(token: UndoToken, shelf: UndoShelf): Promise<HostResult<readonly Undone[]>> {
  const ground = await runBatch(async (context) => {
    const record = (await shelf.find(token.id)) ?? (await recordInWorkbook(context, token.id));
    if (!record) throw new HostFault(noRecord());
    const { sheets, states, tables, entries } = await readRecord(context, record);
    const runs = record.runs.flatMap((run, at): UndoRun[] => {
      const found = sheets[at];
      return found ? [{ ...run, found, target: found.sheet, formats: [], alone: found.protected }] : [];
    });
    needUnchanged(runs, states);
    needUnlocked(runs, states);
    return { runs: runs.map((run, at) => keepingNewFormats(run, states[at])), tables, entries };
  });
  if (!ground.ok) return ground;
  const { runs, tables, entries } = ground.value;
  const run = entries.some(({ id }) => id === token.id) ? runChange : runWriting;
  const written = await run(async (context) => {
    const kept = inRun(context, runs);
    const guarded = await guardColumns(context, kept, 'before', tables);
    await writeRuns(context, kept, 'before');
    try {
      await spareNeighbours(context, guarded, kept, 'before');
      queueRemoval(context, token.id, entries);
      await context.sync();
    } catch (error) {
      if (!groupRefused(error)) await putBack(context, kept, 'after');
      throw error;
    }
  });
  if (!written.ok) return written;
  await shelf.forget(token.id);
  const undone = runs.map((run) => ({ sheet: run.found.name, cells: addressesWhere(run, () => true) }));
  return { ok: true, value: undone };
}

function readRecord(context: Excel.RequestContext, { runs }: UndoRecord): Promise<ChangeGround> {
  return readGround(
    context,
    runs.map((run) => ({ ...run, sheetKey: run.sheet })),
  );
}

function needUnchanged(runs: readonly UndoRun[], states: readonly RunState[]): void {
  const changed = runs.flatMap((run, at) => {
    const contents = states[at]?.contents ?? [];
    return addressesWhere(run, (cell, nth) => cell.after !== (contents[nth] ?? ''));
  });
  if (changed.length > 0) throw new HostFault(cellsChanged(changed));
}

function needUnlocked(runs: readonly UndoRun[], states: readonly RunState[]): void {
  const locked = runs.filter((run, at) => run.found.protected && states[at]?.locked !== false);
  const [first] = locked;
  if (!first) return;
  throw new HostFault(
    lockedCells(
      first.found.name,
      locked.flatMap((run) => addressesWhere(run, () => true)),
    ),
  );
}

/** A format the user has given a cell since stays: only the one we set is taken back. */
function keepingNewFormats(run: UndoRun, state: RunState | undefined): UndoRun {
  const cells = run.cells.map((cell, at) => {
    if (cell.formatAfter === undefined || cell.formatAfter === state?.formats[at]) return cell;
    return { before: cell.before, after: cell.after };
  });
  return { ...run, cells, formats: state?.formats ?? [] };
}

/**
 * The last change that can be taken back: of this pane, else kept with the workbook, else made on this computer before,
 * as long as the cells still hold it (the workbook may have been closed without saving).
 */
export async function lastChange(
  shelf: UndoShelf,
  areAsMade: (made: readonly MadeSheet[]) => Promise<boolean>,
): Promise<HostResult<UndoToken | null>> {
  const own = shelf.last();
  if (own) return { ok: true, value: tokenOf(own) };
  const before = await shelf.lastBefore();
  const areThere = before?.made ? await areAsMade(before.made) : null;
  return runBatch(async (context) => {
    const entries = askIndex(context);
    await context.sync();
    const last = entries().at(-1);
    if (last) return { id: last.id, label: last.label, cells: last.cells };
    if (!before) return null;
    return (areThere ?? (await stillThere(context, before))) ? tokenOf(before) : null;
  });
}

async function stillThere(context: Excel.RequestContext, record: UndoRecord): Promise<boolean> {
  try {
    const { states } = await readRecord(context, record);
    return record.runs.every((run, at) =>
      run.cells.every((cell, nth) => cell.after === (states[at]?.contents[nth] ?? '')),
    );
  } catch (error) {
    if (error instanceof HostFault || excelCode(error) !== null) return false;
    throw error;
  }
}
