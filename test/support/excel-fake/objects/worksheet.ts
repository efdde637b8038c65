import type { SheetVisibility } from '../../../../src/core/grid/cell-grid';
import { officeError } from '../host/office-error';
import { shape } from '../host/shape';
import { activate, removeSheet } from '../model/sheet-actions';
import { findSheet } from '../model/workbook';
import { usedArea } from './range';
import {
  areaOf,
  numberArgument,
  sheetOf,
  textArgument,
  WHOLE_SHEET,
  type AreasTarget,
  type RangeTarget,
  type SheetTarget,
} from './targets';

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** `getRanges` takes no longer address than this. */
const LONGEST_ADDRESS = 8192;

function whole(target: SheetTarget): RangeTarget {
  return { ...target, area: WHOLE_SHEET };
}

/** Fails as Excel does on a name it does not allow. */
export function checkSheetName(name: string): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw officeError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
      name,
    );
  }
}

function used(target: SheetTarget, valuesOnly: unknown): RangeTarget | null {
  const area = usedArea(whole(target), valuesOnly === true);
  return area ? { ...target, area } : null;
}

export const worksheetShape = shape<SheetTarget>('Worksheet', {
  properties: {
    id: { read: (target) => sheetOf(target).id },
    name: {
      read: (target) => sheetOf(target).name,
      write: (target, value) => {
        const name = String(value);
        const there = findSheet(target.workbook, name);
        checkSheetName(name);
        if (there && there !== target.sheet)
          throw officeError('ItemAlreadyExists', `There is a sheet ${name}`);
        sheetOf(target).name = name;
      },
    },
    visibility: {
      read: (target) => VISIBILITY[sheetOf(target).visibility],
      write: (target, value) => {
        const wanted = Object.entries(VISIBILITY).find(([, office]) => office === value)?.[0];
        if (wanted === 'visible' || wanted === 'hidden' || wanted === 'veryHidden') {
          sheetOf(target).visibility = wanted;
        }
      },
    },
    position: { read: (target) => target.workbook.sheets.indexOf(sheetOf(target)) },
    showGridlines: {
      since: 8,
      read: (target) => sheetOf(target).settings['showGridlines'] ?? true,
      write: (target, value) => void (sheetOf(target).settings['showGridlines'] = value),
    },
  },
  links: {
    protection: { since: 2, to: 'WorksheetProtection', follow: (target) => target },
    freezePanes: { since: 7, to: 'WorksheetFreezePanes', follow: (target) => target },
    pageLayout: { since: 9, to: 'PageLayout', follow: (target) => target },
    tables: { to: 'TableCollection', follow: (target) => target },
    charts: { to: 'ChartCollection', follow: (target) => target },
    autoFilter: { since: 9, to: 'AutoFilter', follow: (target) => target },
    names: {
      since: 4,
      to: 'NamedItemCollection',
      follow: ({ workbook, sheet }) => ({ workbook, sheet: sheet.id }),
    },
  },
  methods: {
    activate: {
      run: (target) => {
        activate(target.workbook, sheetOf(target));
      },
    },
    delete: {
      run: (target) => {
        removeSheet(target.workbook, sheetOf(target));
      },
    },
    getRange: {
      gives: 'Range',
      run: (target, args): RangeTarget => {
        sheetOf(target);
        return args[0] === undefined ? whole(target) : { ...target, area: areaOf(textArgument(args, 0)) };
      },
    },
    getRangeByIndexes: {
      since: 7,
      gives: 'Range',
      run: (target, args): RangeTarget => {
        const [top, left] = [numberArgument(args, 0), numberArgument(args, 1)];
        const area = {
          top,
          left,
          bottom: top + numberArgument(args, 2) - 1,
          right: left + numberArgument(args, 3) - 1,
        };
        if (area.bottom < top || area.right < left || area.bottom > WHOLE_SHEET.bottom) {
          throw officeError(
            'InvalidArgument',
            'The argument is invalid or missing or has an incorrect format.',
          );
        }
        sheetOf(target);
        return { ...target, area };
      },
    },
    getRanges: {
      since: 9,
      gives: 'RangeAreas',
      run: (target, args): AreasTarget => {
        const address = textArgument(args, 0);
        if (address.length > LONGEST_ADDRESS) {
          throw officeError('InvalidArgument', 'The address is longer than 8192 characters');
        }
        sheetOf(target);
        return { ...target, areas: address.split(',').map((one) => areaOf(one.trim())) };
      },
    },
    getCell: {
      gives: 'Range',
      run: (target, args): RangeTarget => {
        const [top, left] = [numberArgument(args, 0), numberArgument(args, 1)];
        sheetOf(target);
        return { ...target, area: { top, left, bottom: top, right: left } };
      },
    },
    getUsedRange: { gives: 'Range', run: (target, [valuesOnly]) => used(target, valuesOnly) },
    getUsedRangeOrNullObject: {
      since: 4,
      gives: 'Range',
      orNull: true,
      run: (target, [valuesOnly]) => used(target, valuesOnly),
    },
  },
});
