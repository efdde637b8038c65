import { officeError } from '../host/office-error';
import { shape, type Property } from '../host/shape';
import { intersection } from '../model/cell-store';
import { needUnlocked } from '../model/sheet-actions';
import type { ConditionalFormatModel } from '../model/workbook';
import { sheetOf, textArgument, type AreasTarget, type SheetTarget } from './targets';

interface FormatTarget extends SheetTarget {
  readonly format: ConditionalFormatModel;
}

/** Fails where the format has been deleted; on a protected sheet nothing of it may change. */
function changeable(target: FormatTarget): ConditionalFormatModel {
  needUnlocked(sheetOf(target), null, 'allowFormatCells');
  if (!sheetOf(target).conditionalFormats.includes(target.format)) {
    throw officeError('ItemNotFound', 'The conditional format is gone');
  }
  return target.format;
}

function inAreas({ sheet, areas }: AreasTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersection(own, area))),
  );
}

export const conditionalFormatsShape = shape<AreasTarget>('ConditionalFormatCollection', {
  items: {
    of: 'ConditionalFormat',
    list: (target) =>
      inAreas({ ...target, sheet: sheetOf(target) }).map((format): FormatTarget => ({
        workbook: target.workbook,
        sheet: target.sheet,
        format,
      })),
  },
  methods: {
    getCount: { since: 6, gives: 'value', run: (target) => inAreas(target).length },
    add: {
      since: 6,
      gives: 'ConditionalFormat',
      run: (target, args): FormatTarget => {
        const sheet = sheetOf(target);
        needUnlocked(sheet, null, 'allowFormatCells');
        const format: ConditionalFormatModel = {
          id: target.workbook.nextId('CF'),
          type: textArgument(args, 0),
          areas: target.areas,
          rule: { formula: '' },
          look: {},
          priority: 0,
          stopIfTrue: false,
        };
        // A new format comes first.
        for (const other of sheet.conditionalFormats) other.priority += 1;
        sheet.conditionalFormats.push(format);
        return { workbook: target.workbook, sheet, format };
      },
    },
    clearAll: {
      since: 6,
      run: (target) => {
        needUnlocked(sheetOf(target), null, 'allowFormatCells');
        const gone = new Set(inAreas(target));
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((one) => !gone.has(one));
      },
    },
  },
});

export const conditionalFormatShape = shape<FormatTarget>('ConditionalFormat', {
  properties: {
    id: { since: 6, read: ({ format }) => format.id },
    type: { since: 6, read: ({ format }) => format.type },
    priority: {
      since: 6,
      read: ({ format }) => format.priority,
      write: (target, value) => void (changeable(target).priority = Number(value)),
    },
    stopIfTrue: {
      since: 6,
      read: ({ format }) => format.stopIfTrue,
      write: (target, value) => void (changeable(target).stopIfTrue = value === true),
    },
  },
  links: {
    custom: {
      since: 6,
      to: 'CustomConditionalFormat',
      follow: (target) => {
        if (target.format.type === 'Custom') return target;
        throw officeError('InvalidArgument', 'This conditional format is not of the type Custom');
      },
    },
    customOrNullObject: {
      since: 6,
      to: 'CustomConditionalFormat',
      orNull: true,
      follow: (target) => (target.format.type === 'Custom' ? target : null),
    },
  },
  methods: {
    delete: {
      since: 6,
      run: (target) => {
        const gone = changeable(target);
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((one) => one !== gone);
      },
    },
  },
});

export const customFormatShape = shape<FormatTarget>('CustomConditionalFormat', {
  links: {
    rule: { since: 6, to: 'ConditionalFormatRule', follow: (target) => target },
    format: { since: 6, to: 'ConditionalRangeFormat', follow: (target) => target },
  },
});

export const ruleShape = shape<FormatTarget>('ConditionalFormatRule', {
  properties: {
    formula: {
      since: 6,
      read: ({ format }) => format.rule.formula,
      write: (target, value) => void (changeable(target).rule.formula = String(value)),
    },
  },
});

function look(name: string): Property<FormatTarget> {
  return {
    since: 6,
    read: ({ format }) => format.look[name] ?? null,
    write: (target, value) => void (changeable(target).look[name] = value),
  };
}

export const conditionalLookShape = shape<FormatTarget>('ConditionalRangeFormat', {
  properties: { numberFormat: look('numberFormat') },
  links: {
    fill: { since: 6, to: 'ConditionalRangeFill', follow: (target) => target },
    font: { since: 6, to: 'ConditionalRangeFont', follow: (target) => target },
  },
});

export const conditionalFillShape = shape<FormatTarget>('ConditionalRangeFill', {
  properties: { color: look('fill.color') },
});

export const conditionalFontShape = shape<FormatTarget>('ConditionalRangeFont', {
  properties: {
    color: look('font.color'),
    bold: look('font.bold'),
    italic: look('font.italic'),
    underline: look('font.underline'),
  },
});
