import type { CellGrid } from '../../core/grid/cell-grid';
import type { Bilingual } from '../../core/language/language';
import type { MarkedFinding } from '../../core/rules/finding';
import type { UncertainFigure } from '../../hosts/file/file-host';
import { fileHostProblems, missingFromFiles } from '../../hosts/file/file-host-messages';
import type { SheetLook } from '../../hosts/file/look/sheet-look';
import type {
  CellsChanged,
  HostProblem,
  HostResult,
  SheetInfo,
  UndoToken,
  WorkbookHost,
} from '../../hosts/host';
import { done, nothing, refuse } from '../../hosts/host-result';
import { listeners } from '../../hosts/listeners';
import { assembleGrid } from '../../pane/engine/grid-parts';
import type { BookCalls } from './book-calls';
import { bookProblems } from './book-messages';
import type { BookOpened, CallArgs, CallName, CallReply } from './messages';

/** The workbook in a worker, as the page holds it. */
export interface BookHost extends WorkbookHost {
  /** The file as it is now; only changed cells and added sheets differ from the one that was opened. */
  bytes(): Promise<Uint8Array>;
  /** How a sheet looks, to whoever draws it; null where that cannot be read, so that it is drawn plainly. */
  look(sheet: string): Promise<SheetLook | null>;
  /** Shows a sheet as it was last looked at. */
  activate(sheet: string): void;
  /** Findings marked at present: drawn by whoever shows the sheet, never written into the file. */
  marked(): readonly MarkedFinding[];
  onMark(listener: () => void): () => void;
  onReveal(listener: (sheet: string, address: string) => void): () => void;
  /** Formulas that changes reached and that nobody but Excel can compute. */
  uncertain(): Promise<HostResult<readonly UncertainFigure[]>>;
  /** Makes the change that was undone last anew. */
  redo(): Promise<HostResult<UndoToken>>;
  /** The change that `redo` would make; null where there is none. */
  nextChange(): Promise<HostResult<UndoToken | null>>;
  changedSinceOpened(): Promise<boolean>;
  /** What is worth saying of the file as it would be saved now. */
  notes(): Promise<readonly Bilingual[]>;
}

/** Calls whose failure is a value with a sentence. */
type HostCall = { [Name in CallName]: CallReply<Name> extends HostResult<unknown> ? Name : never }[CallName];

export interface HeldHost {
  readonly host: BookHost;
  /** To be called with what the worker says has changed. */
  changed(changes: readonly CellsChanged[]): void;
  /** Whether the worker holds this very sheet, so that it need not travel back. */
  holds(grid: CellGrid): boolean;
}

/**
 * The page's end of the file host. Sheets that were read stay here until they change: reading one again costs nothing,
 * and after an edit only the rows that changed travel. Where the user looks and what is marked is the page's own.
 */
