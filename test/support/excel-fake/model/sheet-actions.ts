import { rangeAddress } from '../../../../src/core/grid/a1';
import type { CellValue, GridRange } from '../../../../src/core/grid/cell-grid';
import { officeError } from '../host/office-error';
import { contains, intersection } from './cell-store';
import { typedIn } from './typed-in';
import type { SheetModel, WorkbookModel } from './workbook';

/** Fails as Excel does where a protected sheet does not allow it; an option of the protection may allow it. */
export function needUnlocked(sheet: SheetModel, area: GridRange | null, option?: string): void {
  if (!sheet.protection.on) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  if (option === undefined && area && sheet.unlocked.some((free) => contains(free, area))) return;
  throw officeError('AccessDenied', 'You cannot perform the requested operation.', `Worksheet ${sheet.name}`);
}

/** Cells under a merge, except its first, take nothing in. */
function covered(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.some((merge) => contains(merge, cell) && !(merge.top === row && merge.left === column));
}

/** Writes content as if typed in. Null leaves a cell as it is, "" empties it. */
export function writeContent(sheet: SheetModel, area: GridRange, content: unknown): void {
  needUnlocked(sheet, area);
  forEachCell(area, content, (row, column, entry) => {
    if (entry === null || covered(sheet, row, column)) return;
    if (typeof entry !== 'string' && typeof entry !== 'number' && typeof entry !== 'boolean') {
      throw officeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    }
    const typed = typedIn(entry, sheet.cells.format(row, column));
    sheet.cells.set(row, column, typed.value, typed.formula);
    if (typed.format !== undefined) sheet.cells.setFormat(row, column, typed.format);
    if (typed.formula !== null) fillTableColumn(sheet, row, column, typed.formula);
  });
}

/** Excel makes a calculated column of one formula where the rest of the column is empty or all one formula. */
function fillTableColumn(sheet: SheetModel, row: number, column: number, formula: string): void {
  const here = { top: row, left: column, bottom: row, right: column };
  const table = sheet.tables.find(({ area }) => contains({ ...area, top: area.top + 1 }, here));
  if (!table) return;
  const rows = Array.from(
    { length: table.area.bottom - table.area.top },
    (_, nth) => table.area.top + 1 + nth,
  );
  const others = rows.filter((other) => other !== row);
  const held = others.map((other) => sheet.cells.formula(other, column) ?? sheet.cells.value(other, column));
  const alike = held.every(
    (content) => content === held[0] && (content === null || typeof content === 'string'),
  );
  if (!alike && table.stubborn !== true) return;
  for (const other of others) sheet.cells.set(other, column, null, formula);
}

export function writeFormats(sheet: SheetModel, area: GridRange, content: unknown): void {
  needUnlocked(sheet, area, 'allowFormatCells');
  forEachCell(area, content, (row, column, entry) => {
    if (typeof entry !== 'string') return;
    sheet.cells.setFormat(row, column, entry === 'General' ? null : entry);
  });
}

/** One value for all cells, or an array of exactly the range's size. */
function forEachCell(
  area: GridRange,
  content: unknown,
  put: (row: number, column: number, entry: unknown) => void,
): void {
  const single = !Array.isArray(content);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(content) && (content.length !== rows || content.some((row) => !ofLength(row, columns)))) {
    throw officeError(
      'InvalidArgument',
      'The number of rows or columns in the input array doesn’t match the size or dimensions of the range.',
    );
  }
  for (let row = 0; row < rows; row++) {
    const line: unknown = single ? null : content[row];
    for (let column = 0; column < columns; column++) {
      put(area.top + row, area.left + column, Array.isArray(line) ? line[column] : content);
    }
  }
}

function ofLength(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length;
}

export function mergeArea(sheet: SheetModel, area: GridRange): void {
  needUnlocked(sheet, null);
  const first: CellValue = sheet.cells.value(area.top, area.left);
  const formula = sheet.cells.formula(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) sheet.cells.set(row, column, null, null);
  }
  sheet.cells.set(area.top, area.left, first, formula);
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), area];
}

export function unmergeArea(sheet: SheetModel, area: GridRange): void {
  needUnlocked(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** Tells listeners of a change to cells, unless events are switched off. */
export function tellChanged(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: GridRange,
  { changeType = 'RangeEdited', source = 'Local' } = {},
): void {
  if (!workbook.eventsEnabled) return;
  workbook.emitter.emit('changed', {
    type: 'WorksheetChanged',
    worksheetId: sheet.id,
    address: rangeAddress(area),
    changeType,
    source,
  });
}

export function activate(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== 'visible') {
    throw officeError('InvalidArgument', `The sheet ${sheet.name} is hidden and cannot be activated`);
  }
  if (workbook.active === sheet.id) return;
  workbook.active = sheet.id;
  workbook.emitter.emit('activated', { type: 'WorksheetActivated', worksheetId: sheet.id });
}

export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.structureProtected) throw officeError('AccessDenied', 'The workbook is protected.');
  const rest = workbook.sheets.filter((other) => other !== sheet);
  const next = rest.find((other) => other.visibility === 'visible');
  if (!next) throw officeError('InvalidArgument', 'A workbook must contain at least one visible sheet');
  workbook.sheets = rest;
  if (workbook.active === sheet.id) activate(workbook, next);
  workbook.emitter.emit('deleted', { type: 'WorksheetDeleted', worksheetId: sheet.id, source: 'Local' });
}
