import type { GridRange } from '../../../../src/core/grid/cell-grid';
import { officeError } from '../host/office-error';
import { shape } from '../host/shape';
import { contains, intersection, union } from '../model/cell-store';
import {
  activate,
  mergeArea,
  needUnlocked,
  tellChanged,
  unmergeArea,
  writeContent,
  writeFormats,
} from '../model/sheet-actions';
import {
  allHidden,
  formulasLocalOf,
  formulasOf,
  numberFormatsOf,
  textsOf,
  valuesOf,
  valueTypesOf,
} from './range-cells';
import {
  areaArgument,
  columnsOf,
  fullAddress,
  numberArgument,
  rowsOf,
  sheetOf,
  WHOLE_SHEET,
  type RangeTarget,
} from './targets';

function at(target: RangeTarget, area: GridRange): RangeTarget {
  if (
    area.top < 0 ||
    area.left < 0 ||
    !contains(WHOLE_SHEET, area) ||
    area.top > area.bottom ||
    area.left > area.right
  ) {
    throw officeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
  return { ...target, area };
}

/** Rows or columns are hidden by setting it for a whole block of them. */
function hide(target: RangeTarget, hidden: Set<number>, first: number, last: number, value: unknown): void {
  needUnlocked(sheetOf(target), null, 'allowFormatRows');
  for (let line = first; line <= last; line++) {
    if (value === true) hidden.add(line);
    else hidden.delete(line);
  }
}

export function usedArea(target: RangeTarget, valuesOnly: boolean): GridRange | null {
  const sheet = sheetOf(target);
  const filled = sheet.cells.filled(target.area);
  if (valuesOnly || !sheet.formattedTo) return filled;
  return union(filled, intersection(sheet.formattedTo, target.area));
}

function lines(first: number, last: number, entry: (line: number) => unknown): unknown[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => entry(first + nth));
}

