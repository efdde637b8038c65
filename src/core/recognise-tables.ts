import { rangeAddress } from './grid/a1';
import type { CellGrid } from './grid/cell-grid';
import type { ReadTable } from './read/read-table';
import { readTables } from './read/read-tables';
import { type NearestTable, recognise } from './recognise/recognise';
import { type UnreadArea, unreadAreas } from './recognise/unread';
import type { Settings } from './settings';

export interface RecognisedTables {
  readonly tables: readonly ReadTable[];
  /** Areas with the signs of a table that no table took, and that nobody accepted. */
  readonly unread: readonly UnreadArea[];
  /** What came nearest to a table, where there is none. */
  readonly nearest: NearestTable | null;
}

/** The tables of a workbook, recognised and read, with what the settings overrule. */
export function recogniseTables(sheets: readonly CellGrid[], settings: Settings): RecognisedTables {
  const recognitions = sheets.map((grid) => ({ grid, ...recognise(grid, settings) }));
  const tables = readTables(
    recognitions.flatMap(({ grid, tables: found }) => found.map((table) => ({ grid, table }))),
  );
  return {
    tables,
    unread: unreadAreas(recognitions).filter((area) => !isAccepted(area, settings)),
    nearest: tables.length > 0 ? null : nearestOf(recognitions.map(({ nearest }) => nearest)),
  };
}

/** A person looked at the area and gave a reason. */
function isAccepted({ sheet, range }: UnreadArea, settings: Settings): boolean {
  return (settings.unread ?? []).some(
    (entry) => entry.sheet === sheet && entry.range === rangeAddress(range),
  );
}

function nearestOf(candidates: readonly (NearestTable | null)[]): NearestTable | null {
  let best: NearestTable | null = null;
  for (const candidate of candidates) {
    if (candidate && (best === null || candidate.matched / candidate.of > best.matched / best.of))
      best = candidate;
  }
  return best;
}
