import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable } from '../recognise/recognised-table';
import { type KnownNames, nameKey } from './name-wording';
import type { PlanLevel } from './plan-level';
import type { ReadTable, TableRow } from './table';
import { TableReading } from './table-reading';

export type { ReadTable, TableRow };

/**
 * Reads a recognised table: its rows with their levels and places in the tree. `known` are names whose level is known
 * from elsewhere (`knownNames`); they help where a table without codes mixes kegiatan and sub kegiatan.
 */
export function readTable(grid: CellGrid, table: RecognisedTable, known: KnownNames = noNames): ReadTable {
  return new TableReading(grid, table, known);
}

const noNames: KnownNames = new Map();

/**
 * Kegiatan and sub kegiatan by name, from the tables whose levels are well founded (codes first, then sums): for those
 * that have neither.
 */
export function knownNames(tables: readonly ReadTable[]): KnownNames {
  const names = new Map<string, PlanLevel>();
  const learn = ({ rows }: ReadTable, coded: boolean): void => {
    for (const { level, kode, nama } of rows) {
      if (nama === '' || (coded && !kode?.level)) continue;
      if (level === 'kegiatan' || level === 'subkegiatan') names.set(nameKey(nama), level);
    }
  };
  for (const table of tables) if (table.levelsBy.includes('jumlah')) learn(table, false);
  for (const table of tables) learn(table, true);
  return names;
}
