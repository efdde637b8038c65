import { useEffect, useState } from 'react';
import type { CellGrid } from '../../../core/grid/cell-grid';
import { findCells, MOST_FOUND, type FoundCell } from '../model/find-cells';

export interface Search {
  readonly found: readonly FoundCell[];
  readonly busy: boolean;
  /** More were there than are kept. */
  readonly more: boolean;
}

const NOTHING: Search = { found: [], busy: false, more: false };
const BEGUN: Search = { ...NOTHING, busy: true };
/** Milliseconds of searching before the page may do other things. */
const AT_ONCE = 12;

/** Looks for a text in the sheet, in pieces between which the page stays at hand. */
export function useSearch(grid: CellGrid, query: string): Search {
  const [searched, setSearched] = useState<{
    readonly grid: CellGrid;
    readonly query: string;
    readonly search: Search;
  } | null>(null);
  useEffect(() => {
    if (query.trim() === '') return;
    const pieces = findCells(grid, query);
    let found: readonly FoundCell[] = [];
    let timer = 0;
    const go = (): void => {
      const end = performance.now() + AT_ONCE;
      let piece = pieces.next();
      while (!piece.done) {
        if (piece.value.length > 0) found = [...found, ...piece.value];
        if (performance.now() > end) break;
        piece = pieces.next();
      }
      const busy = !piece.done;
      setSearched({ grid, query, search: { found, busy, more: found.length >= MOST_FOUND } });
      if (busy) timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => {
      clearTimeout(timer);
    };
  }, [grid, query]);
  if (query.trim() === '') return NOTHING;
  return searched?.grid === grid && searched.query === query ? searched.search : BEGUN;
}
