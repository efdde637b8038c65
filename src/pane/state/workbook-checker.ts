import type { CellGrid } from '../../core/grid/cell-grid';
import type { Settings } from '../../core/settings';
import type { CellsChanged, EditedSince, HostProblem, SheetInfo, WorkbookHost } from '../../hosts/host';
import type { Engine } from '../engine/engine';
import type { PaneReport } from '../engine/pane-report';
import { createStore, type Store } from './store';

export interface Running {
  readonly stage: 'reading' | 'checking';
  readonly sheet: string;
  /** 0 to 1. */
  readonly done: number;
}

export interface UnreadSheet {
  readonly sheet: string;
  readonly problem: HostProblem;
}

export interface CheckState {
  /** The last report that was finished; stays while the next is made. */
  readonly report: PaneReport | null;
  readonly sheets: readonly SheetInfo[];
  readonly unread: readonly UnreadSheet[];
  readonly running: Running | null;
  readonly problem: HostProblem | null;
  /** What went wrong by our own mistake. */
  readonly fault: string | null;
  /** Milliseconds of the last check, reading included. */
  readonly took: number | null;
  /** Cells changed and were not checked again: live checking is off, or the check was cancelled. */
  readonly stale: boolean;
  readonly cancelled: boolean;
}

export interface WorkbookChecker extends Store<CheckState> {
  /** Sets what holds from now on, then reads and checks the whole workbook. */
  start(settings: Settings): Promise<void>;
  /** Reads and checks the whole workbook. */
  checkAll(): Promise<void>;
  /** Reads what changed (and the sheets whose formulas point there) and checks again. */
  recheck(changes: readonly CellsChanged[]): Promise<void>;
  /** Checks what was read with other settings. */
  use(settings: Settings): Promise<void>;
  cancel(): void;
  /** Says that cells changed and nothing is done about it now. */
  markStale(): void;
}

const START: CheckState = {
  report: null,
  sheets: [],
  unread: [],
  running: null,
  problem: null,
  fault: null,
  took: null,
  stale: false,
  cancelled: false,
};

/** Sheets that changed, each with the ranges in which it did; null where they are not known. */
type Changed = ReadonlyMap<string, readonly string[] | null>;
type Scope = 'all' | 'none' | Changed;

