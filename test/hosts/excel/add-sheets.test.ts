import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { WorkbookHost } from '../../../src/hosts/host';
import { areaNamed, type FakeExcel } from '../../support/excel-fake';
import { clearStage, codeOf, gridOf, stage, valueOf } from './support';

beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(clearStage);

const LABEL = { id: '2 lembar diambil', en: '2 sheets taken' };

const planOf = (name: string): SheetPlan => ({
  name,
  cells: [
    [{ value: 'Rumusan Rencana', style: 0 }, null],
    [{ value: 'Kode' }, { value: 'Pagu' }],
    [{ value: '1.06.01' }, { value: 1_000_000, style: 1 }],
    [{ value: '0012' }, { formula: 'B3*2', style: 1 }],
  ],
  styles: [{ bold: true }, { format: '#,##0' }],
  merges: [areaNamed('A1:B1')],
  columnWidths: [12, 20],
  validations: [],
  names: [],
});
const TWO = [planOf('T-C.29'), planOf('T-C.33')];

const names = ({ model }: FakeExcel): readonly string[] => model.sheets.map(({ name }) => name);

async function undoLast(host: WorkbookHost): Promise<string> {
  const last = valueOf(await host.lastChange());
  return last ? codeOf(await host.undo(last)) : 'none';
}

test('sheets that belong together are made with their contents, formats and merges', async () => {
  const { excel } = stage([gridOf('T-C.33', [[1]])]);
  expect(valueOf(await createExcelHost().addSheets(TWO, LABEL))).toEqual(['T-C.29', 'T-C.33 (2)']);
  const [, first, second] = excel.model.sheets;
  for (const sheet of [first, second]) {
    expect(sheet?.cells.value(2, 0)).toBe('1.06.01');
    expect(sheet?.cells.value(3, 0)).toBe('0012');
    expect([sheet?.cells.formula(3, 1), sheet?.cells.format(2, 1)]).toEqual(['B3*2', '#,##0']);
    expect(sheet?.merges).toEqual([areaNamed('A1:B1')]);
  }
});

test.each([2, 3, 4, 8, 10, 11, 12, 13])(
  'where request %i fails none is left, or the one that is there is whole',
  async (sync) => {
    const { excel } = stage([gridOf('Lain', [[1]])]);
    excel.failSync(sync, { code: 'GeneralException' });
    const made = await createExcelHost().addSheets(TWO, LABEL);
    expect(names(excel)).toEqual(made.ok ? ['Lain', 'T-C.29', 'T-C.33'] : ['Lain']);
  },
);

test('they are one change, which can be taken back', async () => {
  const { excel } = stage([gridOf('Lain', [[1]])]);
  const host = createExcelHost();
  const told: string[] = [];
  valueOf(await host.addSheets(TWO, LABEL));
  host.onChange(({ sheet }) => told.push(sheet));
  expect(valueOf(await host.lastChange())).toMatchObject({
    label: LABEL,
    cells: 14,
    sheets: ['T-C.29', 'T-C.33'],
  });
  expect(await undoLast(host)).toBe('ok');
  expect(names(excel)).toEqual(['Lain']);
  expect([...new Set(told)]).toEqual(['T-C.29', 'T-C.33']);
  expect(await undoLast(host)).toBe('none');
});

test('after something was written on one of them none is taken away, and it is named', async () => {
  const { excel, user } = stage([gridOf('Lain', [[1]])]);
  const host = createExcelHost();
  valueOf(await host.addSheets(TWO, LABEL));
  await user.type('T-C.33', 'B3', 5);
  const last = valueOf(await host.lastChange());
  const undone = last && (await host.undo(last));
  expect(undone).toMatchObject({
    ok: false,
    problem: { code: 'sel-berubah', message: { id: expect.stringContaining('«T-C.33»') as string } },
  });
  expect(names(excel)).toEqual(['Lain', 'T-C.29', 'T-C.33']);
});

test('a sheet that was renamed is found all the same, one that was deleted is left out', async () => {
  const { excel } = stage([gridOf('Lain', [[1]])]);
  const host = createExcelHost();
  valueOf(await host.addSheets(TWO, LABEL));
  const [, first] = excel.model.sheets;
  if (first) first.name = 'Evaluasi';
  excel.model.sheets.splice(2, 1);
  expect(await undoLast(host)).toBe('ok');
  expect(names(excel)).toEqual(['Lain']);
});

test('the way back is there when the pane is opened again, as long as the sheets are as they were made', async () => {
  const { excel, user } = stage([gridOf('Lain', [[1]])]);
  const document = 'https://daerah.sharepoint.com/renja.xlsx';
  valueOf(await createExcelHost({ document }).addSheets(TWO, LABEL));
  expect(valueOf(await createExcelHost({ document }).lastChange())?.sheets).toEqual(['T-C.29', 'T-C.33']);
  await user.type('T-C.33', 'B3', 5);
  expect(valueOf(await createExcelHost({ document }).lastChange())).toBeNull();
  await user.type('T-C.33', 'B3', 1_000_000);
  expect(await undoLast(createExcelHost({ document }))).toBe('ok');
  expect(names(excel)).toEqual(['Lain']);
});

test('a workbook whose structure is protected stays as it is', async () => {
  const { excel } = stage([gridOf('Lain', [[1]])]);
  const host = createExcelHost();
  excel.model.structureProtected = true;
  expect(codeOf(await host.addSheets(TWO, LABEL))).toBe('lembar-terkunci');
  expect(names(excel)).toEqual(['Lain']);
  excel.model.structureProtected = false;
  valueOf(await host.addSheets(TWO, LABEL));
  excel.model.structureProtected = true;
  expect(await undoLast(host)).toBe('lembar-terkunci');
  expect(names(excel)).toEqual(['Lain', 'T-C.29', 'T-C.33']);
});
