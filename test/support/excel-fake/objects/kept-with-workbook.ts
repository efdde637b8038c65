import { officeError } from '../host/office-error';
import { shape } from '../host/shape';
import type { WorkbookModel } from '../model/workbook';
import { textArgument } from './targets';

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** What one setting holds in practice (office-js #3957). */
const LARGEST_SETTING = 1_000_000;

export const settingsShape = shape<WorkbookModel>('SettingCollection', {
  items: {
    of: 'Setting',
    list: (workbook) => [...workbook.settings.keys()].map((key): SettingTarget => ({ workbook, key })),
  },
  methods: {
    getItemOrNullObject: {
      since: 4,
      gives: 'Setting',
      orNull: true,
      run: (workbook, args) => {
        const key = textArgument(args, 0);
        return workbook.settings.has(key) ? { workbook, key } : null;
      },
    },
    add: {
      since: 4,
      gives: 'Setting',
      run: (workbook, args): SettingTarget => {
        const key = textArgument(args, 0);
        if (typeof args[1] === 'string' && args[1].length > LARGEST_SETTING) {
          throw officeError(
            'InvalidArgument',
            'The argument is invalid or missing or has an incorrect format.',
          );
        }
        workbook.settings.set(key, args[1]);
        return { workbook, key };
      },
    },
  },
});

export const settingShape = shape<SettingTarget>('Setting', {
  properties: {
    key: { since: 4, read: ({ key }) => key },
    value: { since: 4, read: ({ workbook, key }) => workbook.settings.get(key) },
  },
  methods: {
    delete: { since: 4, run: ({ workbook, key }) => void workbook.settings.delete(key) },
  },
});

type Part = WorkbookModel['xmlParts'][number];

interface PartTarget {
  readonly workbook: WorkbookModel;
  readonly part: Part;
}

interface ScopedTarget {
  readonly workbook: WorkbookModel;
  readonly namespace: string;
}

function partsIn({ workbook, namespace }: ScopedTarget): PartTarget[] {
  return workbook.xmlParts.filter((part) => part.namespace === namespace).map((part) => ({ workbook, part }));
}

export const xmlPartsShape = shape<WorkbookModel>('CustomXmlPartCollection', {
  items: { of: 'CustomXmlPart', list: (workbook) => workbook.xmlParts.map((part) => ({ workbook, part })) },
  methods: {
    add: {
      since: 5,
      gives: 'CustomXmlPart',
      run: (workbook, args): PartTarget => {
        const xml = textArgument(args, 0);
        const namespace = /^\s*(?:<\?xml[^>]*>\s*)?<[\w:]+[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
        const part = { id: workbook.nextId('XML'), namespace, xml };
        workbook.xmlParts.push(part);
        return { workbook, part };
      },
    },
    getByNamespace: {
      since: 5,
      gives: 'CustomXmlPartScopedCollection',
      run: (workbook, args): ScopedTarget => ({ workbook, namespace: textArgument(args, 0) }),
    },
  },
});

export const scopedPartsShape = shape<ScopedTarget>('CustomXmlPartScopedCollection', {
  items: { of: 'CustomXmlPart', list: partsIn },
  methods: {
    getOnlyItemOrNullObject: {
      since: 5,
      gives: 'CustomXmlPart',
      orNull: true,
      run: (target) => {
        const parts = partsIn(target);
        return parts.length === 1 ? (parts[0] ?? null) : null;
      },
    },
  },
});

export const xmlPartShape = shape<PartTarget>('CustomXmlPart', {
  properties: {
    id: { since: 5, read: ({ part }) => part.id },
    namespaceUri: { since: 5, read: ({ part }) => part.namespace },
  },
  methods: {
    getXml: { since: 5, gives: 'value', run: ({ part }) => part.xml },
    setXml: { since: 5, run: ({ part }, args) => void (part.xml = textArgument(args, 0)) },
    delete: {
      since: 5,
      run: ({ workbook, part }) => void (workbook.xmlParts = workbook.xmlParts.filter((one) => one !== part)),
    },
  },
});
