import { useMemo, useState } from 'react';
import type { HostProblem } from '../../hosts/host';
import { usePane, useSettingsChange } from './pane-context';
import { revealable, type Place } from './finding-address';
import type { ListedFinding } from './finding-groups';
import { withAccepted, withRule } from './settings-desk';

export interface FindingActions {
  go(place: Place): void;
  accept(finding: ListedFinding, reason: string): void;
  silence(rule: string): void;
}

export interface UsedFindingActions {
  readonly actions: FindingActions;
  /** Why the last cell could not be shown. */
  readonly problem: HostProblem | null;
  dismiss(): void;
}

/** What a person can do with a finding besides mending it. */
export function useFindingActions(): UsedFindingActions {
  const { host, checker } = usePane();
  const change = useSettingsChange();
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const actions = useMemo(
    (): FindingActions => ({
      go: ({ sheet, address }) => {
        const table = checker.get().report?.tables.find((one) => one.sheet === sheet);
        void host.reveal(sheet, revealable(address, table)).then((shown) => {
          setProblem(shown.ok ? null : shown.problem);
        });
      },
      accept: ({ rule, sheet, cell }, reason) => {
        void change((settings) => withAccepted(settings, { rule, sheet, cell, reason }));
      },
      silence: (rule) => {
        void change((settings) => withRule(settings, rule, 'diam'));
      },
    }),
    [host, checker, change],
  );
  return {
    actions,
    problem,
    dismiss: () => {
      setProblem(null);
    },
  };
}
