import type { CellsChanged, WorkbookHost } from '../host';
import { addSheet } from './add-sheet';
import { applyEdits } from './apply-edits';
import { changedRanges } from './changed-ranges';
import { mergesUnseen, tooOld } from './host-messages';
import { keepText, recallText } from './keep-text';
import { markFindings } from './marks';
import { readChanges } from './read-changes';
import { readSheet } from './read-sheet';
import { MERGED_AREAS, NEEDED, supports } from './requirement-set';
import { revealCells } from './reveal-cell';
import { runBatch } from './run-batch';
import { listenToActivation, listenToChanges } from './sheet-events';
import { listSheets } from './sheet-lookup';
import { lastChange, undoChange } from './undo-change';

/** The workbook that is open in Excel. To be made once Office.js is ready (`excelIsHere`). */
export function createExcelHost(): WorkbookHost {
  const listeners = new Set<(change: CellsChanged) => void>();
  let stop: (() => void) | null = null;

  /** Our own writing goes on with Excel's events switched off, so it is told here. */
  const tell = (changes: readonly CellsChanged[]): void => {
    for (const listener of listeners) changes.forEach(listener);
  };

  return {
    missing: missingHere(),
    missesChanges: true,
    sheets: () => runBatch(listSheets),
    activeSheet: () =>
      runBatch(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    read: async (sheet, { since, ...progress } = {}) => {
      const changed = since ? await readChanges(sheet, since, progress) : null;
      if (!changed?.ok) return changed ?? readSheet(sheet, progress);
      return changed.value ? { ok: true, value: changed.value } : readSheet(sheet, progress);
    },
    apply: async (edits, label) => {
      const result = await applyEdits(edits, label);
      if (result.ok) tell(changedRanges(edits.map(({ sheet, cell }) => ({ sheet, cells: [cell] }))));
      return result;
    },
    undo: async (token) => {
      const result = await undoChange(token);
      if (!result.ok) return result;
      tell(changedRanges(result.value));
      return { ok: true, value: undefined };
    },
    lastChange,
    addSheet,
    reveal: revealCells,
    mark: markFindings,
    unmark: () => markFindings([]),
    onChange: (listener) => {
      listeners.add(listener);
      stop ??= listenToChanges((change) => {
        tell([change]);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    onActivate: listenToActivation,
    recall: recallText,
    keep: keepText,
  };
}

/** All but one thing the host does is in the set the manifest asks for; an older Excel can only have been forced. */
function missingHere(): WorkbookHost['missing'] {
  if (supports(MERGED_AREAS)) return {};
  if (supports(NEEDED)) return { merges: mergesUnseen };
  const { message } = tooOld();
  return {
    charts: message,
    undo: message,
    marks: message,
    validation: message,
    print: message,
    merges: message,
  };
}
