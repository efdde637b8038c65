import { EXERCISE_KINDS, type ExerciseKind } from '../../core/templates/exercises/example-rows';
import type { WorkbookHost } from '../../hosts/host';
import { createStore, type Store } from './store';

/** The exercise that goes on in this workbook: which form, on which sheet. */
export interface RunningExercise {
  readonly kind: ExerciseKind;
  readonly sheet: string;
  /** When it began and when the last mistake was mended, in milliseconds; null where that is not known. */
  readonly from: number | null;
  readonly until: number | null;
  /** How many steps of help were asked for, by the cell of the mistake. */
  readonly helped: Readonly<Record<string, number>>;
}

interface ExerciseState {
  /** Undefined until it is known. */
  readonly running: RunningExercise | null | undefined;
}

export interface ExerciseDesk extends Store<ExerciseState> {
  /** Finds the exercise that is kept with the workbook. */
  recall(): Promise<void>;
  /** Begins one, changes it, or ends it by null; kept with the workbook, so that it goes on in a pane opened anew. */
  keep(running: RunningExercise | null): void;
}

const KEY = 'latihan';

/** Steps of help with one mistake: the hint, the cell, the solution. */
export const HELP_STEPS = 3;

export function createExerciseDesk(host: WorkbookHost): ExerciseDesk {
  const store = createStore<ExerciseState>({ running: undefined });
  return {
    ...store,
    recall: async () => {
      const kept = await host.recall(KEY);
      if (store.get().running !== undefined) return;
      store.set({ running: kept.ok && kept.value !== null ? exerciseFrom(kept.value) : null });
    },
    keep: (running) => {
      store.set({ running });
      void host.keep(KEY, running === null ? '' : JSON.stringify(running));
    },
  };
}

/** Three points a mistake that was mended alone, one less for each step of help. */
export function pointsOf(cells: readonly string[], { helped }: Pick<RunningExercise, 'helped'>): number {
  return cells.reduce((sum, cell) => sum + HELP_STEPS - Math.min(HELP_STEPS, helped[cell] ?? 0), 0);
}

function exerciseFrom(text: string): RunningExercise | null {
  if (text === '') return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('kind' in kept) || !('sheet' in kept)) return null;
    const kind = EXERCISE_KINDS.find((one) => one === kept.kind);
    if (!kind || typeof kept.sheet !== 'string') return null;
    return {
      kind,
      sheet: kept.sheet,
      from: 'from' in kept ? numberOf(kept.from) : null,
      until: 'until' in kept ? numberOf(kept.until) : null,
      helped: 'helped' in kept ? helpOf(kept.helped) : {},
    };
  } catch {
    return null;
  }
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function helpOf(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
