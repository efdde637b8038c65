import {
  PLAIN_SPELLING,
  spelledAddress,
  spelledFormula,
  spelledSentence,
  type CellNaming,
  type FormulaSpelling,
} from '../../core/language/formula-spelling';
import { createContext, useContext } from 'react';
import type { WorkbookHost } from '../../hosts/host';
import type { Engine } from '../engine/engine';
import { createChangeDesk, type ChangeDesk } from './change-desk';
import { createExerciseDesk, type ExerciseDesk } from './exercise-desk';
import { createStore, useStore, type Store } from './store';
import { createSettingsDesk, type SettingsDesk } from './settings-desk';
import type { YearMade } from './year-made';
import { EVERYTHING, type FindingsChoice } from './use-findings-view';
import { createWorkbookChecker, type WorkbookChecker } from './workbook-checker';

/** Everything the views work with. */
export interface PaneDesks {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly checker: WorkbookChecker;
  readonly changes: ChangeDesk;
  readonly settings: SettingsDesk;
  readonly exercise: ExerciseDesk;
  /** How the user's Excel shows formulas. */
  readonly spelling: Store<FormulaSpelling>;
  readonly choice: Store<FindingsChoice>;
  /** What came of making next year's sheets, until it was read: Excel has moved on to one of them by then. */
  readonly nextYear: Store<{ readonly made: readonly YearMade[] | null }>;
  /** Recalls what was kept with the workbook and checks it; does nothing the second time. */
  begin(): void;
}

export function createDesks(host: WorkbookHost, engine: Engine): PaneDesks {
  const checker = createWorkbookChecker(host, engine);
  const changes = createChangeDesk(host);
  const settings = createSettingsDesk(host);
  const exercise = createExerciseDesk(host);
  const spelling = createStore(PLAIN_SPELLING);
  let begun = false;
  return {
    host,
    engine,
    checker,
    changes,
    settings,
    exercise,
    spelling,
    choice: createStore(EVERYTHING),
    nextYear: createStore<{ readonly made: readonly YearMade[] | null }>({ made: null }),
    begin: () => {
      if (begun) return;
      begun = true;
      void settings.load().then(() => checker.start(settings.get().settings));
      void changes.recall();
      void exercise.recall();
      void host.formulaSpelling?.().then((told) => {
        if (told.ok) spelling.set(told.value);
      });
    },
  };
}

export const PaneContext = createContext<PaneDesks | null>(null);

export function usePane(): PaneDesks {
  const desks = useContext(PaneContext);
  if (!desks) throw new Error('usePane outside of PaneApp');
  return desks;
}

export interface Spelled {
  /** A formula of the cell `at`. */
  readonly formula: (text: string, at: string) => string;
  /** A sentence, which may have formulas of the cell `at` in it. */
  readonly sentence: (text: string, at?: string) => string;
  readonly address: (cells: string) => string;
}

/** How the user wants cells to be named; null for as their Excel does it. */
export const CellNamingContext = createContext<CellNaming | null>(null);

/** Formulas, addresses, and sentences with them, as the user's Excel shows them. */
export function useSpelled(): Spelled {
  const told = useStore(usePane().spelling);
  const chosen = useContext(CellNamingContext);
  const spelling = chosen === null ? told : { ...told, cells: chosen };
  return {
    formula: (text, at) => spelledFormula(text, spelling, at),
    sentence: (text, at) => spelledSentence(text, spelling, at),
    address: (cells) => spelledAddress(cells, spelling),
  };
}

/** Saves a change of the settings and checks by it. */
export function useSettingsChange(): (change: Parameters<SettingsDesk['change']>[0]) => Promise<void> {
  const { settings, checker } = usePane();
  return async (change) => {
    const saved = settings.change(change);
    await checker.use(settings.get().settings);
    await saved;
  };
}
