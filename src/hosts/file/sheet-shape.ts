import { parseRange } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import { SHEET_COLUMNS } from './cell-reference';
import { withoutOverlaps } from './merges';
import type { XmlAttributes } from './xml-tag';

/** Gathers what a worksheet says besides its cells: hidden rows and columns, merged areas. */
export interface SheetShape {
  row(row: number, attributes: XmlAttributes): void;
  open(name: string, attributes: XmlAttributes): void;
  finish(): {
    readonly merges: readonly GridRange[];
    readonly hiddenRows: ReadonlySet<number>;
    readonly hiddenColumns: ReadonlySet<number>;
  };
  locked(): boolean;
}

export function createSheetShape(): SheetShape {
  const merges: GridRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  // Columns stand in ascending order without overlap; holding a file to it bounds the loop.
  let nextColumn = 0;
  let locked = false;

  const addColumns = (attributes: XmlAttributes): void => {
    const first = Math.max(nextColumn, Number(attributes.get('min')) - 1);
    const last = Math.min(SHEET_COLUMNS, Number(attributes.get('max'))) - 1;
    if (Number.isNaN(first) || Number.isNaN(last)) return;
    nextColumn = Math.max(nextColumn, last + 1);
    if (!isTrue(attributes.get('hidden')) && !isZero(attributes.get('width'))) return;
    for (let column = first; column <= last; column++) hiddenColumns.add(column);
  };

  return {
    row: (row, attributes) => {
      if (isTrue(attributes.get('hidden')) || isZero(attributes.get('ht'))) hiddenRows.add(row);
    },
    open: (name, attributes) => {
      if (name === 'col') addColumns(attributes);
      else if (name === 'sheetProtection') locked ||= isTrue(attributes.get('sheet'));
      else if (name === 'mergeCell') {
        const range = parseRange(attributes.get('ref') ?? '');
        if (range !== null && (range.top !== range.bottom || range.left !== range.right)) merges.push(range);
      }
    },
    finish: () => ({ merges: withoutOverlaps(merges), hiddenRows, hiddenColumns }),
    locked: () => locked,
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

/** A height or width of nought hides as well. */
function isZero(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}
