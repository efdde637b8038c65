import type { GridRange } from '../../core/grid/cell-grid';
import { rangeAt } from './filled-pieces';
import { areasTold, askAreas } from './range-lists';

/**
 * The merged areas that begin in the pieces of a sheet. For Microsoft's library that is a writing request, which costs
 * the user's steps for Ctrl+Z (office-js #5918): so it goes alone, and is asked as seldom as can be.
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pieces: readonly GridRange[],
): Promise<readonly GridRange[]> {
  const asked = pieces.map((piece) => rangeAt(sheet, piece).getMergedAreasOrNullObject());
  asked.forEach(askAreas);
  await context.sync();
  return areasTold(context, asked);
}
