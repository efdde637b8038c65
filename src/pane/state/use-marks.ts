import { useEffect, useRef } from 'react';
import type { PaneDesks } from './pane-context';
import { useStore } from './store';

/** Keeps the marks on the sheets in step with the findings, and takes them away when they are no longer wanted. */
export function useMarks({ host, checker }: PaneDesks, wanted: boolean): void {
  const { report } = useStore(checker);
  const marked = useRef(false);
  useEffect(() => {
    if (wanted && report) {
      marked.current = true;
      void host.mark(report.findings);
    } else if (!wanted && marked.current) {
      marked.current = false;
      void host.unmark();
    }
  }, [host, report, wanted]);
}
