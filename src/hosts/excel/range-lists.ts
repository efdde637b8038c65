import { parseRange } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import { AREA, areaOf } from './filled-pieces';

const ITEMS = AREA.split(',')
  .map((name) => `items/${name}`)
  .join(',');

/** Queues the question which areas there are. */
export function askAreas(areas: Excel.RangeAreas): void {
  areas.load('address,areaCount');
}

/**
 * The areas asked for, after the sync. An address list takes a quarter of the bytes that the areas would as objects;
 * should Excel cut it short, they are asked for after all.
 */
export async function areasTold(
  context: Excel.RequestContext,
  asked: readonly Excel.RangeAreas[],
): Promise<readonly GridRange[]> {
  const there = asked.filter((areas) => !areas.isNullObject);
  const listed = there.map((areas) => addressesIn(areas.address));
  const cut = there.filter((areas, at) => listed[at]?.length !== areas.areaCount);
  for (const { areas } of cut) areas.load(ITEMS);
  if (cut.length > 0) await context.sync();
  return there.flatMap((areas, at) =>
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
