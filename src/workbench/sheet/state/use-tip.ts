import { useEffect, useRef, useState } from 'react';
import type { FindingIndex, PlacedFinding } from '../model/finding-index';

interface ShownTip {
  readonly findings: readonly PlacedFinding[];
  readonly beside: DOMRect;
}

/** Milliseconds in which the pointer can cross from the cell to its tip. */
const GRACE = 200;

/** Shows what is wrong with the cell under the pointer; it stays while the pointer is on the tip itself. */
export function useTip(index: FindingIndex) {
  const [shown, setShown] = useState<ShownTip | null>(null);
  const timer = useRef(0);
  const stay = (): void => {
    clearTimeout(timer.current);
  };
  const leave = (): void => {
    stay();
    timer.current = window.setTimeout(() => {
      setShown(null);
    }, GRACE);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    shown,
    stay,
    leave,
    hide: (): void => {
      setShown(null);
    },
    over: (event: React.MouseEvent): void => {
      const cell = event.target instanceof Element ? event.target.closest('[role="gridcell"]') : null;
      // Both count the heads, and from 1.
      const row = Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')) - 2;
      const column = Number(cell?.getAttribute('aria-colindex')) - 2;
      const findings = cell ? index.at(row, column) : [];
      if (!cell || findings.length === 0) {
        if (shown) leave();
        return;
      }
      stay();
      setShown({ findings, beside: cell.getBoundingClientRect() });
    },
  };
}
