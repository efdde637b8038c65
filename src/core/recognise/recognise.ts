import type { CellGrid } from '../grid/cell-grid';
import type { TableKind } from '../layouts/layout';
import type { Settings } from '../settings';
import { noSettings } from '../settings';
import { tableOf } from './assemble-table';
import { bestLayout, type Candidate, isRecognised } from './best-layout';
import { bandOf, columnBands } from './column-bands';
import { findHeadingBlocks } from './heading-block';
import { nextTableTop } from './next-table';
import { applyOverrule, overruleFor, overrulesOf, withOverruledBlocks } from './overrule';
import type { RecognisedTable } from './recognised-table';

/** What came nearest to a table on a sheet without one. */
export interface NearestTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly matched: number;
  readonly of: number;
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** Headings that came to no table. */
  readonly near: readonly Candidate[];
  readonly nearest: NearestTable | null;
}

/** Finds every table of the known forms on a sheet, wherever they stand; a person may overrule kind, columns and rows. */
export function recognise(grid: CellGrid, settings: Settings = noSettings): Recognition {
  const whole = recogniseDown(grid, settings);
  const bands = columnBands(grid);
  if (bands.length < 2) return whole;
  // Tables side by side are read apart where that explains more cells than reading across; an empty column inside
  // a table must not cut it in two, so every way of grouping neighbouring bands is weighed.
  const bestFrom = new Array<readonly RecognisedTable[]>(bands.length + 1).fill([]);
  for (let from = bands.length - 1; from >= 0; from--) {
    let best: readonly RecognisedTable[] = [];
    for (let to = from; to < bands.length; to++) {
      const [first, last] = [bands[from], bands[to]];
      if (!first || !last) continue;
      const across = from === 0 && to === bands.length - 1;
      const here = across
        ? whole
        : recogniseDown(bandOf(grid, { left: first.left, right: last.right }), settings);
      const tables = [...here.tables, ...(bestFrom[to + 1] ?? [])];
      if (explained(tables) >= explained(best)) best = tables;
    }
    bestFrom[from] = best;
  }
  const tables = [...(bestFrom[0] ?? [])].sort(
    (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
  );
  return explained(tables) <= explained(whole.tables) ? whole : { tables, near: whole.near, nearest: null };
}

/**
 * How many cells have a role, headings among them. A table that the heading beside it cuts off keeps its columns and
 * loses its rows, and one torn in two has its columns twice: only the cells tell.
 */
function explained(tables: readonly RecognisedTable[]): number {
  return tables.reduce(
    (sum, { columns, dataRows: [first, last] }) => sum + columns.length * (last - first + 2),
    0,
  );
}

/** Reads a sheet from the top down, heading after heading. */
function recogniseDown(grid: CellGrid, settings: Settings): Recognition {
  const overrules = overrulesOf(settings, grid.sheet);
  const blocks = withOverruledBlocks(grid, findHeadingBlocks(grid), overrules);
  const tables: RecognisedTable[] = [];
  const near: Candidate[] = [];
  let nearest: NearestTable | null = null;
  let nearestScore = 0;
  let from = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.top < from) continue;
    const overrule = overruleFor(overrules, block, blocks[at + 1]?.top ?? grid.values.length);
    if (overrule?.kind === 'none') continue;
    const found = bestLayout(grid, block, from, overrule?.kind);
    if (!found) continue;
    if (!overrule?.kind && !isRecognised(found)) {
      near.push(found);
      if (found.total > nearestScore) {
        nearestScore = found.total;
        nearest = {
          sheet: grid.sheet,
          kind: found.match.layout.kind,
          matched: found.match.found,
          of: found.match.of,
        };
      }
      continue;
    }
    const recognised = tableOf(grid, found, nextTableTop(grid, blocks, at, found));
    const table = overrule ? applyOverrule(grid, recognised, found.match.layout, overrule) : recognised;
    tables.push(table);
    from = table.dataRows[1] + 1;
  }
  return { tables, near, nearest: tables.length > 0 ? null : nearest };
}
