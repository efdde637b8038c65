import { parseRange, rangeAddress } from '../../../../src/core/grid/a1';
import type { GridRange } from '../../../../src/core/grid/cell-grid';
import { officeError } from '../host/office-error';
import { present, type SheetModel, type WorkbookModel } from '../model/workbook';

/** What stands behind a Range. */
export interface RangeTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly area: GridRange;
}

export interface AreasTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly areas: readonly GridRange[];
}

export interface SheetTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

export const WHOLE_SHEET: GridRange = { top: 0, left: 0, bottom: 1048575, right: 16383 };

export function sheetOf(target: SheetTarget): SheetModel {
  return present(target.workbook, target.sheet);
}

export function rowsOf(area: GridRange): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: GridRange): number {
  return area.right - area.left + 1;
}

export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheet: SheetModel, area: GridRange): string {
  return `${quoted(sheet.name)}!${rangeAddress(area)}`;
}

/** "B2:C9", "$B$2", "3:5", "B:D", "'Sheet'!B2"; fails as Excel does on anything else. */
export function areaOf(address: string): GridRange {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(local);
  const area = parseRange(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1048576` : local);
  if (!area || area.bottom > WHOLE_SHEET.bottom) {
    throw officeError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
      address,
    );
  }
  return area;
}

/** The part of a call's arguments that must be of a kind; fails as Excel does where it is not. */
export function textArgument(args: readonly unknown[], at: number): string {
  const given = args[at];
  if (typeof given !== 'string') throw officeError('InvalidArgument', `Argument ${String(at)} must be text`);
  return given;
}

export function numberArgument(args: readonly unknown[], at: number, otherwise?: number): number {
  const given = args[at] ?? otherwise;
  if (typeof given !== 'number')
    throw officeError('InvalidArgument', `Argument ${String(at)} must be a number`);
  return given;
}

/** A range handed to a method, as a Range or as an address. */
export function areaArgument(args: readonly unknown[], at: number): GridRange {
  const given = args[at];
  if (typeof given === 'string') return areaOf(given);
  if (isRange(given)) return given.area;
  throw officeError('InvalidArgument', `Argument ${String(at)} must be a range`);
}

export function isRange(value: unknown): value is RangeTarget {
  return typeof value === 'object' && value !== null && 'area' in value && 'sheet' in value;
}
