import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../src/core/recognise/recognise';
import { exercise } from '../../src/core/templates/exercises/exercises';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';
import { writeWorkbook } from '../../src/hosts/file/write/write-workbook';
import { type Outcome, runCli } from './fake-streams';

const folder = mkdtempSync(join(tmpdir(), 'renja-template-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

const call = (...argv: readonly string[]): Promise<Outcome> => runCli(argv);

async function kinds(path: string): Promise<unknown[]> {
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets.map((grid) => [grid.sheet, ...recognise(grid).tables.map(({ kind }) => kind)]);
}

it('lists the forms it can make', async () => {
  const { status, out } = await call('template', '--list');
  expect(status).toBe(0);
  expect(out).toMatch(/^T-C\.29 .*\n[^]*SIPD-Renja/);
});

it('writes an empty form with agency, region and year', async () => {
  const { status, err } = await call(
    ...[
      'template',
      'tc33',
      '--year',
      '2027',
      '--agency',
      'Dinas Sosial',
      '--region',
      'Kota X',
      '-o',
      file('a.xlsx'),
    ],
  );
  expect([status, err]).toEqual([0, expect.stringContaining('a.xlsx')]);
  expect(await kinds(file('a.xlsx'))).toEqual([['T-C.33', 'T-C.33']]);
});

it('fills a form from the shipped list of codes and names those it lacks', async () => {
  const { status, err } = await call(
    ...[
      'template',
      'T-C.33',
      '--year',
      '2027',
      '--kode',
      '1.06.04,1.06.99',
      '-o',
      file('b.xlsx'),
      '--lang',
      'en',
    ],
  );
  expect([status, err]).toEqual([0, expect.stringContaining('Not in the list: 1.06.99')]);
});

it('fills a form from another workbook', async () => {
  writeFileSync(file('review.xlsx'), writeWorkbook([exercise('T-C.31').example]));
  const { status, err } = await call(
    'template',
    'T-C.33',
    '--from',
    file('review.xlsx'),
    '-o',
    file('c.xlsx'),
  );
  expect([status, err]).toEqual([0, expect.stringContaining('T-C.31 (T-C.31)')]);
  expect(await kinds(file('c.xlsx'))).toEqual([['T-C.33', 'T-C.33']]);
});

it('tidies tables into new sheets, the source untouched, and accounts for the cells', async () => {
  const before = writeWorkbook([exercise('T-C.33').plan]);
  writeFileSync(file('renja.xlsx'), before);
  const { status, out } = await call('tidy', file('renja.xlsx'), '--to', 'sipd-renja', '-o', file('d.xlsx'));
  expect(status).toBe(0);
  expect(out).toContain('T-C.33 · T-C.33 ·');
  expect(out).toMatch(/\d+ dibawa apa adanya · \d+ ditulis ulang · \d+ kini berumus/);
  expect(await kinds(file('d.xlsx'))).toEqual([
    ['T-C.33', 'T-C.33'],
    ['SIPD-Renja', 'SIPD-Renja'],
  ]);
  expect(readFileSync(file('renja.xlsx')).equals(before)).toBe(true);
});

it('gives the account as JSON where asked', async () => {
  const { out } = await call('tidy', file('renja.xlsx'), '--format', 'json', '-o', file('e.xlsx'));
  const said = JSON.parse(out) as { schema: string; tables: { newSheet: string; cells: unknown[] }[] };
  expect(said.schema).toBe('periksa-renja/tidy/1');
  expect(said.tables[0]?.newSheet).toBe('T-C.33 (2)');
  expect(said.tables[0]?.cells.length).toBeGreaterThan(100);
});

it.each([
  [['template'], 'Sebutkan bentuk tabelnya'],
  [['template', 'T-C.99', '-o', 'x.xlsx', '--year', '2027'], 'T-C.99'],
  [['template', 'T-C.33', '--year', '2027'], '-o BERKAS'],
  [['template', 'T-C.33', '-o', 'x.xlsx'], '--year'],
  [['template', 'T-C.33', '-o', 'x.xlsx', '--year', '27'], '«27» bukan tahun'],
  [['tidy'], 'Sebutkan satu berkas'],
  [['tidy', 'tidak-ada.xlsx', '-o', 'x.xlsx'], 'tidak-ada.xlsx'],
  [['tidy', 'a.xlsx', '--to', 'B.1', '-o', 'x.xlsx'], 'B.1'],
])('says what is wrong with %j', async (argv, sentence) => {
  const { status, err } = await call(...argv);
  expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
});
