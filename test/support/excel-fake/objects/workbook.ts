import { r1c1Address } from '../../../../src/core/language/r1c1';
import { officeError } from '../host/office-error';
import { shape } from '../host/shape';
import { findSheet, type NameModel, type WorkbookModel } from '../model/workbook';
import { fullAddress, isRange, textArgument, type RangeTarget } from './targets';

export const workbookShape = shape<WorkbookModel>('Workbook', {
  links: {
    worksheets: { to: 'WorksheetCollection', follow: (workbook) => workbook },
    names: { to: 'NamedItemCollection', follow: (workbook) => ({ workbook, sheet: null }) },
    settings: { since: 4, to: 'SettingCollection', follow: (workbook) => workbook },
    customXmlParts: { since: 5, to: 'CustomXmlPartCollection', follow: (workbook) => workbook },
    protection: { since: 7, to: 'WorkbookProtection', follow: (workbook) => workbook },
    application: { to: 'Application', follow: (workbook) => workbook },
    runtime: { since: 5, to: 'Runtime', follow: (workbook) => workbook },
  },
  methods: {
    getSelectedRange: {
      gives: 'Range',
      run: (workbook): RangeTarget | null => {
        const sheet = findSheet(workbook, workbook.selection.sheet);
        return sheet ? { workbook, sheet, area: workbook.selection.area } : null;
      },
    },
  },
});

export const workbookProtectionShape = shape<WorkbookModel>('WorkbookProtection', {
  properties: { protected: { since: 7, read: (workbook) => workbook.structureProtected } },
});

export const applicationShape = shape<WorkbookModel>('Application', {
  properties: {
    decimalSeparator: { since: 11, read: ({ locale }) => locale.decimal },
    useSystemSeparators: { since: 11, read: ({ locale }) => locale.system },
  },
  links: { cultureInfo: { since: 11, to: 'CultureInfo', follow: (workbook) => workbook } },
  methods: {
    suspendScreenUpdatingUntilNextSync: { since: 9, run: (workbook) => void (workbook.suspended += 1) },
    suspendApiCalculationUntilNextSync: { since: 6, run: () => undefined },
    calculate: { run: () => undefined },
  },
});

export const cultureShape = shape<WorkbookModel>('CultureInfo', {
  properties: { name: { since: 11, read: ({ locale }) => locale.name } },
  links: { numberFormat: { since: 11, to: 'NumberFormatInfo', follow: (workbook) => workbook } },
});

export const numberFormatInfoShape = shape<WorkbookModel>('NumberFormatInfo', {
  properties: { numberDecimalSeparator: { since: 11, read: ({ locale }) => locale.systemDecimal } },
});

export const runtimeShape = shape<WorkbookModel>('Runtime', {
  properties: {
    enableEvents: {
      since: 8,
      read: (workbook) => workbook.eventsEnabled,
      write: (workbook, value) => void (workbook.eventsEnabled = value === true),
    },
  },
});

interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: string | null;
}

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly name: NameModel;
}

function named({ workbook, sheet }: NamesTarget, name: string): NameTarget | null {
  const wanted = name.toLowerCase();
  const there = workbook.names.find((one) => one.name.toLowerCase() === wanted && one.sheet === sheet);
  return there ? { workbook, name: there } : null;
}

export const namesShape = shape<NamesTarget>('NamedItemCollection', {
  items: {
    of: 'NamedItem',
    list: ({ workbook, sheet }) =>
      workbook.names.filter((name) => name.sheet === sheet).map((name): NameTarget => ({ workbook, name })),
  },
  methods: {
    getItemOrNullObject: {
      since: 4,
      gives: 'NamedItem',
      orNull: true,
      run: (target, args) => named(target, textArgument(args, 0)),
    },
    add: {
      since: 4,
      gives: 'NamedItem',
      run: (target, args): NameTarget => {
        const name = textArgument(args, 0);
        if (!/^[A-Za-z_\\][\w.\\]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
          throw officeError('InvalidArgument', `${name} is not allowed as a name`);
        }
        if (named(target, name)) throw officeError('InvalidArgument', `There is a name ${name}`);
        const refers = args[1];
        const formula = isRange(refers) ? `=${fullAddress(refers.sheet, refers.area)}` : String(refers);
        const made: NameModel = { name, formula, sheet: target.sheet };
        target.workbook.names.push(made);
        return { workbook: target.workbook, name: made };
      },
    },
  },
});

export const nameShape = shape<NameTarget>('NamedItem', {
  properties: {
    name: { read: ({ name }) => name.name },
    formula: { read: ({ name }) => name.formula },
    // Excel on Windows tells it in the style the user has chosen (office-js #1831).
    value: {
      read: ({ workbook, name }) =>
        workbook.locale.cells === 'R1C1' ? `=${r1c1Address(name.formula.slice(1))}` : name.formula,
    },
  },
  methods: {
    delete: {
      since: 4,
      run: ({ workbook, name }) => void (workbook.names = workbook.names.filter((one) => one !== name)),
    },
  },
});