export function createBookHost(calls: BookCalls, opened: BookOpened): HeldHost {
  const grids = new Map<string, CellGrid>();
  const looks = new Map<string, Promise<SheetLook | null>>();
  /** The last reading of each sheet that has not changed since it was asked for. */
  const reads = new Map<string, Promise<HostResult<CellGrid>>>();
  const own = new WeakSet<CellGrid>();
  const changes = listeners<CellsChanged>();
  const activations = listeners<string>();
  const reveals = listeners<readonly [string, string]>();
  const marking = listeners<null>();
  let sheets: readonly SheetInfo[] | null = opened.sheets;
  let active = opened.active;
  let marks: readonly MarkedFinding[] = [];

  const ask = async <Name extends HostCall>(
    name: Name,
    ...args: CallArgs<Name>
  ): Promise<CallReply<Name> | { readonly ok: false; readonly problem: HostProblem }> => {
    try {
      return await calls.call(name, ...args);
    } catch (fault) {
      return refuse(bookProblems.stopped(fault instanceof Error ? fault.message : String(fault)));
    }
  };
  const listed = async (): Promise<HostResult<readonly SheetInfo[]>> => {
    if (sheets) return done(sheets);
    const answer = await ask('sheets');
    if (answer.ok) sheets = answer.value;
    return answer;
  };
  const fetch = async (sheet: string): Promise<HostResult<CellGrid>> => {
    const frame = await ask('read', sheet);
    if (!frame.ok) {
      grids.delete(sheet);
      return frame;
    }
    const grid = assembleGrid(frame.value, calls.takeRows(sheet), grids.get(sheet));
    grids.set(sheet, grid);
    own.add(grid);
    return done(grid);
  };
  const read = (sheet: string): Promise<HostResult<CellGrid>> => {
    const known = reads.get(sheet);
    if (known) return known;
    const reading = fetch(sheet);
    reads.set(sheet, reading);
    void reading.then(({ ok }) => {
      if (!ok && reads.get(sheet) === reading) reads.delete(sheet);
    });
    return reading;
  };
  const look = async (sheet: string): Promise<SheetLook | null> => {
    const found = await calls.call('look', sheet).catch(() => null);
    return found?.ok ? found.value : null;
  };
  const activate = (sheet: string): void => {
    if (sheet === active) return;
    active = sheet;
    activations.tell(sheet);
  };
  /** Taking the sheet away that is looked at leaves the first one that can be. */
  const leaveMissingSheet = async (): Promise<void> => {
    if (sheets) return;
    const all = await listed();
    if (!all.ok || all.value.some(({ name }) => name === active)) return;
    activate((all.value.find(({ visibility }) => visibility === 'visible') ?? all.value[0])?.name ?? '');
  };
  const setMarks = (findings: readonly MarkedFinding[]): Promise<HostResult<void>> => {
    marks = findings;
    marking.tell(null);
    return Promise.resolve(nothing);
  };

  const host: BookHost = {
    missing: missingFromFiles,
    bytes: () => calls.call('bytes'),
    look: (sheet) => {
      const known = looks.get(sheet) ?? look(sheet);
      looks.set(sheet, known);
      return known;
    },
    activate,
    changedSinceOpened: () => calls.call('changedSinceOpened'),
    notes: () => calls.call('notes'),
    marked: () => marks,
    onMark: (listener) => marking.add(() => listener()),
    onReveal: (listener) => reveals.add(([sheet, address]) => listener(sheet, address)),
    sheets: listed,
    activeSheet: () => Promise.resolve(done(active)),
    read: async (sheet, progress) => {
      if (progress?.signal?.aborted) return refuse(fileHostProblems.cancelled());
      const grid = await read(sheet);
      if (progress?.signal?.aborted) return refuse(fileHostProblems.cancelled());
      progress?.onProgress?.(1);
      return grid;
    },
    apply: (edits, label, shown) => ask('apply', edits, label, shown),
    undo: (token) => ask('undo', token),
    redo: () => ask('redo'),
    lastChange: () => ask('lastChange'),
    nextChange: () => ask('nextChange'),
    uncertain: () => ask('uncertain'),
    addSheet: (plan) => ask('addSheet', plan),
    addSheets: (plans, label) => ask('addSheets', plans, label),
    reveal: async (sheet, address) => {
      const all = await listed();
      if (!all.ok) return all;
      if (!all.value.some(({ name }) => name === sheet)) return refuse(fileHostProblems.noSheet(sheet));
      activate(sheet);
      reveals.tell([sheet, address]);
      return nothing;
    },
    mark: setMarks,
    unmark: () => setMarks([]),
    onChange: changes.add,
    onActivate: activations.add,
    recall: (key) => ask('recall', key),
    keep: (key, text) => ask('keep', key, text),
  };
  return {
    host,
    changed: (all) => {
      for (const { sheet, range } of all) {
        reads.delete(sheet);
        if (range !== null) continue;
        sheets = null;
        looks.delete(sheet);
      }
      void leaveMissingSheet();
      for (const one of all) changes.tell(one);
    },
    holds: (grid) => own.has(grid),
  };
}
