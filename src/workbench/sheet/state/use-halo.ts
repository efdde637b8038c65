import { useMemo, useState } from 'react';
import type { CellGrid, GridRange } from '../../../core/grid/cell-grid';
import type { FindingIndex } from '../model/finding-index';
import { haloOf } from '../model/halo';

interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Lights what the cell under the pointer adds up; else what the active cell and its findings talk of. */
export function useHalo(grid: CellGrid, findings: FindingIndex, active: CellAt) {
  const [under, setUnder] = useState<CellAt | null>(null);
  const ranges = useMemo((): readonly GridRange[] => {
    const of = ({ row, column }: CellAt) => haloOf(grid, row, column, findings.at(row, column));
    const pointed = under ? of(under) : [];
    return pointed.length > 0 ? pointed : of(active);
  }, [grid, findings, under, active]);
  return {
    ranges,
    over: (event: React.MouseEvent): void => {
      const cell = event.target instanceof Element ? event.target.closest('[role="gridcell"]') : null;
      // Both count the heads, and from 1.
      const row = Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')) - 2;
      const column = Number(cell?.getAttribute('aria-colindex')) - 2;
      const tells = cell !== null && haloOf(grid, row, column, findings.at(row, column)).length > 0;
      setUnder((before) => (tells ? { row, column } : before === null ? before : null));
    },
    leave: (): void => {
      setUnder(null);
    },
  };
}
