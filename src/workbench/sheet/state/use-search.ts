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
/** Milliseconds of searching before the page may do other things. */
const AT_ONCE = 12;

/** Looks for a text in the sheet, in pieces between which the page stays at hand. */
export function useSearch(grid: CellGrid, query: string): Search {
  const [search, setSearch] = useState<Search>(NOTHING);
  useEffect(() => {
    if (query.trim() === '') {
      setSearch(NOTHING);
      return;
    }
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
      setSearch({ found, busy, more: found.length >= MOST_FOUND });
      if (busy) timer = window.setTimeout(go);
    };
    setSearch({ ...NOTHING, busy: true });
    timer = window.setTimeout(go);
    return () => {
      clearTimeout(timer);
    };
  }, [grid, query]);
  return search;
}
