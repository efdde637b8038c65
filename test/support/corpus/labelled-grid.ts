import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import type { CellContent, Sheet } from './labelled-workbook';

/** A labelled sheet as the engine is handed it, without a detour through a file. */
export function labelledGrid(sheet: Sheet): CellGrid {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = <T>(of: (content: CellContent) => T): T[][] =>
    sheet.cells.map((row) => Array.from({ length: width }, (_, at) => of(row[at] ?? null)));
  return {
    sheet: sheet.name,
    visibility: 'visible',
    values: rows((content): CellValue =>
      content !== null && typeof content === 'object'
        ? 'error' in content
          ? content
          : content.value
        : content,
    ),
    formats: rows((content) =>
      content !== null && typeof content === 'object' && 'format' in content ? content.format : null,
    ),
    formulas: [],
    merges: sheet.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}
