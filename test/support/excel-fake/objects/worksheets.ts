import { officeError } from '../host/office-error';
import { shape } from '../host/shape';
import { emptySheet, findSheet, type WorkbookModel } from '../model/workbook';
import { textArgument, type SheetTarget } from './targets';
import { checkSheetName } from './worksheet';

function found(workbook: WorkbookModel, key: string): SheetTarget | null {
  const sheet = findSheet(workbook, key);
  return sheet ? { workbook, sheet } : null;
}

function freeName(workbook: WorkbookModel): string {
  let count = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${String(count)}`)) count += 1;
  return `Sheet${String(count)}`;
}

export const worksheetsShape = shape<WorkbookModel>('WorksheetCollection', {
  items: {
    of: 'Worksheet',
    list: (workbook) => workbook.sheets.map((sheet): SheetTarget => ({ workbook, sheet })),
  },
  methods: {
    getItem: { gives: 'Worksheet', run: (workbook, args) => found(workbook, textArgument(args, 0)) },
    getItemOrNullObject: {
      since: 4,
      gives: 'Worksheet',
      orNull: true,
      run: (workbook, args) => found(workbook, textArgument(args, 0)),
    },
    getActiveWorksheet: { gives: 'Worksheet', run: (workbook) => found(workbook, workbook.active) },
    getCount: { since: 4, gives: 'value', run: (workbook) => workbook.sheets.length },
    add: {
      gives: 'Worksheet',
      run: (workbook, [name]): SheetTarget => {
        if (workbook.structureProtected) throw officeError('AccessDenied', 'The workbook is protected.');
        const wanted = typeof name === 'string' ? name : freeName(workbook);
        checkSheetName(wanted);
        if (findSheet(workbook, wanted)) {
          throw officeError(
            'ItemAlreadyExists',
            'A resource with the same name or identifier already exists.',
          );
        }
        const sheet = emptySheet(workbook.nextId('SHEET'), wanted);
        workbook.sheets.push(sheet);
        if (workbook.eventsEnabled) {
          workbook.emitter.emit('added', { type: 'WorksheetAdded', worksheetId: sheet.id, source: 'Local' });
        }
        return { workbook, sheet };
      },
    },
  },
});
