import { createContext, useContext } from 'react';
import type { WorkbookHost } from '../../hosts/host';
import type { Engine } from '../engine/engine';
import { createChangeDesk, type ChangeDesk } from './change-desk';
import { createSettingsDesk, type SettingsDesk } from './settings-desk';
import { createWorkbookChecker, type WorkbookChecker } from './workbook-checker';

/** Everything the views work with. */
export interface PaneDesks {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly checker: WorkbookChecker;
  readonly changes: ChangeDesk;
  readonly settings: SettingsDesk;
  /** Recalls what was kept with the workbook and checks it; does nothing the second time. */
  begin(): void;
}

export function createDesks(host: WorkbookHost, engine: Engine): PaneDesks {
  const checker = createWorkbookChecker(host, engine);
  const changes = createChangeDesk(host);
  const settings = createSettingsDesk(host);
  let begun = false;
  return {
    host,
    engine,
    checker,
    changes,
    settings,
    begin: () => {
      if (begun) return;
      begun = true;
      void settings.load().then(() => checker.start(settings.get().settings));
      void changes.recall();
    },
  };
}

export const PaneContext = createContext<PaneDesks | null>(null);

export function usePane(): PaneDesks {
  const desks = useContext(PaneContext);
  if (!desks) throw new Error('usePane outside of PaneApp');
  return desks;
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
