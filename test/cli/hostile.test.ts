import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellAddress } from '../../src/core/grid/a1';
import { type CellGrid, sameValue, valueAt } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { oddPackage } from '../hosts/file/odd/made-packages';
import { zipParts, xlsxParts } from '../support/xlsx-builder';
import { unzipSync } from 'fflate';
import { type Outcome, runCli } from './fake-streams';
import { SAMPLE } from '../support/built-cli';

/** Calls and files that once lost, hid or spoilt something. Each ends with a sentence, the documented status and nothing lost. */

let folder = '';
const at = (name: string): string => path.join(folder, name);
/** Runs a call whose words ending in .xlsx, .xlsm or / are names in the folder of the test. */
const call = (line: string): Promise<Outcome> =>
  runCli(
    line.split(' ').map((word) => (/\.xls[xm]$|\/$/.test(word) && !word.startsWith('/') ? at(word) : word)),
  );
const bytesOf = (name: string): Buffer => readFileSync(at(name));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'renja-musuh-'));
  copyFileSync(SAMPLE, at('renja.xlsx'));
  copyFileSync(SAMPLE, at('lain.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function gridsOf(name: string): Promise<readonly CellGrid[]> {
  const read = await readWorkbook(new Uint8Array(bytesOf(name)));
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

describe('a result over a workbook that was not meant', () => {
  test.each([
    ['verify renja.xlsx -o renja.xlsx', 'renja.xlsx'],
    ['verify renja.xlsx -o renja.xlsx --force', 'renja.xlsx'],
    ['compare lain.xlsx renja.xlsx -o renja.xlsx --force', 'renja.xlsx'],
    ['compare lain.xlsx lain.xlsx -o renja.xlsx', 'renja.xlsx'],
    ['template T-C.33 --year 2027 -o renja.xlsx', 'renja.xlsx'],
    ['template T-C.33 --from renja.xlsx -o renja.xlsx --force', 'renja.xlsx'],
    ['compute renja.xlsx -o lain.xlsx', 'lain.xlsx'],
    ['tidy renja.xlsx -o renja.xlsx --force', 'renja.xlsx'],
    ['annotate renja.xlsx -o lain.xlsx', 'lain.xlsx'],
  ])('%s is refused', async (line, kept) => {
    const before = bytesOf(kept);
    const { status, err } = await call(line);
    expect([status, err]).toEqual([2, expect.stringMatching(/--force|berkas sumber/)]);
    expect(bytesOf(kept).equals(before)).toBe(true);
  });

  test('copies into a folder do not replace another workbook of that name', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub/renja.xlsx'), await oddPackage('plain'));
    const before = bytesOf('renja.xlsx');
    expect((await runCli(['annotate', at('sub'), '-o', `${folder}/`])).status).toBe(2);
    expect(bytesOf('renja.xlsx').equals(before)).toBe(true);
  });
});

test('a sheet whose relationship is of a sort nobody knows is told', async () => {
  writeFileSync(at('aneh.xlsx'), await oddPackage('a tab of an unknown sort'));
  const { out } = await call('check aneh.xlsx --format json');
  const report = JSON.parse(out) as { files: { unread: { sheet: string; why: string }[] }[] };
  expect(report.files[0]?.unread).toMatchObject([{ sheet: 'Lain', why: 'rusak' }]);
});

test('every cell that computing changed stands in what it tells, those for the summaries too', async () => {
  const texts = (await gridsOf('renja.xlsx')).map(({ sheet, values }) => ({
    name: sheet,
    rows: values.map((row) =>
      row.map((value) =>
        typeof value === 'number' && value > 100_000
          ? `Rp ${value.toLocaleString('id')},00`
          : typeof value === 'object'
            ? null
            : value,
      ),
    ),
  }));
  writeFileSync(at('teks.xlsx'), zipParts(xlsxParts({ sheets: texts })));
  const { status, out } = await call('compute teks.xlsx -o hasil.xlsx --recap all --format json');
  expect(status).toBe(0);
  const told = JSON.parse(out) as {
    tables: { edits: { sheet: string; cell: string }[] }[];
    recapEdits?: { sheet: string; cell: string }[];
  };
  const named = new Set(
    [...told.tables.flatMap(({ edits }) => edits), ...(told.recapEdits ?? [])].map(
      ({ sheet, cell }) => `${sheet}!${cell}`,
    ),
  );
  const after = await gridsOf('hasil.xlsx');
  const changed = (await gridsOf('teks.xlsx')).flatMap((grid) => {
    const now = after.find(({ sheet }) => sheet === grid.sheet);
    return grid.values.flatMap((row, place) =>
      row.flatMap((value, column) =>
        now && sameValue(value, valueAt(now, place, column))
          ? []
          : [`${grid.sheet}!${cellAddress(place, column)}`],
      ),
    );
  });
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((cell) => !named.has(cell))).toEqual([]);
});

