import type { CellGrid, GridRange } from '../../core/grid/cell-grid';
import type { HostResult, ReadProgress } from '../host';
import { datesFrom1900, type DateMemory } from './dates';
import { AREA, areaOf, filledPieces, lines } from './filled-pieces';
import { emptyRows } from './grid-rows';
import { hiddenLines } from './hidden-lines';
import { HostFault } from './host-fault';
import { sheetGone } from './host-messages';
import { mayHoldMerges, type MergeMemory } from './merge-memory';
import { readMergedAreas } from './merged-areas';
import { readBlocks } from './read-blocks';
import { MERGED_AREAS, supports } from './requirement-set';
import { excelCode, runBatch } from './run-batch';
import { visibilityOf } from './sheet-lookup';

export interface SheetReading extends ReadProgress {
  readonly memory: MergeMemory;
  readonly dates: DateMemory;
  /** Merged areas are asked for although they are known. */
  readonly fresh?: boolean;
}

/**
 * One sheet as a grid: two requests for a small one, one more for each 4 MB, and one for its merged areas where they are
 * not known. The first says where the values are (cells that are only formatted do not count).
 */
export function readSheet(name: string, reading: SheetReading): Promise<HostResult<CellGrid>> {
  return runBatch(async (context) => {
    const { sheet, used } = await usedRange(context, name);
    const shape = { sheet: sheet.name, visibility: visibilityOf(sheet) };
    if (used.isNullObject) {
      return { ...shape, ...emptyRows(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
    }
    const filled = await readFilled(context, sheet, used, reading);
    return { ...shape, ...filled };
  }, reading.signal);
}

async function usedRange(
  context: Excel.RequestContext,
  name: string,
): Promise<{ sheet: Excel.Worksheet; used: Excel.Range }> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA},rowHidden,columnHidden`);
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ItemNotFound') throw new HostFault(sheetGone(name));
    throw error;
  }
  return { sheet, used };
}

async function readFilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  reading: SheetReading,
): Promise<Omit<CellGrid, 'sheet' | 'visibility'>> {
  const area = areaOf(used);
  // Null, which the types do not know, where some lines are hidden and others are not.
  const rowHidden: boolean | null = used.rowHidden;
  const columnHidden: boolean | null = used.columnHidden;
  const pieces = await filledPieces(context, sheet, area);
  const mixed = rowHidden === null || columnHidden === null ? hiddenLines(sheet, area) : null;
  const rows = emptyRows();
  await readBlocks(
    {
      context,
      sheet,
      rows,
      progress: reading,
      total: pieces.reduce((sum, piece) => sum + piece.bottom - piece.top + 1, 0),
      alongFirst: () => mixed?.ask(),
    },
    pieces,
  );
  const hidden = (await mixed?.answer(context)) ?? {
    rows: new Set(rowHidden === true ? lines(area.top, area.bottom) : []),
    columns: new Set(columnHidden === true ? lines(area.left, area.right) : []),
  };
  const merges = await mergesOf(context, sheet, pieces, rows.values, reading);
  const values = await datesFrom1900(context, sheet, rows, reading.dates);
  return { ...rows, values, merges, hiddenRows: hidden.rows, hiddenColumns: hidden.columns };
}

/** As they are known, or asked for; none where Excel does not tell (from ExcelApi 1.13 on) or will not. */
async function mergesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pieces: readonly GridRange[],
  rows: CellGrid['values'],
  { memory, fresh = false }: SheetReading,
): Promise<readonly GridRange[]> {
  const known = memory.get(sheet.name);
  if (known && (!fresh || memory.refused)) return known;
  if (!supports(MERGED_AREAS) || memory.refused || !mayHoldMerges(rows)) return [];
  try {
    const merges = await readMergedAreas(context, sheet, pieces);
    memory.set(sheet.name, merges);
    return merges;
  } catch (error) {
    // A workbook that may only be viewed refuses writing requests, and this counts as one.
    if (excelCode(error) !== 'AccessDenied') throw error;
    memory.refused = true;
    return known ?? [];
  }
}
