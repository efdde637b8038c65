import { useEffect, useState } from 'react';
import type { CellsChanged, HostProblem, WorkbookHost } from '../../hosts/host';
import type { WorkbookChecker } from './workbook-checker';

/** Edits that come in quick succession (a paste, a fill) are checked together; milliseconds. */
const TOGETHER = 120;
/** After so long without an edit the edited sheets are read as a whole, where the host does not tell of all changes. */
const AT_REST = 15_000;

/** Checks again what an edit touches, where `live`; else says that the result is no longer that of the sheet. */
export function useLiveCheck(host: WorkbookHost, checker: WorkbookChecker, live: boolean): void {
  useEffect(() => {
    let changes: CellsChanged[] = [];
    let soon: ReturnType<typeof setTimeout> | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const edited = new Set<string>();
    const checkChanges = (): void => {
      const together = changes;
      changes = [];
      void checker.recheck(together);
    };
    const readEdited = (): void => {
      const whole = [...edited].map((sheet) => ({ sheet, range: null }));
      edited.clear();
      void checker.recheck(whole);
    };
    const stop = host.onChange((change) => {
      if (!live) {
        checker.markStale();
        return;
      }
      changes.push(change);
      edited.add(change.sheet);
      clearTimeout(soon);
      clearTimeout(later);
      soon = setTimeout(checkChanges, TOGETHER);
      if (host.missesChanges) later = setTimeout(readEdited, AT_REST);
    });
    return () => {
      clearTimeout(soon);
      clearTimeout(later);
      stop();
    };
  }, [host, checker, live]);
}

/** Name of the sheet the user is looking at; null until Excel has said. */
export function useActiveSheet(host: WorkbookHost): string | null {
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const ask = (): void => {
      void host.activeSheet().then((result) => {
        if (here && result.ok) setSheet((known) => known ?? result.value);
      });
    };
    ask();
    // While another workbook was in front Excel did not say.
    window.addEventListener('focus', ask);
    const stop = host.onActivate(setSheet);
    return () => {
      here = false;
      window.removeEventListener('focus', ask);
      stop();
    };
  }, [host]);
  return sheet;
}

/**
 * Reads the workbook again where Excel would not let it be read before: when the user comes back to the pane, and once
 * Excel has answered after all.
 */
export function useReadingAgain(checker: WorkbookChecker): void {
  useEffect(() => {
    const problems = (): readonly HostProblem[] => {
      const { problem, unread } = checker.get();
      return [...(problem ? [problem] : []), ...unread.map((sheet) => sheet.problem)];
    };
    const again = (): void => {
      const passes = problems().some(({ code }) => code === 'tidak-siap' || code === 'tidak-menjawab');
      if (passes && !checker.get().running) void checker.checkAll();
    };
    const awaited = new Set<unknown>();
    const onceAnswered = (): void => {
      for (const { later } of problems()) {
        if (!later || awaited.has(later)) continue;
        awaited.add(later);
        void later.then(again);
      }
    };
    const stop = checker.subscribe(onceAnswered);
    window.addEventListener('focus', again);
    return () => {
      stop();
      window.removeEventListener('focus', again);
    };
  }, [checker]);
}
