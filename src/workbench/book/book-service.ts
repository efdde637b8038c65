import { finished, type Session } from '../../core/engine/session';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { LostPart } from '../../core/recognise/unread';
import { openFileHost, type FileHost } from '../../hosts/file/file-host';
import type { CellsChanged } from '../../hosts/host';
import type { ListShelf } from '../../hosts/nomenclature/list-shelf';
import { changedRows, frameOf, type GridRows } from '../../pane/engine/grid-parts';
import type { BookService } from './messages';

/** What the service says beside its answers. */
export interface ServiceVoice {
  rows(sheet: string, rows: GridRows): void;
  changed(change: CellsChanged): void;
}

export interface HeldBook {
  readonly service: BookService;
  /** The host's own grid, for the engine beside it; null where there is no such sheet. */
  gridOf(sheet: string): Promise<CellGrid | null>;
  /** What could not be read of the file. */
  damaged(): readonly LostPart[];
}

/** The file in the worker, and what the page can ask of it. */
export function holdBook(session: Session, shelf: ListShelf, voice: ServiceVoice): HeldBook {
  const sent = new Map<string, CellGrid>();
  let name = '';
  let opened: FileHost | null = null;
  const host = (): FileHost => {
    if (!opened) throw new Error('no file is open');
    return opened;
  };
  const gridOf = async (sheet: string): Promise<CellGrid | null> => {
    const read = await host().read(sheet);
    return read.ok ? read.value : null;
  };
  const damaged = (): readonly LostPart[] => opened?.damaged ?? [];
  const sheetNames = async (): Promise<readonly string[]> => {
    const sheets = await host().sheets();
    return sheets.ok ? sheets.value.map((one) => one.name) : [];
  };

  const service: BookService = {
    open: async (given, bytes) => {
      const file = await openFileHost(bytes);
      if (!file.ok) return file;
      name = given;
      opened = file.host;
      opened.onChange((change) => voice.changed(change));
      const sheets = await opened.sheets();
      const active = await opened.activeSheet();
      return { ok: true, sheets: sheets.ok ? sheets.value : [], active: active.ok ? active.value : '' };
    },
    read: async (sheet) => {
      const read = await host().read(sheet);
      if (!read.ok) {
        sent.delete(sheet);
        return read;
      }
      for (const rows of changedRows(sent.get(sheet), read.value)) if (rows) voice.rows(sheet, rows);
      sent.set(sheet, read.value);
      return { ok: true, value: frameOf(read.value) };
    },
    bytes: async () => host().bytes(),
    changedSinceOpened: async () => host().changedSinceOpened(),
    notes: async () => host().notes(),
    task: async (question) => {
      // Its code is loaded when it is first asked: checking does not wait for it.
      const { answerTask } = await import('./tasks/answer');
      await shelf.ready();
      const grids = await Promise.all((await sheetNames()).map(gridOf));
      const sheets = grids.filter((grid) => grid !== null);
      const reply = () => {
        const lists = shelf.lists();
        return answerTask(
          {
            name,
            sheets,
            lists,
            bytes: () => host().bytes(),
            report: (settings) => finished(session.check(sheets, settings, lists, damaged())),
          },
          question,
        );
      };
      const first = await reply();
      return (await shelf.settle()) ? reply() : first;
    },
    sheets: () => host().sheets(),
    apply: (edits, label, shown) => host().apply(edits, label, shown),
    undo: (token) => host().undo(token),
    redo: () => host().redo(),
    lastChange: () => host().lastChange(),
    nextChange: () => host().nextChange(),
    addSheet: (plan) => host().addSheet(plan),
    addSheets: (plans, label) => host().addSheets(plans, label),
    look: (sheet) => host().look(sheet),
    uncertain: () => host().uncertain(),
    recall: (key) => host().recall(key),
    keep: (key, text) => host().keep(key, text),
  };
  return { service, gridOf, damaged };
}
