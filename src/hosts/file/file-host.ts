import type { UncertainCell } from '../../core/compute/calculator/calculator';
import { cellAddress } from '../../core/grid/a1';
import type { Bilingual } from '../../core/language/language';
import type { MarkedFinding } from '../../core/rules/finding';
import { cellsChangedSince, changedSinceShown } from '../changed-since';
import type { CellsChanged, HostResult, SheetInfo, UndoToken, WorkbookHost } from '../host';
import { done, nothing, refuse } from '../host-result';
import { listeners } from '../listeners';
import type { Damage, FileError } from './file-error';
import { fileHostProblems, missingFromFiles, uncertainReasons } from './file-host-messages';
import { createHeldWorkbook } from './held/held-workbook';
import { createFileHistory, type Told } from './held/history';
import type { SheetLook } from './look/sheet-look';
import { signatureEnds } from './package/signature';
import { type FileWorkbook, readWorkbook } from './read-workbook';

/** A formula whose figure may be an old one, as Excel alone can compute it; the file has Excel do so when it opens it. */
export interface UncertainFigure {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
  readonly why: Bilingual;
}

/** A workbook's host over the bytes of an .xlsx file: what the workbench holds in place of Excel. */
export interface FileHost extends WorkbookHost {
  /** The file as it is now, to be saved; only changed cells and added sheets differ from the one it began with. */
  bytes(): Uint8Array;
  /** Whether anything differs from the file it began with. */
  changedSinceOpened(): boolean;
  /** What could not be read of the file, while the rest was. */
  readonly damaged: readonly Damage[];
  /** What is worth saying of the file as it would be saved now. */
  notes(): readonly Bilingual[];
  /** Formulas that changes reached and that nobody but Excel can compute. */
  uncertain(): Promise<HostResult<readonly UncertainFigure[]>>;
  /** How a sheet looks, as its author made it. */
  look(sheet: string): Promise<HostResult<SheetLook>>;
  /** Makes the change that was undone last anew. */
  redo(): Promise<HostResult<UndoToken>>;
  /** The change that `redo` would make; null where nothing was undone, or something else was done since. */
  nextChange(): Promise<HostResult<UndoToken | null>>;
  /** Findings marked at present: drawn by whoever shows the sheet, never written into the file. */
  marked(): readonly MarkedFinding[];
  /** Where the last `reveal` pointed. */
  onReveal(listener: (sheet: string, address: string) => void): () => void;
}

export type OpenedFile =
  { readonly ok: true; readonly host: FileHost } | { readonly ok: false; readonly error: FileError };

/** Opens the bytes of a file. Whatever they are, the answer is a value. */
export async function openFileHost(bytes: Uint8Array): Promise<OpenedFile> {
  const read = await readWorkbook(bytes);
  return read.ok ? { ok: true, host: createHost(bytes, read.workbook) } : read;
}

function createHost(bytes: Uint8Array, workbook: FileWorkbook): FileHost {
  const held = createHeldWorkbook(bytes, workbook);
  const history = createFileHistory(held);
  const changes = listeners<CellsChanged>();
  const activations = listeners<string>();
  const reveals = listeners<readonly [string, string]>();
  const kept = new Map<string, string>();
  let active = workbook.front;
  let marks: readonly MarkedFinding[] = [];

  const sheets = (): readonly SheetInfo[] =>
    held.grids().map(({ sheet, visibility }) => ({
      name: sheet,
      visibility,
      protected: held.facts(sheet)?.locked ?? false,
    }));
  const tell = (all: readonly CellsChanged[]): void => {
    // Taking the sheet away that is looked at leaves the first one that can be.
    const now = sheets();
    if (!now.some(({ name }) => name === active)) {
      active = (now.find(({ visibility }) => visibility === 'visible') ?? now[0])?.name ?? '';
      activations.tell(active);
    }
    for (const one of all) changes.tell(one);
  };
  const told = (result: HostResult<Told>): HostResult<UndoToken> => {
    if (!result.ok) return result;
    tell(result.value.changes);
    return done(result.value.token);
  };

  return {
    missing: missingFromFiles,
    bytes: () => held.bytes(),
    changedSinceOpened: () => held.isChanged(),
    damaged: workbook.damaged,
    notes: () => (workbook.signed && held.isChanged() ? [signatureEnds] : []),
    uncertain: () => Promise.resolve(done(held.uncertain().map(uncertainCell))),
    look: (sheet) => {
      const there = held.grid(sheet)?.sheet === sheet;
      return Promise.resolve(there ? held.look(sheet) : refuse(fileHostProblems.noSheet(sheet)));
    },
    marked: () => marks,
    onReveal: (listener) => reveals.add(([sheet, address]) => listener(sheet, address)),
    sheets: () => Promise.resolve(done(sheets())),
    activeSheet: () => Promise.resolve(done(active)),
    read: (sheet, progress) => {
      if (progress?.signal?.aborted) return Promise.resolve(refuse(fileHostProblems.cancelled()));
      const grid = held.grid(sheet);
      progress?.onProgress?.(1);
      return Promise.resolve(grid?.sheet === sheet ? done(grid) : refuse(fileHostProblems.noSheet(sheet)));
    },
    apply: async (edits, label, shown = []) => {
      const changed = cellsChangedSince(shown, held.grid);
      return changed.length > 0
        ? refuse(changedSinceShown(changed))
        : told(await history.apply(edits, label));
    },
    undo: async (token) => {
      const undone = await history.undo(token.id);
      if (!undone.ok) return undone;
      tell(undone.value);
      return nothing;
    },
    redo: async () => told(await history.redo()),
    lastChange: () => Promise.resolve(done(history.last())),
    nextChange: () => Promise.resolve(done(history.next())),
    addSheet: async (plan) => {
      const made = await history.addSheets([plan], null);
      if (!made.ok) return made;
      tell(made.value.changes);
      return done(made.value.sheets[0] ?? plan.name);
    },
    addSheets: async (plans, label) => {
      const made = await history.addSheets(plans, label);
      if (!made.ok) return made;
      tell(made.value.changes);
      return done(made.value.sheets);
    },
    reveal: (sheet, address) => {
      if (held.grid(sheet)?.sheet !== sheet) return Promise.resolve(refuse(fileHostProblems.noSheet(sheet)));
      if (sheet !== active) {
        active = sheet;
        activations.tell(sheet);
      }
      reveals.tell([sheet, address]);
      return Promise.resolve(nothing);
    },
    mark: (findings) => {
      marks = findings;
      return Promise.resolve(nothing);
    },
    unmark: () => {
      marks = [];
      return Promise.resolve(nothing);
    },
    onChange: changes.add,
    onActivate: activations.add,
    recall: (key) => Promise.resolve(done(kept.get(key) ?? null)),
    keep: (key, text) => {
      kept.set(key, text);
      return Promise.resolve(nothing);
    },
  };
}

function uncertainCell({ sheet, row, column, why }: UncertainCell): UncertainFigure {
  return { sheet, cell: cellAddress(row, column), why: uncertainReasons[why] };
}