describe('places that take no result', () => {
  test.each([
    ['a name that is too long', `${'n'.repeat(300)}.xlsx`, 'namanya terlalu panjang'],
    ['a folder that is not there', 'tidak/ada.xlsx', 'foldernya tidak ada'],
    ['a folder that is a file', 'lain.xlsx/hasil.xlsx', 'foldernya bukan folder'],
  ])('%s', async (_, out, why) => {
    for (const command of ['compute', 'tidy', 'annotate', 'verify'])
      expect(await call(`${command} renja.xlsx -o ${out}`)).toMatchObject({
        status: 2,
        err: expect.stringContaining(why),
      });
    expect(readdirSync(folder).sort()).toEqual(['lain.xlsx', 'renja.xlsx']);
  });

  const onUnix = process.platform === 'win32' ? test.skip : test;

  onUnix('a device, and a link, stay what they are', async () => {
    symlinkSync(at('lain.xlsx'), at('tautan.xlsx'));
    symlinkSync('/dev/null', at('alat.xlsx'));
    const before = bytesOf('lain.xlsx');
    for (const out of ['tautan.xlsx', 'alat.xlsx']) {
      expect(await call(`compute renja.xlsx -o ${out} --force`)).toMatchObject({
        status: 2,
        err: expect.stringContaining('tautan'),
      });
      expect(lstatSync(at(out)).isSymbolicLink()).toBe(true);
    }
    expect(bytesOf('lain.xlsx').equals(before)).toBe(true);
  });

  onUnix(
    'a read-only file is kept even from who may write anything; other modes stay as they were',
    async () => {
      chmodSync(at('lain.xlsx'), 0o444);
      expect(await call('compute renja.xlsx -o lain.xlsx --force')).toMatchObject({
        status: 2,
        err: expect.stringContaining('hanya dapat dibaca'),
      });
      chmodSync(at('lain.xlsx'), 0o600);
      expect((await call('compute renja.xlsx -o lain.xlsx --force')).status).toBe(0);
      expect(statSync(at('lain.xlsx')).mode & 0o777).toBe(0o600);
    },
  );
});

describe('folders', () => {
  test('what is left aside, and a link to a folder, is named', async () => {
    mkdirSync(at('masuk'));
    copyFileSync(SAMPLE, at('masuk/renja.xlsx'));
    for (const name of ['data.ods', 'daftar.csv']) writeFileSync(at(`masuk/${name}`), 'x');
    if (process.platform !== 'win32') symlinkSync(folder, at('masuk/tautan'));
    const { err, out } = await runCli(['check', at('masuk')]);
    for (const name of readdirSync(at('masuk'))) expect(out + err).toContain(name);
  });

  const user = process.getuid?.();
  const isRoot = user === 0;
  (process.platform === 'win32' ? test.skip : test)(
    'one that may not be read is told, named itself or within another',
    async () => {
      mkdirSync(at('masuk/rahasia'), { recursive: true });
      copyFileSync(SAMPLE, at('masuk/renja.xlsx'));
      copyFileSync(SAMPLE, at('masuk/rahasia/renja.xlsx'));
      chmodSync(folder, 0o755);
      chmodSync(at('masuk/rahasia'), 0);
      // Root may read anything: as somebody else, then.
      if (isRoot) process.seteuid?.('nobody');
      try {
        for (const line of [[at('masuk')], [at('masuk/rahasia')], [at('masuk/*/*.xlsx')]]) {
          const { status, out } = await runCli(['check', ...line]);
          expect([status, out]).toEqual([2, expect.stringContaining('tidak boleh dibaca')]);
        }
      } finally {
        if (isRoot) process.seteuid?.(0);
        chmodSync(at('masuk/rahasia'), 0o755);
      }
    },
  );
});

test('copies of copies stay the same bytes, round after round', async () => {
  await call('annotate renja.xlsx -o satu.xlsx');
  await call('annotate satu.xlsx -o dua.xlsx');
  await call('annotate dua.xlsx -o tiga.xlsx');
  const [two, three] = ['dua.xlsx', 'tiga.xlsx'].map((name) => unzipSync(bytesOf(name)));
  expect(three).toEqual(two);
  expect(existsSync(at('tiga.xlsx'))).toBe(true);
});
