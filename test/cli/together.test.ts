import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { reportSchema, type PublicReport } from '../../src/report/schema';
import { runCli } from './fake-streams';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'together-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const HEADING = [
  [
    'Kode',
    'Urusan/Bidang Urusan/Program/Kegiatan',
    'Indikator Kinerja Program/Kegiatan',
    'Rencana Tahun 2023',
    null,
    null,
    null,
    'Catatan Penting',
    'Prakiraan Maju Rencana Tahun 2024',
    null,
  ],
  [
    null,
    null,
    null,
    'Lokasi',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
    'Sumber Dana',
    null,
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
  ],
];
const TITLE = [
  'Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2023 dan Prakiraan Maju Tahun 2024',
];
const row = (code: string, name: string, target: string, pagu: number): (string | number)[] => [
  code,
  name,
  'Jumlah layanan',
  'Kota',
  target,
  pagu,
  'APBD',
  '',
  target,
  pagu,
];

async function plan(name: string, pagu: number): Promise<string> {
  const rows = [
    TITLE,
    [],
    ...HEADING,
    row('1.06.04', 'PROGRAM REHABILITASI SOSIAL', '80%', pagu + 200),
    row('1.06.04.2.01', 'Rehabilitasi Sosial Dasar', '80%', pagu + 200),
    row('1.06.04.2.01.01', 'Penyediaan Permakanan', '40 orang', pagu),
    row('1.06.04.2.01.03', 'Penyediaan Alat Bantu', '10 buah', 200),
  ];
  const file = path.join(folder, name);
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'T-C.33', rows }] }));
  return file;
}

async function report(...argv: string[]): Promise<PublicReport> {
  const { out, err } = await runCli(['check', '--format', 'json', ...argv]);
  expect(err).toBe('');
  return reportSchema.parse(JSON.parse(out));
}

test('files are held against each other only where that is asked for', async () => {
  const draft = await plan('rancangan.xlsx', 400);
  const final = await plan('akhir.xlsx', 450);
  const apart = await report(draft, final);
  expect(apart.pairs).toBeUndefined();
  expect(
    apart.files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'cetakan-berbeda'),
  ).toEqual([]);

  const together = await report(draft, final, '--together');
  expect(together.files.map(({ file }) => file)).toEqual([draft, final]);
  expect(together.pairs).toMatchObject([
    {
      relation: 'cetakan',
      here: { file: draft },
      there: { file: final },
      matched: 4,
      pagu: { differing: 3 },
    },
  ]);
  const [, later] = together.files;
  const found = later?.findings.filter(({ rule }) => rule === 'cetakan-berbeda') ?? [];
  expect(found.map(({ cell }) => cell)).toEqual(['F5', 'F6', 'F7']);
  expect(found[2]?.message).toContain('dalam rancangan.xlsx');
  expect(found[2]?.related).toContain("'[rancangan.xlsx]T-C.33'!F7");
});

test('a file that cannot be read stands in its place, and the others are compared', async () => {
  const draft = await plan('satu.xlsx', 400);
  const missing = path.join(folder, 'tidak-ada.xlsx');
  const final = await plan('dua.xlsx', 450);
  const together = await report(draft, missing, final, '--together');
  expect(together.files.map(({ error }) => error?.code ?? null)).toEqual([null, 'tidak-ditemukan', null]);
  expect(together.pairs).toHaveLength(1);
});

test('the text names the pairs of tables and what became of their rows', async () => {
  const draft = await plan('a.xlsx', 400);
  const final = await plan('b.xlsx', 450);
  const { out } = await runCli(['check', draft, final, '--together', '--lang', 'en']);
  expect(out).toContain('Between tables');
  expect(out.replace(/\s+/g, ' ')).toContain('4 rows in both, 0 only here, 0 only there');
});

test('an accepted finding is told with its reason and who accepted it', async () => {
  const file = await plan('terima.xlsx', 400);
  const settings = path.join(folder, 'setelan.json');
  const [finding] = (await report(file)).files[0]?.findings ?? [];
  if (!finding) throw new Error('the plan has something to accept');
  const { rule, sheet, cell } = finding;
  const entry = { rule, sheet, cell, reason: 'sudah dibahas', by: 'Bappeda' };
  writeFileSync(settings, JSON.stringify({ accepted: [entry] }));
  const [checked] = (await report(file, '--settings', settings)).files;
  expect(checked?.accepted).toEqual([entry]);
  expect(checked?.findings).not.toContainEqual(expect.objectContaining({ rule, cell }));
  const { out } = await runCli(['check', file, '--settings', settings]);
  expect(out.replace(/\s+/g, ' ')).toContain(`${rule} «${sheet}» ${cell}: sudah dibahas (Bappeda)`);
});
