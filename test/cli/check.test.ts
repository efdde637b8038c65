import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { reportSchema, type PublicReport } from '../../src/report/schema';
import { runCli } from './fake-streams';

const SAMPLES = path.resolve(__dirname, '../../assets/contoh');
const CLEAN = path.join(SAMPLES, 't-c-33.xlsx');
const BROKEN_TABLE = path.join(SAMPLES, 't-c-33-dengan-kesalahan.xlsx');

let folder = '';
let notXlsx = '';
let noTable = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  notXlsx = path.join(folder, 'bukan.xlsx');
  noTable = path.join(folder, 'pegawai.xlsx');
  writeFileSync(notXlsx, '<html><body>Halaman</body></html>');
  const rows = [
    ['Nama', 'NIP', 'Golongan'],
    ['Siti', '1976', 'III/a'],
    ['Budi', '1980', 'III/b'],
  ];
  writeFileSync(noTable, await writeXlsx({ sheets: [{ name: 'Pegawai', rows }] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function report(...argv: string[]): Promise<{ status: number; report: PublicReport }> {
  const { status, out, err } = await runCli(['check', '--format', 'json', ...argv]);
  expect(err).toBe('');
  return { status, report: reportSchema.parse(JSON.parse(out)) };
}

test('the sample without mistakes has no galat', async () => {
  const { status, report: found } = await report(CLEAN);
  expect(found.files[0]?.findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
  expect(status).toBe(0);
});

test('the planted mistakes of the other sample are found', async () => {
  const { status, report: found } = await report(BROKEN_TABLE);
  const [file] = found.files;
  const cells = file?.findings.map(({ rule, cell }) => `${rule} ${cell}`);
  expect(file?.tables[0]).toMatchObject({
    kind: 'T-C.33',
    planYear: 2026,
    range: 'A5:J24',
    dataRows: [8, 24],
  });
  expect(cells).toEqual(expect.arrayContaining(['jumlah-induk F11', 'kode-induk A15']));
  expect(status).toBe(1);
});

test('--rows adds each row with its level and amounts', async () => {
  const { report: found } = await report(CLEAN, '--rows');
  expect(found.files[0]?.tables[0]?.rows?.[4]).toEqual({
    row: 12,
    level: 'subkegiatan',
    kode: '1.06.01.2.02.0001',
    nama: 'Penyediaan Gaji dan Tunjangan ASN',
    amounts: { pagu: 980000000, paguMaju: 1078000000 },
  });
});

test('--only and --skip choose the rules', async () => {
  const only = await report(BROKEN_TABLE, '--only', 'jumlah-induk');
  expect(new Set(only.report.files[0]?.findings.map(({ rule }) => rule))).toEqual(new Set(['jumlah-induk']));
  const skip = await report(BROKEN_TABLE, '--skip', 'jumlah-induk');
  expect(skip.report.files[0]?.findings.map(({ rule }) => rule)).not.toContain('jumlah-induk');
});

test('a file that cannot be read does not stop the others, and the status says so', async () => {
  const { status, report: found } = await report(notXlsx, path.join(folder, 'tidak-ada.xlsx'), BROKEN_TABLE);
  expect(found.files.map(({ error }) => error?.code ?? null)).toEqual([
    'bukan-xlsx',
    'tidak-ditemukan',
    null,
  ]);
  expect(found.files[2]?.findings.length).toBeGreaterThan(0);
  expect(status).toBe(2);
});

test('a workbook without a table ends with a status of its own: nothing was checked', async () => {
  const { status, out } = await runCli(['check', noTable]);
  expect(out).toContain('1 lembar dan 9 sel');
  expect(status).toBe(3);
});

test.each(['id', 'en'])('text and CSV are written in the language of the call (%s)', async (language) => {
  const text = await runCli(['check', BROKEN_TABLE, '--lang', language]);
  const csv = await runCli(['check', BROKEN_TABLE, '--lang', language, '--format', 'csv']);
  expect(text.out).toContain(language === 'id' ? '1 berkas · 1 tabel' : '1 file · 1 table');
  expect(csv.out).toContain(language === 'id' ? '\ufeffberkas;' : '\ufefffile;');
  expect([text.status, csv.status]).toEqual([1, 1]);
});

test('colours and the progress bar are for a terminal', async () => {
  const words = ['check', CLEAN, BROKEN_TABLE];
  const terminal = await runCli(words, { isTTY: true, columns: 80 });
  expect(terminal.out).toContain('\u001b[31m');
  expect(terminal.err).toContain('░ 1/2');
  const noColour = await runCli(words, { isTTY: true, env: { NO_COLOR: '1' } });
  expect(noColour.out).not.toContain('\u001b');
  const piped = await runCli(words);
  expect(piped.out + piped.err).not.toContain('\u001b');
});

describe('settings', () => {
  const write = (content: string): string => {
    const file = path.join(folder, 'setelan.json');
    writeFileSync(file, content);
    return file;
  };

  test('a silenced rule is not shown, and the report says how often', async () => {
    const settings = write('\ufeff{ "rules": { "jumlah-induk": "diam" } }');
    const { report: found } = await report(BROKEN_TABLE, '--settings', settings);
    expect(found.files[0]?.findings.map(({ rule }) => rule)).not.toContain('jumlah-induk');
    expect(found.files[0]?.silenced['jumlah-induk']).toBeGreaterThan(0);
  });

  test.each([
    ['{ "rules": ', 'bukan JSON yang benar'],
    ['{ "rule": {} }', 'memuat «rule» yang tidak dikenal. Maksudnya rules?'],
    [
      '{ "accepted": [{ "rule": "jumlah-induk", "sel": "A1" }] }',
      '«accepted.0.sel» yang tidak dikenal. Maksudnya cell?',
    ],
    [
      '{ "accepted": [{ "rule": "jumlah-indk", "sheet": "a", "cell": "A1", "reason": "" }] }',
      'Maksudnya jumlah-induk?',
    ],
    ['{ "lists": ["bawan"] }', 'menyebut daftar «bawan» yang tidak ada. Maksudnya bawaan?'],
    ['{ "rules": { "jumlah-indk": "diam" } }', 'Maksudnya jumlah-induk?'],
    ['{ "rules": { "jumlah-induk": "merah" } }', 'rules.jumlah-induk'],
    ['{ "rules": { "__proto__": "diam" } }', '«__proto__»'],
    ['{ "tables": [{ "sheet": "a", "columns": { "pagu": "ZZZZ9" } }] }', '«ZZZZ9» di tables.0.columns.pagu'],
    ['{ "tables": [{ "sheet": "a", "kind": "T-C.33", "columns": { "tw1": "A" } }] }', '«tw1»'],
    ['{ "tables": [{ "sheet": "a", "at": "A0" }] }', '«A0» di tables.0.at: itu bukan alamat sel'],
    ['{ "tables": [{ "sheet": "a", "headerRows": [99, 1] }] }', 'tables.0.headerRows'],
    ['{ "tables": [{ "sheet": "a", "dataRows": [1, 99999999] }] }', 'tables.0.dataRows'],
    ['{ "accepted": [{ "rule": "jumlah-induk", "sheet": "a", "cell": "ZZZ", "reason": "" }] }', '«ZZZ»'],
  ])('%s is refused with a sentence', async (content, sentence) => {
    const { status, out, err } = await runCli(['check', CLEAN, '--settings', write(content)]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('what a setting names and the workbook does not have is told, and the rest holds', async () => {
    const [table] = (await report(BROKEN_TABLE)).report.files[0]?.tables ?? [];
    const sheet = table?.sheet ?? '';
    const settings = write(
      JSON.stringify({
        tables: [{ sheet: 'Tidak Ada' }, { sheet, at: 'A9000' }, { sheet, columns: { catatan: 'ZZ' } }],
        accepted: [{ rule: 'jumlah-induk', sheet, cell: 'ZZ9', reason: 'dibahas' }],
        unread: [{ sheet: 'Entah', range: 'A1:B2', reason: 'lama' }],
      }),
    );
    const { report: found } = await report(BROKEN_TABLE, '--settings', settings);
    expect(found.files[0]?.settingsNotApplied?.map(({ where, value }) => `${where} ${value}`)).toEqual([
      'tables.0.sheet Tidak Ada',
      'tables.1.at A9000',
      'tables.2.columns.catatan ZZ',
      'accepted.0.cell ZZ9',
      'unread.0.sheet Entah',
    ]);
    const text = await runCli(['check', BROKEN_TABLE, '--settings', settings]);
    expect(text.out).toContain('Setelan tables.0.sheet menyebut «Tidak Ada»: lembar itu tidak ada');
  });

  test('a settings file that is not there is told', async () => {
    const { status, err } = await runCli(['check', CLEAN, '--settings', path.join(folder, 'tidak-ada.json')]);
    expect(status).toBe(2);
    expect(err).toContain('tidak ditemukan');
  });
});

test('what of a damaged workbook was lost stands in the report, and is no clean end', async () => {
  const sheets = [
    { name: 'Tabel', rows: [['Nama', 'NIP']] },
    { name: 'Hilang', rows: [['a', 'b']] },
  ];
  const { unzipSync, zipSync } = await import('fflate');
  const { 'xl/worksheets/sheet2.xml': _lost, ...parts } = unzipSync(await writeXlsx({ sheets }));
  const damaged = path.join(folder, 'rusak.xlsx');
  writeFileSync(damaged, zipSync(parts));
  const { status, out } = await runCli(['check', damaged, '--format', 'json']);
  const [file] = reportSchema.parse(JSON.parse(out)).files;
  expect(file?.unread).toEqual(
    expect.arrayContaining([expect.objectContaining({ sheet: 'Hilang', why: 'rusak', range: null })]),
  );
  expect(status).toBe(3);
});
