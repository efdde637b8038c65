import { useEffect, useState } from 'react';
import type { CellsChanged, WorkbookHost } from '../../hosts/host';
import type { WorkbookChecker } from './workbook-checker';

/** Edits that come in quick succession (a paste, a fill) are checked together; milliseconds. */
const TOGETHER = 120;

/** Checks again what an edit touches, where `live`; else says that the result is no longer that of the sheet. */
export function useLiveCheck(host: WorkbookHost, checker: WorkbookChecker, live: boolean): void {
  useEffect(() => {
    let changes: CellsChanged[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange((change) => {
      if (!live) {
        checker.markStale();
        return;
      }
      changes.push(change);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const together = changes;
        changes = [];
        void checker.recheck(together);
      }, TOGETHER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host, checker, live]);
}

/** Name of the sheet the user is looking at; null until Excel has said. */
export function useActiveSheet(host: WorkbookHost): string | null {
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void host.activeSheet().then((result) => {
      if (here && result.ok) setSheet((known) => known ?? result.value);
    });
    const stop = host.onActivate(setSheet);
    return () => {
      here = false;
      stop();
    };
  }, [host]);
  return sheet;
}
