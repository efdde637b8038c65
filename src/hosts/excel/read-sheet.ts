import type { CellGrid } from '../../core/grid/cell-grid';
import type { HostResult, ReadProgress } from '../host';
import { AREA, areaOf, filledPieces, lines } from './filled-pieces';
import { emptyRows } from './grid-rows';
import { HostFault } from './host-fault';
import { cancelled, sheetGone } from './host-messages';
import { readBlocks } from './read-blocks';
import { excelCode, runBatch } from './run-batch';
import { sheetExtras } from './sheet-extras';
import { visibilityOf } from './sheet-lookup';

/**
 * One sheet as a grid: two syncs for a small one, one more for each 4 MB. The first says where the values are (cells
 * that are only formatted do not count). Merged cells are seen from ExcelApi 1.13 on.
 */
export function readSheet(name: string, progress: ReadProgress = {}): Promise<HostResult<CellGrid>> {
  return runBatch(async (context) => {
    if (progress.signal?.aborted === true) throw new HostFault(cancelled());
    const { sheet, used } = await usedRange(context, name);
    const shape = { sheet: sheet.name, visibility: visibilityOf(sheet) };
    if (used.isNullObject) {
      return { ...shape, ...emptyRows(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
    }
    const filled = await readFilled(context, sheet, used, progress);
    return { ...shape, ...filled };
  });
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
  progress: ReadProgress,
): Promise<Omit<CellGrid, 'sheet' | 'visibility'>> {
  const area = areaOf(used);
  // Null, which the types do not know, where some lines are hidden and others are not.
  const rowHidden: boolean | null = used.rowHidden;
  const columnHidden: boolean | null = used.columnHidden;
  const pieces = await filledPieces(context, sheet, area);
  const extras = sheetExtras(sheet, pieces, columnHidden === null ? area : null);
  const rows = emptyRows();
  const hiddenRows = new Set(rowHidden === true ? lines(area.top, area.bottom) : []);
  await readBlocks(
    {
      context,
      sheet,
      rows,
      hiddenRows,
      askHiddenRows: rowHidden === null,
      progress,
      total: pieces.reduce((sum, piece) => sum + piece.bottom - piece.top + 1, 0),
      alongFirst: extras.ask,
    },
    pieces,
  );
  const hiddenColumns = columnHidden === true ? lines(area.left, area.right) : extras.hiddenColumns();
  return { ...rows, merges: await extras.merges(context), hiddenRows, hiddenColumns: new Set(hiddenColumns) };
}
