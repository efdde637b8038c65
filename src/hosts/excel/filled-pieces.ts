import { cellAddress } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import { HostFault } from './host-fault';
import { sheetTooLarge } from './host-messages';

/** A used range up to this many cells is read as it is: 200,000 rows of a twelve-column table. */
const READ_WHOLE = 2_500_000;

/** Pieces no larger than this are not cut further. */
const PIECE = 250_000;

/** Scattered content beyond this is no table any more. */
const MOST_PIECES = 64;

export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf(range: Excel.Range): GridRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function rangeAt(sheet: Excel.Worksheet, area: GridRange): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Rows or columns from one to another. */
export function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

export function cellCount(area: GridRange): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/**
 * The parts of a used range that hold content. One stray value at XFD1048576 makes the used range the whole sheet:
 * then it is halved again and again, and Excel asked for what each half holds; one sync a halving.
 */
export async function filledPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: GridRange,
): Promise<readonly GridRange[]> {
  let pieces: readonly GridRange[] = [used];
  while (pieces.reduce((sum, piece) => sum + cellCount(piece), 0) > READ_WHOLE) {
    if (pieces.every((piece) => cellCount(piece) <= PIECE) || pieces.length > MOST_PIECES) {
      throw new HostFault(sheetTooLarge(sheet.name, cellAddress(used.bottom, used.right)));
    }
    const halves = pieces.flatMap(halved).map((half) => {
      const filled = rangeAt(sheet, half).getUsedRangeOrNullObject(true);
      filled.load(AREA);
      return filled;
    });
    await context.sync();
    pieces = halves.filter((filled) => !filled.isNullObject).map(areaOf);
  }
  return pieces;
}

/** Across the longer side, where a row counts as much as eight columns: tables are long. */
function halved(area: GridRange): readonly GridRange[] {
  if (cellCount(area) <= PIECE) return [area];
  if ((area.right - area.left) * 8 > area.bottom - area.top) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [
      { ...area, right: middle },
      { ...area, left: middle + 1 },
    ];
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}
