import type { HostResult, UndoToken } from '../host';
import { addressesWhere } from './cell-runs';
import { HostFault } from './host-fault';
import { cellsChanged, lockedCells } from './host-messages';
import { readGround } from './change-ground';
import type { RunState } from './read-runs';
import { runBatch } from './run-batch';
import type { FoundSheet } from './sheet-lookup';
import { guardColumns, spareNeighbours } from './table-guard';
import { askIndex, keptRecord } from './undo-store';
import type { WritableRun } from './queue-runs';
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
export function undoChange(token: UndoToken): Promise<HostResult<readonly Undone[]>> {
  return runBatch(async (context) => {
    const { record, queueRemoval } = await keptRecord(context, token.id);
    const meant = record.runs.map((run) => ({ ...run, sheetKey: run.sheet }));
    const { sheets, states, tables, entries } = await readGround(context, meant);
    const runs = record.runs.flatMap((run, at): UndoRun[] => {
      const found = sheets[at];
      return found ? [{ ...run, found, target: found.sheet, formats: [], alone: found.protected }] : [];
    });
    needUnchanged(runs, states);
    needUnlocked(runs, states);
    const kept = runs.map((run, at) => keepingNewFormats(run, states[at]));
    const guarded = await guardColumns(context, kept, 'before', tables);
    await writeRuns(context, kept, 'before');
    try {
      await spareNeighbours(context, guarded, kept, 'before');
      queueRemoval(entries);
      await context.sync();
    } catch (error) {
      await putBack(context, kept, 'after');
      throw error;
    }
    return runs.map((run) => ({ sheet: run.found.name, cells: addressesWhere(run, () => true) }));
  });
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
function keepingNewFormats(run: UndoRun, state: RunState | undefined): WritableRun {
  const cells = run.cells.map((cell, at) => {
    if (cell.formatAfter === undefined || cell.formatAfter === state?.formats[at]) return cell;
    return { before: cell.before, after: cell.after };
  });
  return { ...run, cells, formats: state?.formats ?? [] };
}

/** The last change that is kept, null where there is none. */
export function lastChange(): Promise<HostResult<UndoToken | null>> {
  return runBatch(async (context) => {
    const entries = askIndex(context);
    await context.sync();
    const last = entries().at(-1);
    return last ? { id: last.id, label: last.label, cells: last.cells } : null;
  });
}
