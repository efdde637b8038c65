import { rangeAddress } from '../../../../src/core/grid/a1';
import { shape, type Property } from '../host/shape';
import { needUnlocked } from '../model/sheet-actions';
import {
  areaArgument,
  areaOf,
  isRange,
  numberArgument,
  sheetOf,
  WHOLE_SHEET,
  type SheetTarget,
} from './targets';

export const protectionShape = shape<SheetTarget>('WorksheetProtection', {
  properties: {
    protected: { since: 2, read: (target) => sheetOf(target).protection.on },
    options: {
      since: 2,
      read: (target) => {
        const { on, options } = sheetOf(target).protection;
        return on ? { allowFormatCells: false, allowFormatRows: false, ...options } : null;
      },
    },
  },
  methods: {
    protect: {
      since: 2,
      run: (target) => {
        sheetOf(target).protection = { on: true, options: {} };
      },
    },
    unprotect: {
      since: 2,
      run: (target) => {
        sheetOf(target).protection = { on: false, options: {} };
      },
    },
  },
});

export const freezePanesShape = shape<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    freezeAt: { since: 7, run: (target, args) => void (sheetOf(target).frozen = areaArgument(args, 0)) },
    freezeRows: {
      since: 7,
      run: (target, args) =>
        void (sheetOf(target).frozen = { ...WHOLE_SHEET, bottom: numberArgument(args, 0, 1) - 1 }),
    },
    freezeColumns: {
      since: 7,
      run: (target, args) =>
        void (sheetOf(target).frozen = { ...WHOLE_SHEET, right: numberArgument(args, 0, 1) - 1 }),
    },
    unfreeze: { since: 7, run: (target) => void (sheetOf(target).frozen = null) },
  },
});

/** A setting of the page, kept as it was given. */
function page(name: string): Property<SheetTarget> {
  return {
    since: 9,
    read: (target) => sheetOf(target).page[name] ?? null,
    write: (target, value) => {
      needUnlocked(sheetOf(target), null);
      sheetOf(target).page[name] = value;
    },
  };
}

function titles(name: string) {
  return {
    since: 9,
    run: (target: SheetTarget, args: readonly unknown[]) => {
      const given = args[0];
      sheetOf(target).page[name] = isRange(given)
        ? rangeAddress(given.area)
        : rangeAddress(areaOf(String(given)));
    },
  };
}

export const pageLayoutShape = shape<SheetTarget>('PageLayout', {
  properties: {
    orientation: page('orientation'),
    paperSize: page('paperSize'),
    zoom: page('zoom'),
    centerHorizontally: page('centerHorizontally'),
    leftMargin: page('leftMargin'),
    rightMargin: page('rightMargin'),
    topMargin: page('topMargin'),
    bottomMargin: page('bottomMargin'),
  },
  links: { headersFooters: { since: 9, to: 'HeaderFooterGroup', follow: (target) => target } },
  methods: { setPrintTitleRows: titles('printTitleRows'), setPrintArea: titles('printArea') },
});

export const headerFooterGroupShape = shape<SheetTarget>('HeaderFooterGroup', {
  links: { defaultForAllPages: { since: 9, to: 'HeaderFooter', follow: (target) => target } },
});

export const headerFooterShape = shape<SheetTarget>('HeaderFooter', {
  properties: {
    leftFooter: page('leftFooter'),
    centerFooter: page('centerFooter'),
    rightFooter: page('rightFooter'),
  },
});

export const autoFilterShape = shape<SheetTarget>('AutoFilter', {
  properties: { enabled: { since: 9, read: (target) => sheetOf(target).filter !== null } },
});

export const tablesShape = shape<SheetTarget>('TableCollection', {
  items: {
    of: 'Table',
    list: (target) => sheetOf(target).tables.map((table) => ({ ...target, table })),
  },
  methods: { getCount: { since: 4, gives: 'value', run: (target) => sheetOf(target).tables.length } },
});

interface TableTarget extends SheetTarget {
  readonly table: SheetTarget['sheet']['tables'][number];
}

export const tableShape = shape<TableTarget>('Table', {
  properties: { name: { read: ({ table }) => table.name } },
  methods: {
    getRange: {
      gives: 'Range',
      run: ({ workbook, sheet, table }) => ({ workbook, sheet, area: table.area }),
    },
    getDataBodyRange: {
      gives: 'Range',
      run: ({ workbook, sheet, table: { area } }) => ({
        workbook,
        sheet,
        area: { ...area, top: area.top + 1 },
      }),
    },
  },
});
