import type { CellGrid } from '../../core/grid/cell-grid';
import type { CellEdit, Finding } from '../../core/rules/finding';
import type { CellsChanged, HostResult, UndoToken, WorkbookHost } from '../host';
import { done, nothing, refuse } from '../host-result';
import { listeners } from '../listeners';
import type { FileError } from './file-error';
import { createFileHistory, type FileStep } from './file-host-history';
import { fileHostProblems, missingFromFiles } from './file-host-messages';
import { readSheetInfo, type SheetInfos } from './file-host-sheets';
import { readWorkbook } from './read-workbook';
import { addSheets } from './write/add-sheets';
import { writeEdits } from './write-edits';

/** A workbook's host over the bytes of an .xlsx file: what the workbench holds in place of Excel. */
export interface FileHost extends WorkbookHost {
  /** The file as it is now, to be saved; only changed cells and added sheets differ from the one it began with. */
  bytes(): Uint8Array;
  /** Whether anything differs from the file it began with. */
  changedSinceOpened(): boolean;
  /** Makes the change that was undone last anew. */
  redo(): Promise<HostResult<UndoToken>>;
  /** The change that `redo` would make; null where nothing was undone, or something else was done since. */
  nextChange(): Promise<HostResult<UndoToken | null>>;
  /** Findings marked at present: drawn by whoever shows the sheet, never written into the file. */
  marked(): readonly Finding[];
  /** Where the last `reveal` pointed. */
  onReveal(listener: (sheet: string, address: string) => void): () => void;
}

export type OpenedFile =
  { readonly ok: true; readonly host: FileHost } | { readonly ok: false; readonly error: FileError };

/** Opens the bytes of a file. Whatever they are, the answer is a value. */
export async function openFileHost(bytes: Uint8Array): Promise<OpenedFile> {
  const read = await readWorkbook(bytes);
  return read.ok ? { ok: true, host: createHost(bytes, read.workbook.sheets) } : read;
}

function createHost(original: Uint8Array, firstGrids: readonly CellGrid[]): FileHost {
  const history = createFileHistory(original);
  const changes = listeners<CellsChanged>();
  const activations = listeners<string>();
  const reveals = listeners<readonly [string, string]>();
  const kept = new Map<string, string>();
  let grids: readonly CellGrid[] | null = firstGrids;
  let infos: SheetInfos | null = null;
  let active: string | null = null;
  let undone: UndoneChange[] = [];
  let marks: readonly Finding[] = [];

  const current = async (): Promise<HostResult<readonly CellGrid[]>> => {
    if (grids === null) {
      const read = await readWorkbook(history.bytes());
      if (!read.ok) return refuse({ code: 'gagal', message: read.error.message });
      grids = read.workbook.sheets;
    }
    return done(grids);
  };
  const info = (): SheetInfos => (infos ??= readSheetInfo(history.bytes()));
  const changed = (sheets: readonly CellsChanged[]): void => {
    grids = null;
    infos = null;
    for (const one of sheets) changes.tell(one);
  };

  const apply: WorkbookHost['apply'] = async (edits, label) => {
    const all = await current();
    const made = all.ok ? await writeEdits(history.bytes(), edits, all.value) : all;
    if (!made.ok) return made;
    const { bytes, written } = made.value;
    const id = history.push({ is: 'sel', edits, written, label }, bytes);
    changed(written.map(({ sheet, cell }) => ({ sheet, range: cell })));
    return done({ id, label, cells: edits.length });
  };

  return {
    missing: missingFromFiles,
    bytes: () => history.bytes(),
    marked: () => marks,
    onReveal: (listener) => reveals.add(([sheet, address]) => listener(sheet, address)),
    sheets: () => Promise.resolve(done(info().sheets)),
    activeSheet: () => Promise.resolve(done(active ?? info().active)),
    read: async (sheet, progress) => {
      if (progress?.signal?.aborted) return refuse(fileHostProblems.cancelled());
      const all = await current();
      if (!all.ok) return all;
      const grid = all.value.find((one) => one.sheet === sheet);
      progress?.onProgress?.(1);
      return grid ? done(grid) : refuse(fileHostProblems.noSheet(sheet));
    },
    apply: async (edits, label) => {
      const applied = await apply(edits, label);
      if (applied.ok) undone = [];
      return applied;
    },
    undo: async (token) => {
      const step = history.stepOf(token.id);
      const taken = await history.undo(token.id);
      if (!taken.ok) return taken;
      if (step?.is === 'sel') undone.push({ token, edits: step.edits });
      changed(taken.value.map(({ sheet, cell }) => ({ sheet, range: cell })));
      return nothing;
    },
    redo: async () => {
      const next = undone.at(-1);
      if (!next) return refuse(fileHostProblems.nothingToRedo());
      const applied = await apply(next.edits, next.token.label);
      if (applied.ok) undone.pop();
      return applied;
    },
    nextChange: () => Promise.resolve(done(undone.at(-1)?.token ?? null)),
    changedSinceOpened: () => history.bytes() !== original,
    lastChange: () => Promise.resolve(done(tokenOf(history.last()))),
    addSheet: (plan) => {
      const added = addSheets(history.bytes(), [plan]);
      if (!added.ok) return Promise.resolve(refuse({ code: 'gagal', message: added.error.message }));
      const [name = plan.name] = added.names;
      history.push({ is: 'lembar', plan, name }, added.bytes);
      undone = [];
      changed([{ sheet: name, range: null }]);
      return Promise.resolve(done(name));
    },
    reveal: (sheet, address) => {
      if (!info().sheets.some(({ name }) => name === sheet))
        return Promise.resolve(refuse(fileHostProblems.noSheet(sheet)));
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

interface UndoneChange {
  readonly token: UndoToken;
  readonly edits: readonly CellEdit[];
}

function tokenOf(last: { readonly id: string; readonly step: FileStep } | null): UndoToken | null {
  return last?.step.is === 'sel'
    ? { id: last.id, label: last.step.label, cells: last.step.edits.length }
    : null;
}