/** Runs one check at a time; what changes meanwhile is checked right after. */
export function createWorkbookChecker(host: WorkbookHost, engine: Engine): WorkbookChecker {
  const store = createStore(START);
  const { set } = store;
  const refersTo = new Map<string, readonly string[]>();
  /** The sheets as the engine has them. */
  const held = new Map<string, CellGrid>();
  let settings: Settings = {};
  let waiting: Scope | null = null;
  let current: { readonly abort: AbortController; readonly ended: Promise<void> } | null = null;

  const readSheets = async (
    scope: Scope,
    signal: AbortSignal,
    show: (running: Running) => void,
  ): Promise<boolean> => {
    const listed = await host.sheets();
    if (!listed.ok) {
      set({ problem: listed.problem });
      return false;
    }
    const names = listed.value.map(({ name }) => name);
    await engine.keepOnly(names);
    for (const name of refersTo.keys()) if (!names.includes(name)) refersTo.delete(name);
    const toRead = names.filter((name) => isTouched(name, scope, refersTo));
    const before = new Map(toRead.map((name) => [name, editedSince(held.get(name), scope, name)] as const));
    // What is cut short is read as a whole the next time.
    for (const name of held.keys()) if (toRead.includes(name) || !names.includes(name)) held.delete(name);
    const unread = store.get().unread.filter(({ sheet }) => names.includes(sheet) && !toRead.includes(sheet));
    for (const [at, sheet] of toRead.entries()) {
      signal.throwIfAborted();
      const onProgress = (done: number): void => {
        show({ stage: 'reading', sheet, done: (at + done) / toRead.length });
      };
      onProgress(0);
      const since = before.get(sheet);
      const fresh = scope === 'all';
      const read = await host.read(sheet, { signal, onProgress, fresh, ...(since && { since }) });
      signal.throwIfAborted();
      if (read.ok) {
        refersTo.set(sheet, await engine.put(read.value));
        held.set(sheet, read.value);
      } else if (read.problem.code !== 'lembar-tidak-ada') unread.push({ sheet, problem: read.problem });
      else await engine.keepOnly(names.filter((name) => name !== sheet));
    }
    set({ sheets: listed.value, unread });
    return true;
  };

  const once = async (scope: Scope, signal: AbortSignal): Promise<void> => {
    const since = performance.now();
    let ended = false;
    // What was cancelled, or given up, goes on where it cannot be stopped, and may tell of itself once more.
    const show = (running: Running): void => {
      if (!ended && !signal.aborted) set({ running });
    };
    set({ problem: null, fault: null, cancelled: false });
    try {
      if (scope !== 'none' && !(await readSheets(scope, signal, show))) return;
      const onProgress = (done: number): void => {
        show({ stage: 'checking', sheet: '', done });
      };
      onProgress(0);
      const report = await engine.check(settings, { signal, onProgress });
      set({ report, took: performance.now() - since, stale: false });
    } catch (fault) {
      if (signal.aborted) set({ cancelled: true, stale: true });
      else set({ fault: fault instanceof Error ? fault.message : String(fault) });
    } finally {
      ended = true;
      set({ running: null });
    }
  };

  const run = async (scope: Scope): Promise<void> => {
    waiting = joined(waiting, scope);
    while (current) await current.ended;
    if (waiting === null) return;
    const next = waiting;
    waiting = null;
    const abort = new AbortController();
    const ended = once(next, abort.signal);
    current = { abort, ended };
    await ended;
    current = null;
  };

  return {
    ...store,
    start: (given) => {
      settings = given;
      return run('all');
    },
    checkAll: () => run('all'),
    recheck: (changes) => run(changes.map(changedIn).reduce(union, new Map())),
    use: (given) => {
      settings = given;
      return run('none');
    },
    cancel: () => {
      waiting = null;
      current?.abort.abort();
    },
    markStale: () => {
      set({ stale: true });
    },
  };
}

function joined(one: Scope | null, other: Scope): Scope {
  if (one === null || one === 'none') return other;
  if (other === 'none') return one;
  return one === 'all' || other === 'all' ? 'all' : union(one, other);
}

function changedIn({ sheet, range }: CellsChanged): Changed {
  return new Map([[sheet, range === null ? null : [range]]]);
}

function union(one: Changed, other: Changed): Changed {
  const all = new Map(one);
  for (const [sheet, ranges] of other) {
    const known = all.get(sheet);
    all.set(sheet, known === undefined ? ranges : known && ranges && [...known, ...ranges]);
  }
  return all;
}

/** What of a sheet needs to be read again, undefined where all of it does. */
function editedSince(grid: CellGrid | undefined, scope: Scope, name: string): EditedSince | undefined {
  if (!grid || scope === 'all' || scope === 'none') return undefined;
  // A sheet that only computes with one that changed was edited nowhere itself.
  const ranges = scope.has(name) ? scope.get(name) : [];
  return ranges ? { grid, ranges } : undefined;
}

/** A sheet is read again where it changed itself, is not known yet, or computes with one that changed. */
function isTouched(name: string, scope: Scope, refersTo: ReadonlyMap<string, readonly string[]>): boolean {
  if (scope === 'all') return true;
  if (scope === 'none') return false;
  const seen = new Set<string>();
  const reaches = (sheet: string): boolean => {
    if (scope.has(sheet)) return true;
    if (seen.has(sheet)) return false;
    seen.add(sheet);
    return (refersTo.get(sheet) ?? []).some(reaches);
  };
  return !refersTo.has(name) || reaches(name);
}
