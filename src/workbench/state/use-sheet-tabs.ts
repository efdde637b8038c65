import { useEffect, useMemo, useState } from 'react';
import type { SheetInfo } from '../../hosts/host';
import type { PaneReport } from '../../pane/engine/pane-report';
import { countSeverities } from '../../pane/state/finding-groups';
import type { BookHost } from '../book/book-host';
import { type State, stateOfFile } from '../../report/state/file-state';
import type { SheetTab } from '../sheet/model/sheet-tab';

/** The worst that is to be said of the tables on a sheet; null where there is none. */
function stateOfSheet({ tables, findings, unread }: PaneReport, name: string): State | null {
  const own = tables.filter(({ sheet }) => sheet === name);
  const left = unread.filter(({ sheet }) => sheet === name);
  if (own.length === 0 && left.length === 0) return null;
  return stateOfFile({ tables: own, unread: left, findings: findings.filter(({ sheet }) => sheet === name) });
}

/** The sheets of a workbook as tabs, each with what was found on it. */
export function useSheetTabs(
  host: BookHost,
  checked: readonly SheetInfo[],
  report: PaneReport | null,
): readonly SheetTab[] {
  const [listed, setListed] = useState<readonly SheetInfo[]>([]);
  useEffect(() => {
    let here = true;
    void host.sheets().then((sheets) => {
      if (here && sheets.ok) setListed(sheets.value);
    });
    return () => {
      here = false;
    };
    // The checker lists the sheets anew whenever one came or went.
  }, [host, checked]);
  return useMemo(
    () =>
      listed.map(({ name, visibility }) => ({
        name,
        hidden: visibility !== 'visible',
        counts: countSeverities(report?.findings.filter(({ sheet }) => sheet === name) ?? []),
        colour: null,
        state: report && stateOfSheet(report, name),
      })),
    [listed, report],
  );
}
