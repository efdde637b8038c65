import { parseRange } from '../../core/grid/a1';
import type { CellGrid, GridRange } from '../../core/grid/cell-grid';
import type { EditedSince, HostResult, ReadProgress } from '../host';
import { AREA, areaOf, cellCount, lines, rangeAt } from './filled-pieces';
import { hiddenLines, type HiddenLines, type HiddenQuestion } from './hidden-lines';
import { HostFault } from './host-fault';
import { sheetGone } from './host-messages';
import { formulaColumns, patchedRows } from './patched-rows';
import { SPILL, supports } from './requirement-set';
import { excelCode, isTooLarge, runBatch } from './run-batch';
import { visibilityOf } from './sheet-lookup';

/** More cells than these (edited; computed, of which only values are read) and the sheet is read as a whole. */
const MOST_EDITED = 20_000;
const MOST_COMPUTED = 200_000;
const MOST_COLUMNS = 200;

/**
 * A sheet of which only some ranges were edited since it was read: those, and what its formulas give now, in one sync.
 * Null where that may not be all that changed: formulas spill, too many cells.
 */
export function readChanges(
  name: string,
  since: EditedSince,
  { signal }: ReadProgress,
): Promise<HostResult<CellGrid | null>> {
  return runBatch(async (context) => {
    const plan = planOf(since);
    if (plan === null) return null;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('name,visibility');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load([AREA, 'rowHidden', 'columnHidden', ...(supports(SPILL) ? ['hasSpill'] : [])].join(','));
    const load = (areas: readonly GridRange[], what: string): readonly Excel.Range[] =>
      areas.map((area) => {
        const range = rangeAt(sheet, area);
        range.load(what);
        return range;
      });
    const edited = load(plan.edited, 'values,formulas,numberFormat');
    const computed = load(plan.computed, 'values');
    const mixed = hiddenLines(sheet, plan.whole);
    mixed.ask();
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) === 'ItemNotFound') throw new HostFault(sheetGone(name));
      if (isTooLarge(error)) return null;
      throw error;
    }
    if (used.isNullObject || !saysAll(used, [...edited, ...computed])) return null;
    const area = areaOf(used);
    const hidden = await hiddenIn(context, used, mixed);
    return {
      sheet: sheet.name,
      visibility: visibilityOf(sheet),
      ...patchedRows(since.grid, {
        height: area.bottom + 1,
        edited: edited.map((range, at) => ({ area: plan.edited[at] ?? area, block: range })),
        computed: computed.map((range, at) => ({ area: plan.computed[at] ?? area, values: range.values })),
      }),
      // As they were read last: asking would cost the user's steps for Ctrl+Z.
      merges: since.grid.merges.filter((merge) => beginsIn(merge, area)),
      hiddenRows: hidden.rows,
      hiddenColumns: hidden.columns,
    };
  }, signal);
}

interface Plan {
  readonly edited: readonly GridRange[];
  /** Columns of cells with formulas, from the first to the last. */
  readonly computed: readonly GridRange[];
  /** Around all of the sheet that may hold something. */
  readonly whole: GridRange;
}

function planOf({ grid, ranges }: EditedSince): Plan | null {
  const edited = ranges.map(parseRange).filter((range) => range !== null);
  if (edited.length < ranges.length) return null;
  const computed = formulaColumns(grid);
  const bottom = Math.max(grid.values.length - 1, 0, ...edited.map((range) => range.bottom));
  const right = Math.max(
    grid.values.reduce((most, row) => Math.max(most, row.length - 1), 0),
    ...edited.map((range) => range.right),
  );
  const cells = (areas: readonly GridRange[]): number =>
    areas.reduce((sum, area) => sum + cellCount(area), 0);
  if (cells(edited) > MOST_EDITED || cells(computed) > MOST_COMPUTED || right >= MOST_COLUMNS) return null;
  return { edited, computed, whole: { top: 0, left: 0, bottom, right } };
}

/** Excel says null where some cells spill and others do not, and where an answer was too much for it. */
function saysAll(used: Excel.Range, read: readonly Excel.Range[]): boolean {
  const spills: boolean | null = supports(SPILL) ? used.hasSpill : false;
  return spills === false && read.every((range) => (range.values as unknown) !== null);
}

async function hiddenIn(
  context: Excel.RequestContext,
  used: Excel.Range,
  mixed: HiddenQuestion,
): Promise<HiddenLines> {
  const area = areaOf(used);
  // Null, which the types do not know, where some lines are hidden and others are not.
  const [rows, columns]: (boolean | null)[] = [used.rowHidden, used.columnHidden];
  if (rows === false && columns === false) return { rows: new Set(), columns: new Set() };
  const told = await mixed.answer(context);
  return {
    rows: new Set(lines(area.top, area.bottom).filter((row) => rows ?? told.rows.has(row))),
    columns: new Set(lines(area.left, area.right).filter((column) => columns ?? told.columns.has(column))),
  };
}

/** As Excel tells the merged areas of a range. */
function beginsIn({ top, left }: GridRange, area: GridRange): boolean {
  return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
}
