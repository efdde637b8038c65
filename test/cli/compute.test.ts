import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formulaAt, valueAt, type CellGrid } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { buildXlsx, type XlsxCellInput } from '../support/xlsx-builder';
import { runCli } from './fake-streams';

const amount = (value: number): XlsxCellInput => ({ value, format: '#,##0' });
const ROWS: readonly (readonly XlsxCellInput[])[] = [
  ['Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2027 dan Prakiraan Maju Tahun 2028'],
  [
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
    'Indikator Kinerja Program/Kegiatan',
    'Lokasi',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
    'Sumber Dana',
    'Catatan Penting',
    'Target Capaian Kinerja (Prakiraan Maju)',
    'Kebutuhan Dana/Pagu Indikatif (Prakiraan Maju)',
  ],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ['1.06.05', 'PROGRAM PERLINDUNGAN SOSIAL', 'Persentase', 'Kota', '80%', null, null, null, '85%', null],
  [
    '1.06.05.2.01',
    'Pemeliharaan Anak Terlantar',
    'Jumlah anak',
    'Kota',
    '10 Orang',
    amount(999),
    null,
    null,
    '12 Orang',
    null,
  ],
  [
    '1.06.05.2.01.01',
    'Penjangkauan',
    'Jumlah anak',
    'Kota',
    '5 Orang',
    amount(1_000_000),
    'DAU',
    null,
    '6 Orang',
    null,
  ],
  [
    '1.06.05.2.01.02',
    'Pemberian Permakanan',
    'Jumlah anak',
    'Kota',
    '5 Orang',
    amount(2_000_000),
    'DAU',
    null,
    '6 Orang',
    null,
  ],
];

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hitung-'));
  file = path.join(folder, 'renja.xlsx');
  writeFileSync(file, buildXlsx({ sheets: [{ name: 'Tabel 3.1', rows: ROWS }] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function written(name: string, sheet = 0): Promise<CellGrid> {
  const read = await readWorkbook(readFileSync(path.join(folder, name)));
  const grid = read.ok ? read.workbook.sheets[sheet] : undefined;
  if (!grid) throw new Error(`${name} has no such sheet`);
  return grid;
}

test('fills empty sums in as formulas, lists what disagrees and leaves the input alone', async () => {
  const before = readFileSync(file);
  const { status, out, err } = await runCli(['compute', file, '-o', path.join(folder, 'hasil.xlsx')]);
  expect(status).toBe(0);
  expect(out).toMatch(/F4 +kosong → 999 +=SUM\(F5\)/);
  expect(out).toMatch(
    /Tertulis tidak sama dengan hitungan \(1\)\n +F5 +999 → 3\.000\.000 +\(\+2\.999\.001\) +=SUM\(F6:F7\)/,
  );
  expect(err).toMatch(/^1 sel ditulis ke /m);
  const grid = await written('hasil.xlsx');
  expect([formulaAt(grid, 3, 5), valueAt(grid, 3, 5), valueAt(grid, 4, 5)]).toEqual(['SUM(F5)', 999, 999]);
  expect(Buffer.compare(readFileSync(file), before)).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('replaces when told, with forward estimates at a rate and one of its own for a program', async () => {
  const out = path.join(folder, 'maju.xlsx');
  const { status } = await runCli([
    'compute',
    file,
    '-o',
    out,
    '--replace',
    '--maju',
    '5%',
    '--maju',
    '1.06.05=10%',
  ]);
  expect(status).toBe(0);
  const grid = await written('maju.xlsx');
  expect([3, 4, 5, 6].map((row) => valueAt(grid, row, 5))).toEqual([
    3_000_000, 3_000_000, 1_000_000, 2_000_000,
  ]);
  expect([3, 4, 5, 6].map((row) => valueAt(grid, row, 9))).toEqual([
    3_300_000, 3_300_000, 1_100_000, 2_200_000,
  ]);
  expect(formulaAt(grid, 5, 9)).toBe('ROUND(F6*(1+10%),0)');
});

test('summaries come as new sheets that point at what was computed', async () => {
  const out = path.join(folder, 'rekap.xlsx');
  const { status, err } = await runCli([
    'compute',
    file,
    '-o',
    out,
    '--replace',
    '--recap',
    'program,sumber-dana',
  ]);
  expect(status).toBe(0);
  expect(err).toMatch(/Lembar baru: Rekap Program\nLembar baru: Rekap Sumber Dana/);
  const grid = await written('rekap.xlsx', 1);
  expect([formulaAt(grid, 4, 3), valueAt(grid, 4, 3)]).toEqual(["'Tabel 3.1'!F4", 3_000_000]);
});

test('a dry run writes nothing; JSON holds the plan', async () => {
  const there = readdirSync(folder);
  const { status, out } = await runCli([
    'compute',
    file,
    '--dry-run',
    '--format',
    'json',
    '--columns',
    'pagu',
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    schema: 'periksa-renja/compute/1',
    tables: [
      {
        kind: 'T-C.33',
        edits: [{ cell: 'F4', formula: 'SUM(F5)', result: 999 }],
        disagreements: [{ cell: 'F5' }],
      },
    ],
  });
  expect(readdirSync(folder)).toEqual(there);
});

test.each([
  [['compute'], /Sebutkan satu berkas/],
  [['compute', 'FILE'], /-o BERKAS, atau --dry-run/],
  [['compute', 'FILE', '-o', 'x', '--maju', 'banyak'], /«banyak» bukan tarif/],
  [['compute', 'FILE', '-o', 'x', '--range', 'di sini'], /bukan rentang sel/],
  [['compute', 'FILE', '--dry-run', '--sheet', 'Hilang'], /Tidak ada tabel pada lembar «Hilang»/],
  [['compute', 'FILE', '--dry-run', '--columns', 'pagi'], /Tidak ada kolom «pagi»/],
  [['compute', 'FILE', '--dry-run', '--recap', 'semua'], /Tidak ada rekap «semua»/],
  [['compute', 'FILE', '--dry-run', '--texts', 'some'], /pilihannya needed, all, keep/],
  [['compute', 'FILE', '-o', '/tidak/ada/hasil.xlsx'], /tidak dapat ditulis/],
  [['compute', 'hilang.xlsx', '--dry-run'], /tidak ditemukan/],
  [['compute', 'FILE', '--dry-run', '--replac'], /--replac tidak dikenal di sini\. Maksudnya --replace\?/],
])('%j gets a sentence', async (argv, sentence) => {
  const { status, out, err } = await runCli(argv.map((word) => (word === 'FILE' ? file : word)));
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
  if (!argv.includes('-o')) expect(out).toBe('');
});
