import { useState } from 'react';
import type { PaneTable } from '../engine/pane-report';
import { usePane } from './pane-context';
import { useStore } from './store';
import { useActiveSheet } from './use-live-check';

export interface ChosenTable {
  readonly tables: readonly PaneTable[];
  readonly table: PaneTable | null;
  choose(id: string): void;
}

/** The table a person chose; until then the first on the sheet that is looked at, else the first there is. */
export function useChosenTable(): ChosenTable {
  const { host, checker } = usePane();
  const { report } = useStore(checker);
  const active = useActiveSheet(host);
  const [chosen, setChosen] = useState<string | null>(null);
  const tables = report?.tables ?? [];
  const table =
    tables.find(({ id }) => id === chosen) ??
    tables.find(({ sheet }) => sheet === active) ??
    tables[0] ??
    null;
  return { tables, table, choose: setChosen };
}
