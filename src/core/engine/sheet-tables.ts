import { rangeAddress } from '../grid/a1';
import type { CellGrid } from '../grid/cell-grid';
import { readTable, type ReadTable } from '../read/read-table';
import { type NearestTable, recognise, type Recognition } from '../recognise/recognise';
import {
  type LostArea,
  lostAreas,
  type LostPart,
  type SheetReading,
  type UnreadArea,
  unreadAreas,
} from '../recognise/unread';
import { stillRecognised } from '../recognise/still-recognised';
import type { Settings } from '../settings';
import { editedRows } from './edited-rows';

/** What stands on one sheet. */
export interface SheetTables {
  readonly tables: readonly ReadTable[];
  /** What came nearest to a table, where there is none. */
  readonly nearest: NearestTable | null;
  /** Filled cells of the whole sheet. */
  readonly cells: number;
  /** As it was recognised. */
  readonly recognised: SheetReading;
}

interface Known extends SheetTables {
  readonly grid: CellGrid;
  /** What a person said of the sheet's tables. */
  readonly overruled: string;
  readonly recognition: Recognition;
}

/**
 * Recognises and reads sheets. A sheet that is the same object gives the same tables; one that was edited is read anew,
 * and recognised anew unless the edited rows surely leave that as it was.
 */
export function createSheetReader(): (grid: CellGrid, settings: Settings) => SheetTables {
  const sheets = new Map<string, Known>();
  return (grid, settings) => {
    const overruled = JSON.stringify((settings.tables ?? []).filter(({ sheet }) => sheet === grid.sheet));
    const before = sheets.get(grid.sheet);
    if (before?.grid === grid && before.overruled === overruled) return before;
    const recognition = (overruled === '[]' && before && kept(before, grid)) || recognise(grid, settings);
    const known: Known = {
      grid,
      overruled,
      recognition,
      tables: recognition.tables.map((table) => readTable(grid, table)),
      nearest: recognition.nearest,
      cells: filledCells(grid),
      recognised: { grid, ...recognition },
    };
    sheets.set(grid.sheet, known);
    return known;
  };
}

/** What was recognised before, where the edit leaves it as it is; else null. */
function kept({ grid, overruled, recognition }: Known, after: CellGrid): Recognition | null {
  const edited = overruled === '[]' ? editedRows(grid, after) : null;
  return edited && stillRecognised(grid, after, edited, recognition.tables) ? recognition : null;
}

/** Areas with the signs of a table that no table took, and that nobody accepted. */
export function unreadOf(sheets: readonly SheetTables[], { unread = [] }: Settings): readonly UnreadArea[] {
  const isAccepted = ({ sheet, range }: UnreadArea): boolean =>
    unread.some((entry) => entry.sheet === sheet && entry.range === rangeAddress(range));
  return unreadAreas(sheets.map(({ recognised }) => recognised)).filter((area) => !isAccepted(area));
}

/** What a damaged file lost, where nobody accepted it: an entry without a range stands for what was lost of its sheet. */
export function lostOf(damaged: readonly LostPart[], { unread = [] }: Settings): readonly LostArea[] {
  const accepted = unread.flatMap(({ sheet, range }) => ((range ?? null) === null ? [sheet] : []));
  return lostAreas(damaged).filter(({ sheet }) => !accepted.includes(sheet));
}

/** What came nearest to a table on any of the sheets. */
export function nearestOf(sheets: readonly SheetTables[]): NearestTable | null {
  let best: NearestTable | null = null;
  for (const { nearest } of sheets)
    if (nearest && (best === null || nearest.matched / nearest.of > best.matched / best.of)) best = nearest;
  return best;
}

function filledCells({ values }: CellGrid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (value !== null) filled++;
  return filled;
}
