import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { createWorkbookChecker } from '../../../src/pane/state/workbook-checker';
import { clearStage, stage } from '../../hosts/excel/support';
import { createLocalEngine } from '../local-engine';

afterEach(clearStage);

const SAMPLE = path.resolve(__dirname, '../../../assets/contoh/t-c-33-dengan-kesalahan.xlsx');

async function begun() {
  const file = await readWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  if (!file.ok) throw new Error(file.error.message.en);
  const staged = stage(file.workbook.sheets);
  const checker = createWorkbookChecker(createExcelHost(), createLocalEngine());
  await checker.start({});
  const sheet = checker.get().report?.tables[0]?.sheet ?? '';
  return { ...staged, checker, sheet };
}

/** What a checker says that reads everything anew. */
async function saidAnew() {
  const checker = createWorkbookChecker(createExcelHost(), createLocalEngine());
  await checker.start({});
  return checker.get().report?.findings;
}

test('after an edit only what changed is read, and the report is that of the whole', async () => {
  const { excel, user, checker, sheet } = await begun();
  const first = checker.get().report?.findings ?? [];
  const cell = first.find(({ rule }) => rule === 'jumlah-induk')?.cell ?? '';
  await user.type(sheet, cell, 1);
  excel.resetCounts();
  await checker.recheck([{ sheet, range: cell }]);
  // One request for the names of the sheets, one for the cell.
  expect(excel.requests).toHaveLength(2);
  const again = checker.get().report?.findings ?? [];
  expect(again).not.toEqual(first);
  expect(again).toEqual(await saidAnew());
});

test('edits that a cancelled check did not take in are not lost', async () => {
  const { user, checker, sheet } = await begun();
  const cell = checker.get().report?.findings.find(({ rule }) => rule === 'jumlah-induk')?.cell ?? '';
  await user.type(sheet, cell, 1);
  const cut = checker.recheck([{ sheet, range: cell }]);
  checker.cancel();
  await cut;
  expect(checker.get().stale).toBe(true);
  await user.type(sheet, 'B40', 'Kegiatan lain');
  await checker.recheck([{ sheet, range: 'B40' }]);
  expect(checker.get().report?.findings).toEqual(await saidAnew());
});

test('a reading that tells of itself once more after it was cancelled is not taken for one that goes on', async () => {
  await begun();
  const host = createExcelHost();
  let tellsLate = (_done: number): void => undefined;
  const checker = createWorkbookChecker(
    {
      ...host,
      read: (sheet, options = {}) => {
        tellsLate = options.onProgress ?? tellsLate;
        checker.cancel();
        return host.read(sheet, options);
      },
    },
    createLocalEngine(),
  );
  await checker.start({});
  tellsLate(0.48);
  expect(checker.get()).toMatchObject({ cancelled: true, running: null });
});

test('a row that was inserted makes the sheet be read as a whole', async () => {
  const { user, checker, sheet } = await begun();
  await user.insertRow(sheet, 12);
  await checker.recheck([{ sheet, range: null }]);
  expect(checker.get().report?.findings).toEqual(await saidAnew());
});
