import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import type { WordedFinding } from '../../../src/core/rules/finding';
import { PLAIN_LOOK, type CellLook } from '../../../src/hosts/file/look/cell-look';
import type { SheetLook } from '../../../src/hosts/file/look/sheet-look';
import { plainSheet } from '../../../src/workbench/sheet/model/sheet-model';

/** A sheet from its values. */
export function sheetOf(values: readonly (readonly CellValue[])[], more: Partial<CellGrid> = {}): CellGrid {
  return {
    sheet: 'Lembar',
    visibility: 'visible',
    values,
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}

/** Columns of 70 pixels, rows of 20; every cell looks as `style` says. */
export function lookOf(style: Partial<CellLook> = {}, more: Partial<SheetLook> = {}): SheetLook {
  const styles = [{ ...PLAIN_LOOK, ...style }];
  return { ...plainSheet('Lembar'), defaultWidth: 70, styles, ...more };
}

export function findingOf(cell: string, severity: WordedFinding['severity']): WordedFinding {
  return {
    rule: 'jumlah-induk',
    severity,
    sheet: 'Lembar',
    table: 'Lembar!A1',
    cell,
    message: { id: `Temuan ${cell}`, en: `Finding ${cell}` },
    stated: null,
    computed: null,
    related: [],
    fixes: [],
  };
}
