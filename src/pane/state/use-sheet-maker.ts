import { useState } from 'react';
import type { Bilingual } from '../../core/language/language';
import type { SheetPlan } from '../../core/templates/sheet-plan';
import type { HostProblem } from '../../hosts/host';
import { usePane } from './pane-context';

export interface SheetMaker {
  readonly working: boolean;
  /** Name of the sheet that was made last. */
  readonly made: string | null;
  /** What of it could not be made. */
  readonly note: Bilingual | null;
  readonly problem: HostProblem | null;
  /** Makes the sheet, shows it and has it checked; gives the name it got, null where it was not made. */
  make(plan: SheetPlan): Promise<string | null>;
  dismiss(): void;
}

/** Makes new sheets, one at a time; no sheet that is there is touched. */
export function useSheetMaker(): SheetMaker {
  const { host, checker } = usePane();
  const [state, setState] = useState<Pick<SheetMaker, 'working' | 'made' | 'note' | 'problem'>>({
    working: false,
    made: null,
    note: null,
    problem: null,
  });
  return {
    ...state,
    make: async (plan) => {
      if (state.working) return null;
      setState({ working: true, made: null, note: null, problem: null });
      const added = await host.addSheet(plan);
      if (!added.ok) {
        setState({ working: false, made: null, note: null, problem: added.problem });
        return null;
      }
      setState({ working: false, made: added.value, note: added.note ?? null, problem: null });
      await host.reveal(added.value, 'A1');
      await checker.recheck([{ sheet: added.value, range: null }]);
      return added.value;
    },
    dismiss: () => {
      setState({ working: false, made: null, note: null, problem: null });
    },
  };
}
