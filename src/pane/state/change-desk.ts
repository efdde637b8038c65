import type { Bilingual } from '../../core/language/language';
import type { CellEdit } from '../../core/grid/cell-edit';
import type { HostProblem, UndoToken, WorkbookHost } from '../../hosts/host';
import type { CellContent } from '../../core/grid/cell-content';
import { createStore, type Store } from './store';

export interface ChangeState {
  /** The last change, which can be undone; also one made before the pane was opened. */
  readonly last: UndoToken | null;
  readonly working: boolean;
  readonly problem: HostProblem | null;
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

const QUIET = { problem: null, undone: null };

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

  /** Where Excel answers after all, what came of it takes the place of the doubt. */
  const refuse = (problem: HostProblem): void => {
    set({ problem });
    void problem.later?.then(async (late) => {
      if (store.get().problem === problem) set({ problem: late.ok ? null : late.problem });
      await recall();
    });
  };

  return {
    ...store,
    recall,
    apply: (edits, shown, label) =>
      exclusively(async () => {
        const applied = await host.apply(edits, label, shown);
        if (applied.ok) set({ last: applied.value });
        else refuse(applied.problem);
        return applied.ok;
      }),
    undo: async () => {
      const { last } = store.get();
      if (!last) return;
      await exclusively(async () => {
        const result = await host.undo(last);
        if (!result.ok) {
          refuse(result.problem);
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
