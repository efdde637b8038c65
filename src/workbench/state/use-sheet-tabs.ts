import { useEffect, useMemo, useState } from 'react';
import type { SheetInfo } from '../../hosts/host';
import type { PaneReport } from '../../pane/engine/pane-report';
import { countSeverities } from '../../pane/state/finding-groups';
import type { BookHost } from '../book/book-host';
import type { SheetTab } from '../sheet/SheetTabs';

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
      })),
    [listed, report],
  );
}
