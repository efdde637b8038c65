import { check } from '../../../src/core/engine/check';
import { handBack, type HandedBack } from '../../../src/hosts/file/hand-back';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { reportSchema } from '../../../src/report/schema';
import { summariseFile } from '../../../src/report/summary/file-summary';
import { summariseProblem } from '../../../src/report/summary/problem-summary';
import { sheetsOf, WITH_MISTAKES } from '../../e2e/workbooks';

const options = { language: 'id', checkedAt: new Date(2026, 2, 3) } as const;
const broken = summariseProblem(
  'rusak.xlsx',
  { code: 'berkas-rusak', message: { id: 'Rusak.', en: 'Broken.' } },
  'id',
);

async function made(what: HandedBack): Promise<Uint8Array> {
  const summary = summariseFile('renja.xlsx', check(await sheetsOf(WITH_MISTAKES), {}), options);
  return handBack(what, [summary, broken], options);
}
const text = async (what: HandedBack): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made(what));

test('the data holds every file, the broken one with its error, as the contract has it', async () => {
  const report = reportSchema.parse(JSON.parse(await text('json')));
  expect(report.files.map(({ file, error }) => [file, error?.code])).toEqual([
    ['renja.xlsx', undefined],
    ['rusak.xlsx', 'berkas-rusak'],
  ]);
  const lines = (await text('csv')).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffberkas;lembar;/);
  expect(lines).toHaveLength(1 + (report.files[0]?.findings.length ?? 0) + 1);
});

test('the report tells of all files and when they were checked', async () => {
  const page = await text('laporan');
  expect(page).toContain('3 Maret 2026');
  expect(page).toContain('rusak.xlsx');
});

test('only files that could be read have a verification sheet', async () => {
  const read = await readWorkbook(await made('verifikasi'));
  expect(read.ok && read.workbook.sheets.map(({ sheet }) => sheet)).toEqual(['Verifikasi']);
});
