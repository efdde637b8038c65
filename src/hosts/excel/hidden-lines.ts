import type { GridRange } from '../../core/grid/cell-grid';
import { cellCount, lines, rangeAt } from './filled-pieces';
import { areasTold, askAreas } from './range-lists';

/** Rows and columns of an area that are hidden, by hand or by a filter. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export interface HiddenQuestion {
  /** Queues the question; again where the request it went with was refused. */
  readonly ask: () => void;
  readonly answer: (context: Excel.RequestContext) => Promise<HiddenLines>;
}

const NONE: HiddenLines = { rows: new Set(), columns: new Set() };

/**
 * Asked by the cells that are visible. `getRowProperties` and `getColumnProperties` would say it too, but for Microsoft's
 * library they are writing requests, which cost the user's steps for Ctrl+Z.
 */
export function hiddenLines(sheet: Excel.Worksheet, area: GridRange): HiddenQuestion {
  let visible: Excel.RangeAreas | null = null;
  return {
    ask: () => {
      // Of a single cell Excel takes the question as one about the whole sheet.
      if (cellCount(area) === 1) return;
      visible = rangeAt(sheet, area).getSpecialCellsOrNullObject('Visible');
      askAreas(visible);
    },
    answer: async (context) => {
      if (!visible) return NONE;
      const rows = new Set(lines(area.top, area.bottom));
      const columns = new Set(lines(area.left, area.right));
      for (const shown of await areasTold(context, [visible])) {
        for (const row of lines(shown.top, shown.bottom)) rows.delete(row);
        for (const column of lines(shown.left, shown.right)) columns.delete(column);
      }
      return { rows, columns };
    },
  };
}
