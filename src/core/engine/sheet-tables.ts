import { rangeAddress } from '../grid/a1';
import type { CellGrid } from '../grid/cell-grid';
import { memo } from '../memo';
import type { ReadTable } from '../read/read-table';
import { readTable } from '../read/read-tables';
import { sameItems } from '../read/same-items';
import { withContinuations } from '../recognise/continuations';
import type { SheetReading } from '../recognise/left-over';
import { type NearestTable, recognise, type Recognition } from '../recognise/recognise';
import { type LostArea, lostAreas, type LostPart, type UnreadArea, unreadAreas } from '../recognise/unread';
import { stillRecognised } from '../recognise/still-recognised';
import type { Settings } from '../settings';
import { editedRows } from './edited-rows';
import { type JoinedTable, joinTables } from './joined-table';

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

/** What stands in a workbook. */
export interface BookTables {
  readonly sheets: readonly SheetTables[];
  /** Tables of several parts. */
  readonly joined: readonly JoinedTable[];
  /** Every table as rules look at it: one of several parts once. */
  readonly tables: readonly ReadTable[];
}

/** Puts the sheets of a workbook together: what goes on from a table of another sheet is only then known. */
export function createBookReader(): (sheets: readonly SheetTables[]) => BookTables {
  let last: { readonly sheets: readonly SheetTables[]; readonly book: BookTables } | null = null;
  const continued = memo((_: SheetTables) => new Map<string, SheetTables>());
  const joinedOf = memo((_: ReadTable): { parts: readonly ReadTable[]; joined: JoinedTable }[] => []);
  const join = (first: ReadTable, rest: readonly ReadTable[]): JoinedTable => {
    const known = joinedOf(first);
    const same = known.find(({ parts }) => sameItems(parts, rest));
    const joined = same?.joined ?? joinTables(first, rest);
    known.splice(0, known.length, { parts: rest, joined });
    return joined;
  };
  return (sheets) => {
    if (last && sameItems(last.sheets, sheets)) return last.book;
    const readings = withContinuations(sheets.map(({ recognised }) => recognised));
    const own = sheets.map((sheet, at) => {
      const reading = readings[at];
      if (!reading || reading === sheet.recognised) return sheet;
      const key = JSON.stringify(reading.tables.map(({ id, range, continues }) => [id, range, continues]));
      const known = continued(sheet);
      let whole = known.get(key);
      if (!whole) known.set(key, (whole = withReading(sheet, reading)));
      return whole;
    });
    const all = own.flatMap(({ tables }) => tables);
    const joined = all.flatMap((table) => {
      const rest = all.filter((part) => part.table.continues === table.table.id);
      return rest.length === 0 ? [] : [join(table, rest)];
    });
    const wholeOf = new Map(joined.map((one) => [one.parts[0], one.read]));
    const tables = all
      .filter(({ table }) => table.continues === undefined)
      .map((table) => wholeOf.get(table) ?? table);
    const book = { sheets: own, joined, tables };
    last = { sheets, book };
    return book;
  };
}

/** A sheet with the tables that were found to go on from others. */
function withReading(sheet: SheetTables, recognised: SheetReading): SheetTables {
  const { grid } = recognised;
  const known = new Map(sheet.tables.map((read) => [read.table, read]));
  const tables = recognised.tables.map((table) => known.get(table) ?? readTable(grid, table));
  return { ...sheet, recognised, tables };
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

/** Entries of the settings that keep an area, or what was lost of a sheet, out of what is told as unread. */
export function acceptedAreas(
  sheets: readonly SheetTables[],
  { unread = [] }: Settings,
): NonNullable<Settings['unread']> {
  if (unread.length === 0) return [];
  const there = new Set(
    unreadAreas(sheets.map(({ recognised }) => recognised)).map(
      ({ sheet, range }) => `${sheet}!${rangeAddress(range)}`,
    ),
  );
  return unread.filter(
    ({ sheet, range }) => (range ?? null) === null || there.has(`${sheet}!${String(range)}`),
  );
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
