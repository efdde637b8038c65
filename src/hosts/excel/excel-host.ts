import type { CellGrid } from '../../core/grid/cell-grid';
import type { CellsChanged, HostResult, HostSwitch, WorkbookHost } from '../host';
import { addSheet } from './add-sheet';
import { addSheets, areAsMade, removeSheets, type SheetsPlaces } from './add-sheets';
import { applyEdits, type UndoPlaces } from './apply-edits';
import { changedRanges } from './changed-ranges';
import { asCounted, type DateMemory } from './dates';
import { createDeafness } from './deafness';
import { formulaSpelling } from './formula-spelling';
import { mergesUnseen, tooOld } from './host-messages';
import { keepText, recallText } from './keep-text';
import { markFindings } from './marks';
import { createMergeMemory } from './merge-memory';
import { patiently } from './patience';
import { readChanges } from './read-changes';
import { readSheet } from './read-sheet';
import { MERGED_AREAS, NEEDED, supports } from './requirement-set';
import { revealCells } from './reveal-cell';
import { runBatch } from './run-batch';
import { listenToActivation, listenToChanges } from './sheet-events';
import { listSheets } from './sheet-lookup';
import { opensByItself, undoInWorkbook as ownChoice } from './switches';
import { lastChange, undoChange } from './undo-change';
import { createUndoShelf } from './undo-shelf';

export interface ExcelHostOptions {
  /** Where the workbook is kept, "" for one that was never saved: by it changes made before are found again. */
  readonly document?: string;
  /** Whether changes are kept in the workbook too; the user's own choice where absent. */
  readonly undoInWorkbook?: HostSwitch;
  /** Milliseconds to wait before what was only read is tried again. */
  readonly waits?: readonly number[];
}

/** While another workbook or a chart is in front Excel refuses to read; that passes. */
const WAITS = [1_000, 5_000];

/** The workbook that is open in Excel. To be made once Office.js is ready (`excelIsHere`). */
export function createExcelHost({
  document = '',
  waits = WAITS,
  undoInWorkbook = ownChoice,
}: ExcelHostOptions = {}): WorkbookHost {
  const listeners = new Set<(change: CellsChanged) => void>();
  const visitors = new Set<(sheet: string) => void>();
  let watching = false;
  const deafness = createDeafness();
  const memory = createMergeMemory();
  const dates: DateMemory = { from1904: null };
  const places: UndoPlaces = { shelf: createUndoShelf(document), inWorkbook: undoInWorkbook.get };
  let stop: (() => void) | null = null;

  /** Our own writing goes on with Excel's events switched off, so it is told here. */
  const tell = (changes: readonly CellsChanged[]): void => {
    for (const listener of listeners) changes.forEach(listener);
  };
  /** What is done is told, also where Excel says so late. */
  const tellOnce = <T>(result: HostResult<T>, changes: (value: T) => readonly CellsChanged[]): void => {
    if (result.ok) tell(changes(result.value));
    else
      void result.problem.later?.then((late) => {
        if (late.ok) tell(changes(late.value as T));
      });
  };
  const patient = <T>(read: () => Promise<HostResult<T>>): Promise<HostResult<T>> => patiently(read, waits);

  const sheetsPlaces: SheetsPlaces = {
    shelf: places.shelf,
    read: (sheet) => patient(() => readSheet(sheet, { memory, dates })),
    onMade: (sheet, { merges }) => {
      memory.set(sheet, merges);
    },
  };

  return {
    get missing() {
      return missingHere(memory.refused);
    },
    missesChanges: true,
    sheets: () => patient(() => runBatch(listSheets)),
    activeSheet: () => patient(() => runBatch(activeSheet)),
    read: async (sheet, { since, ...reading } = {}) => {
      const whole = (): Promise<HostResult<CellGrid>> =>
        patient(() => readSheet(sheet, { ...reading, memory, dates }));
      // What changed alone does not tell how days are counted: such a workbook is read as a whole.
      const changed =
        since && dates.from1904 !== true ? await patient(() => readChanges(sheet, since, reading)) : null;
      if (!changed?.ok) return changed ?? whole();
      return changed.value ? { ok: true, value: changed.value } : whole();
    },
    apply: async (edits, label, shown = []) => {
      const result = await applyEdits(asCounted(edits, dates), label, places, asCounted(shown, dates));
      const written = edits.map(({ sheet, cell }) => ({ sheet, cells: [cell] }));
      tellOnce(result, () => changedRanges(written));
      return result;
    },
    undo: async (token) => {
      if (token.sheets) {
        const removed = await removeSheets(token, sheetsPlaces);
        tellOnce(removed, (names) => names.map((sheet) => ({ sheet, range: null })));
        return removed.ok ? { ok: true, value: undefined } : removed;
      }
      const result = await undoChange(token, places.shelf);
      tellOnce(result, changedRanges);
      return result.ok ? { ok: true, value: undefined } : result;
    },
    lastChange: () => patient(() => lastChange(places.shelf, (made) => areAsMade(made, sheetsPlaces.read))),
    addSheet: async (plan) => {
      const made = await addSheet(plan);
      // Known without asking.
      if (made.ok) memory.set(made.value, plan.merges);
      return made;
    },
    addSheets: (plans, label) => addSheets(plans, label, sheetsPlaces),
    reveal: revealCells,
    mark: markFindings,
    unmark: () => markFindings([]),
    onChange: (listener) => {
      listeners.add(listener);
      stop ??= listenToChanges({
        changed: (change) => {
          tell([change]);
        },
        moved: memory.moved,
        renamed: memory.renamed,
        deaf: deafness.add,
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    onActivate: (listener) => {
      visitors.add(listener);
      // Never given up: for Microsoft's library that is a writing request, which costs the user's steps for Ctrl+Z.
      if (!watching) {
        watching = true;
        listenToActivation((sheet) => {
          for (const visitor of visitors) visitor(sheet);
        });
      }
      return () => void visitors.delete(listener);
    },
    deafness: deafness.store,
    recall: (key) => patient(() => recallText(key)),
    keep: keepText,
    formulaSpelling: () => patient(formulaSpelling),
    undoInWorkbook,
    opensByItself,
  };
}

async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

/** All but one thing the host does is in the set the manifest asks for; an older Excel can only have been forced. */
function missingHere(mergesRefused: boolean): WorkbookHost['missing'] {
  if (supports(MERGED_AREAS)) return mergesRefused ? { merges: mergesUnseen } : {};
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
