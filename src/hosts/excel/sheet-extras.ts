import { parseRange } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import { AREA, areaOf, rangeAt } from './filled-pieces';
import { MERGED_AREAS, supports } from './requirement-set';

/** What is asked once for a sheet, along with its first block. */
export interface SheetExtras {
  /** Queues the questions; again where the request they went with was refused. */
  readonly ask: () => void;
  readonly hiddenColumns: () => readonly number[];
  readonly merges: (context: Excel.RequestContext) => Promise<readonly GridRange[]>;
}

export function sheetExtras(
  sheet: Excel.Worksheet,
  pieces: readonly GridRange[],
  columnsToAsk: GridRange | null,
): SheetExtras {
  let merged: Excel.RangeAreas[] = [];
  let columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null = null;
  return {
    ask: () => {
      if (columnsToAsk) {
        const firstRow = { ...columnsToAsk, bottom: columnsToAsk.top };
        columns = rangeAt(sheet, firstRow).getColumnProperties({ columnHidden: true });
      }
      if (!supports(MERGED_AREAS)) return;
      merged = pieces.map((piece) => {
        const areas = rangeAt(sheet, piece).getMergedAreasOrNullObject();
        areas.load('address,areaCount');
        return areas;
      });
    },
    hiddenColumns: () =>
      (columns?.value ?? []).flatMap((column, at) =>
        column.columnHidden === true ? [(columnsToAsk?.left ?? 0) + at] : [],
      ),
    merges: (context) =>
      mergesOf(
        context,
        merged.filter((areas) => !areas.isNullObject),
      ),
  };
}

/**
 * An address list takes a quarter of the bytes that the areas would as objects. Should Excel cut it short, the areas
 * are asked for after all.
 */
async function mergesOf(
  context: Excel.RequestContext,
  merged: readonly Excel.RangeAreas[],
): Promise<readonly GridRange[]> {
  const listed = merged.map((areas) => addressesIn(areas.address));
  const cut = merged.filter((areas, at) => listed[at]?.length !== areas.areaCount);
  for (const { areas } of cut) {
    areas.load(
      AREA.split(',')
        .map((name) => `items/${name}`)
        .join(','),
    );
  }
  if (cut.length > 0) await context.sync();
  return merged.flatMap((areas, at) =>
    cut.includes(areas) ? areas.areas.items.map(areaOf) : (listed[at] ?? []),
  );
}

/** "'Tabel, 3'!A1:B2, 'Tabel, 3'!D4:D5" → the ranges. */
function addressesIn(list: string): GridRange[] {
  return [...list.matchAll(/!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?=,|$)/g)].flatMap(([, address = '']) => {
    const range = parseRange(address);
    return range ? [range] : [];
  });
}
