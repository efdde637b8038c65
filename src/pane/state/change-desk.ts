import type { Bilingual } from '../../core/language/language';
import type { CellEdit } from '../../core/grid/cell-edit';
import type { HostProblem, UndoToken, WorkbookHost } from '../../hosts/host';
import { formatAt, formulaAt, isError, valueAt } from '../../core/grid/cell-grid';
import { parseRange } from '../../core/grid/a1';
import type { CellContent } from '../engine/pane-report';
import { createStore, type Store } from './store';

export interface ChangeState {
  /** The last change, which can be undone; also one made before the pane was opened. */
  readonly last: UndoToken | null;
  readonly working: boolean;
  readonly problem: HostProblem | null;
  /** Cells that were not as the preview showed them, so that nothing was written. */
  readonly changedMeanwhile: readonly string[];
  /** The change that the last undo took back; null where there was none since. */
  readonly undone: UndoToken | null;
}

export interface ChangeDesk extends Store<ChangeState> {
  /** Finds the last change kept with the workbook. */
  recall(): Promise<void>;
  /** Writes the edits, all or none, if the cells still hold what the user was shown. */
  apply(edits: readonly CellEdit[], shown: readonly CellContent[], label: Bilingual): Promise<boolean>;
  undo(): Promise<void>;
  dismiss(): void;
}

const QUIET = { problem: null, changedMeanwhile: [], undone: null };

export function createChangeDesk(host: WorkbookHost): ChangeDesk {
  const store = createStore<ChangeState>({ last: null, working: false, ...QUIET });
  const { set } = store;

  const recall = async (): Promise<void> => {
    const kept = await host.lastChange();
    if (kept.ok) set({ last: kept.value });
  };

  /** One thing at a time: a second press of the button must not write twice. */
  const exclusively = async (work: () => Promise<boolean>): Promise<boolean> => {
    if (store.get().working) return false;
    set({ ...QUIET, working: true });
    try {
      return await work();
    } finally {
      set({ working: false });
    }
  };

  return {
    ...store,
    recall,
    apply: (edits, shown, label) =>
      exclusively(async () => {
        const changed = await changedCells(host, shown);
        if (!changed.ok) {
          set({ problem: changed.problem });
          return false;
        }
        if (changed.cells.length > 0) {
          set({ changedMeanwhile: changed.cells });
          return false;
        }
        const applied = await host.apply(edits, label);
        if (applied.ok) set({ last: applied.value });
        else set({ problem: applied.problem });
        return applied.ok;
      }),
    undo: async () => {
      const { last } = store.get();
      if (!last) return;
      await exclusively(async () => {
        const result = await host.undo(last);
        if (!result.ok) {
          set({ problem: result.problem });
          return false;
        }
        await recall();
        set({ undone: last });
        return true;
      });
    },
    dismiss: () => {
      set(QUIET);
    },
  };
}

type Changed =
  | { readonly ok: true; readonly cells: readonly string[] }
  | { readonly ok: false; readonly problem: HostProblem };

async function changedCells(host: WorkbookHost, shown: readonly CellContent[]): Promise<Changed> {
  const cells: string[] = [];
  for (const sheet of new Set(shown.map((content) => content.sheet))) {
    const read = await host.read(sheet);
    if (!read.ok) return { ok: false, problem: read.problem };
    for (const content of shown) {
      const at = content.sheet === sheet ? parseRange(content.cell) : null;
      if (!at) continue;
      const value = valueAt(read.value, at.top, at.left);
      const same =
        formulaAt(read.value, at.top, at.left) === content.formula &&
        formatAt(read.value, at.top, at.left) === content.format &&
        (content.formula !== null || (isError(value) ? value.error : value) === content.value);
      if (!same) cells.push(content.cell);
    }
  }
  return { ok: true, cells };
}
