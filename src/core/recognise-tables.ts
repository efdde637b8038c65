import type { CellGrid } from './grid/cell-grid';
import type { ReadTable } from './read/read-table';
import { readTables } from './read/read-tables';
import { type NearestTable, recognise } from './recognise/recognise';
import type { Settings } from './settings';

export interface RecognisedTables {
  readonly tables: readonly ReadTable[];
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
    nearest: tables.length > 0 ? null : nearestOf(recognitions.map(({ nearest }) => nearest)),
  };
}

function nearestOf(candidates: readonly (NearestTable | null)[]): NearestTable | null {
  let best: NearestTable | null = null;
  for (const candidate of candidates) {
    if (candidate && (best === null || candidate.matched / candidate.of > best.matched / best.of))
      best = candidate;
  }
  return best;
}