/** Lines from one to another for which it holds, as runs. */
function runsOf(first: number, last: number, holds: (line: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let line = first; line <= last; line++) {
    if (!holds(line)) continue;
    const open = runs.at(-1);
    if (open && open[1] === line - 1) open[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

function edited(target: RangeTarget): void {
  tellChanged(target.workbook, target.sheet, target.area);
}

export const rangeShape = shape<RangeTarget>('Range', {
  properties: {
    address: { read: (target) => fullAddress(sheetOf(target), target.area) },
    rowIndex: { read: ({ area }) => area.top },
    columnIndex: { read: ({ area }) => area.left },
    rowCount: { read: ({ area }) => rowsOf(area) },
    columnCount: { read: ({ area }) => columnsOf(area) },
    cellCount: { read: ({ area }) => Math.min(rowsOf(area) * columnsOf(area), 2 ** 31) },
    values: {
      read: valuesOf,
      write: (target, value) => {
        writeContent(sheetOf(target), target.area, value);
        edited(target);
      },
    },
    formulas: {
      read: formulasOf,
      write: (target, value) => {
        writeContent(sheetOf(target), target.area, value);
        edited(target);
      },
    },
    numberFormat: {
      read: numberFormatsOf,
      write: (target, value) => {
        writeFormats(sheetOf(target), target.area, value);
      },
    },
    formulasLocal: { read: formulasLocalOf },
    // The fake keeps no relative form; what is asked for must be answered.
    formulasR1C1: { read: formulasOf },
    text: { read: textsOf },
    valueTypes: { read: valueTypesOf },
    // No formula of the fake gives more than one value.
    hasSpill: { since: 12, read: () => false },
    rowHidden: {
      since: 2,
      read: (target) => allHidden(sheetOf(target).hiddenRows, target.area.top, target.area.bottom),
      write: (target, value) => {
        hide(target, sheetOf(target).hiddenRows, target.area.top, target.area.bottom, value);
      },
    },
    columnHidden: {
      since: 2,
      read: (target) => allHidden(sheetOf(target).hiddenColumns, target.area.left, target.area.right),
      write: (target, value) => {
        hide(target, sheetOf(target).hiddenColumns, target.area.left, target.area.right, value);
      },
    },
  },
  links: {
    format: {
      to: 'RangeFormat',
      follow: ({ workbook, sheet, area }) => ({ workbook, sheet, areas: [area] }),
    },
    worksheet: { to: 'Worksheet', follow: ({ workbook, sheet }) => ({ workbook, sheet }) },
    conditionalFormats: {
      since: 6,
      to: 'ConditionalFormatCollection',
      follow: ({ workbook, sheet, area }) => ({ workbook, sheet, areas: [area] }),
    },
    dataValidation: { since: 8, to: 'DataValidation', follow: (target) => target },
  },
  methods: {
    getCell: {
      gives: 'Range',
      run: (target, args) => {
        const top = target.area.top + numberArgument(args, 0);
        const left = target.area.left + numberArgument(args, 1);
        return at(target, { top, left, bottom: top, right: left });
      },
    },
    getResizedRange: {
      since: 2,
      gives: 'Range',
      run: (target, args) =>
        at(target, {
          ...target.area,
          bottom: target.area.bottom + numberArgument(args, 0),
          right: target.area.right + numberArgument(args, 1),
        }),
    },
    getRow: {
      gives: 'Range',
      run: (target, args) => {
        const top = target.area.top + numberArgument(args, 0);
        return at(target, { ...target.area, top, bottom: top });
      },
    },
    // The library joins the first and the last cell of a chunk by it.
    getBoundingRect: {
      gives: 'Range',
      run: (target, args) => {
        const around = union(target.area, areaArgument(args, 0));
        return around ? at(target, around) : null;
      },
    },
    getColumn: {
      gives: 'Range',
      run: (target, args) => {
        const left = target.area.left + numberArgument(args, 0);
        return at(target, { ...target.area, left, right: left });
      },
    },
    getEntireRow: {
      gives: 'Range',
      run: (target) => at(target, { ...target.area, left: 0, right: WHOLE_SHEET.right }),
    },
    getEntireColumn: {
      gives: 'Range',
      run: (target) => at(target, { ...target.area, top: 0, bottom: WHOLE_SHEET.bottom }),
    },
    getIntersectionOrNullObject: {
      since: 4,
      gives: 'Range',
      orNull: true,
      run: (target, args) => {
        const met = intersection(target.area, areaArgument(args, 0));
        return met ? at(target, met) : null;
      },
    },
    getUsedRange: {
      gives: 'Range',
      run: (target, args) => {
        const used = usedArea(target, args[0] === true);
        return used ? at(target, used) : null;
      },
    },
    getUsedRangeOrNullObject: {
      since: 4,
      gives: 'Range',
      orNull: true,
      run: (target, args) => {
        const used = usedArea(target, args[0] === true);
        return used ? at(target, used) : null;
      },
    },
    getMergedAreasOrNullObject: {
      since: 13,
      gives: 'RangeAreas',
      orNull: true,
      run: (target) => {
        // Only areas whose first cell lies in the range, as in Excel (office-js #3611).
        const areas = sheetOf(target).merges.filter((merge) =>
          contains(target.area, { ...merge, bottom: merge.top, right: merge.left }),
        );
        return areas.length > 0 ? { workbook: target.workbook, sheet: target.sheet, areas } : null;
      },
    },
    getSpecialCellsOrNullObject: {
      since: 9,
      gives: 'RangeAreas',
      orNull: true,
      run: (target, args) => {
        if (args[0] !== 'Visible') throw officeError('InvalidArgument', 'The fake knows visible cells only');
        const { hiddenRows, hiddenColumns } = sheetOf(target);
        const { top, bottom, left, right } = target.area;
        const rows = runsOf(top, bottom, (row) => !hiddenRows.has(row));
        const columns = runsOf(left, right, (column) => !hiddenColumns.has(column));
        const areas = rows.flatMap(([from, to]) =>
          columns.map(([first, last]) => ({ top: from, bottom: to, left: first, right: last })),
        );
        return areas.length > 0 ? { workbook: target.workbook, sheet: target.sheet, areas } : null;
      },
    },
    getRowProperties: {
      since: 9,
      gives: 'value',
      run: (target) =>
        lines(target.area.top, target.area.bottom, (row) => ({
          rowHidden: sheetOf(target).hiddenRows.has(row),
        })),
    },
    getColumnProperties: {
      since: 9,
      gives: 'value',
      run: (target) =>
        lines(target.area.left, target.area.right, (column) => ({
          columnHidden: sheetOf(target).hiddenColumns.has(column),
        })),
    },
    merge: {
      since: 2,
      run: (target, args) => {
        if (args[0] === true) throw officeError('InvalidArgument', 'The fake does not merge across');
        mergeArea(sheetOf(target), target.area);
        edited(target);
      },
    },
    unmerge: {
      since: 2,
      run: (target) => {
        unmergeArea(sheetOf(target), target.area);
      },
    },
    clear: {
      run: (target, args) => {
        if (args[0] !== 'Contents') throw officeError('InvalidArgument', 'The fake clears contents only');
        writeContent(sheetOf(target), target.area, '');
        edited(target);
      },
    },
    select: {
      run: (target) => {
        activate(target.workbook, sheetOf(target));
        target.workbook.selection = { sheet: target.sheet.id, area: target.area };
      },
    },
  },
});
