import { shape, type Property } from '../host/shape';
import { contains } from '../model/cell-store';
import { needUnlocked } from '../model/sheet-actions';
import type { ValidationModel } from '../model/workbook';
import { sheetOf, type RangeTarget } from './targets';

function field(name: 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'): Property<RangeTarget> {
  return {
    since: 8,
    read: (range) => validationOf(range)?.[name] ?? null,
    write: (range, value) => {
      const sheet = sheetOf(range);
      needUnlocked(sheet, null);
      let validation = sheet.validations.find((one) => contains(one.area, range.area));
      if (!validation) {
        validation = { area: range.area, rule: null, errorAlert: null, prompt: null, ignoreBlanks: true };
        sheet.validations.push(validation);
      }
      Object.assign(validation, { [name]: value });
    },
  };
}

function validationOf(range: RangeTarget): ValidationModel | undefined {
  return sheetOf(range).validations.find((one) => contains(one.area, range.area));
}

export const dataValidationShape = shape<RangeTarget>('DataValidation', {
  properties: {
    rule: field('rule'),
    errorAlert: field('errorAlert'),
    prompt: field('prompt'),
    ignoreBlanks: field('ignoreBlanks'),
    type: { since: 8, read: (range) => (validationOf(range) ? 'Custom' : 'None') },
  },
  methods: {
    clear: {
      since: 8,
      run: (range) => {
        const sheet = sheetOf(range);
        sheet.validations = sheet.validations.filter((one) => !contains(range.area, one.area));
      },
    },
  },
});
