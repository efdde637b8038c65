import { useState } from 'react';
import type { CellGrid } from '../../../core/grid/cell-grid';
import type { FoundCell } from '../model/find-cells';
import type { SheetSelection } from '../model/selection';
import { useSearch } from './use-search';

/** Searching the sheet: what is looked for, what was found, and walking from hit to hit. */
export function useFoundWalk(grid: CellGrid, from: SheetSelection, goTo: (cell: FoundCell) => void) {
  const [query, setQuery] = useState<string | null>(null);
  const [hitAt, setHitAt] = useState({ query, grid, at: -1 });
  const search = useSearch(grid, query ?? '');
  // Another search, or other cells, and the walk begins anew.
  const at = hitAt.query === query && hitAt.grid === grid ? hitAt.at : -1;

  const step = (by: 1 | -1): void => {
    const { found } = search;
    if (found.length === 0) return;
    // The first step goes to the next hit from where the user is.
    const ahead = found.findIndex(
      ({ row, column }) => row > from.row || (row === from.row && column >= from.column),
    );
    const next = at >= 0 ? (at + by + found.length) % found.length : Math.max(0, ahead);
    setHitAt({ query, grid, at: next });
    const hit = found[next];
    if (hit) goTo(hit);
  };
  return {
    /** null while nothing is searched. */
    query,
    search,
    at,
    step,
    look: setQuery,
    open: (): void => {
      setQuery(query ?? '');
    },
    close: (): void => {
      setQuery(null);
    },
  };
}
