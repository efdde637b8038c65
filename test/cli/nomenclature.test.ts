import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { reportSchema, type PublicReport } from '../../src/report/schema';
import { withShared } from '../support/shared';
import { type Outcome, runCli } from './fake-streams';

const ROWS = [
  ['1', 'urusan', 'URUSAN PEMERINTAHAN WAJIB'],
  ['1.06', 'bidang', 'URUSAN PEMERINTAHAN BIDANG SOSIAL'],
  ['1.06.04', 'program', 'PROGRAM REHABILITASI SOSIAL'],
  ['1.06.04.2.01', 'kegiatan', 'Rehabilitasi Sosial Dasar; "di Luar" Panti Sosial'],
  ['1.06.04.2.01.01', 'subkegiatan', 'Penyediaan Permakanan'],
  ['1.06.04.2.01.03', 'subkegiatan', 'Penyediaan Alat Bantu'],
];

let folder = '';
let home = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nomenclature-'));
  home = path.join(folder, 'home');
});
afterEach(() => rmSync(folder, { recursive: true }));

const nomenclature = (...argv: string[]): Promise<Outcome> =>
  runCli(['nomenclature', ...argv], { env: { PERIKSA_RENJA_HOME: home } });

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const csv = (sign: string, end: string, start = ''): string =>
  start +
  [['kode', 'level', 'nama'], ...ROWS]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign))
    .join(end) +
  end;

async function entriesOf(source: string, ...options: string[]): Promise<readonly unknown[]> {
  const { status, out, err } = await nomenclature('import', source, '--format', 'json', ...options);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { list, problems } = JSON.parse(out) as { list: { entries: number }; problems: unknown[] };
  return [list.entries, problems.length];
}

test.each([
  ['commas and line feeds', csv(',', '\n')],
  ['a byte order mark, semicolons, quotes and CRLF', csv(';', '\r\n', '\ufeff')],
  ['tabs and CR', csv('\t', '\r')],
  ['the separator named by Excel', `sep=|\r\n${csv('|', '\r\n')}`],
])('a csv with %s is imported', async (_, text) => {
  expect(await entriesOf(file('daftar.csv', text))).toEqual([6, 0]);
});

test('a csv in UTF-16 or in a code page of Windows is imported', async () => {
  expect(await entriesOf(file('utf16.csv', Buffer.from(`\ufeff${csv('\t', '\r\n')}`, 'utf16le')))).toEqual([
    6, 0,
  ]);
  const latin = Buffer.from(csv(';', '\r\n').replace('Alat Bantu', 'Alat – Bantu'), 'latin1');
  expect(await entriesOf(file('latin.csv', latin), '--id', 'latin')).toEqual([6, 0]);
});

test('an .xlsx with the code over five columns is imported, its cover sheet passed over', async () => {
  const rows = [
    ['Urusan', 'Bidang', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Nomenklatur'],
    ...ROWS.map(([code = '', , name = '']) => {
      const [urusan = '', bidang = '', program = '', k = '', kk = '', sub = ''] = code.split('.');
      return [urusan, bidang, program, k === '' ? '' : `${k}.${kk}`, sub, name];
    }),
  ];
  const sheets = [
    { name: 'Sampul', rows: [['Lampiran'], ['Keputusan Menteri Dalam Negeri']] },
    { name: 'Daftar', rows },
  ];
  expect(await entriesOf(file('lampiran.xlsx', await writeXlsx({ sheets })))).toEqual([6, 0]);
});

test('100.000 rows are imported in seconds', async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const two = (part: number): string => String(part).padStart(2, '0');
    const code = `${1 + (at % 8)}.${two(1 + (Math.floor(at / 8) % 40))}.02.2.${two(1 + (Math.floor(at / 320) % 9))}.${String(1 + Math.floor(at / 2880)).padStart(4, '0')}`;
    return `${code};Sub kegiatan nomor ${String(at)}`;
  });
  const [entries] = await entriesOf(file('besar.csv', `kode;nama\r\n${rows.join('\r\n')}`));
  expect(entries).toBe(100_000);
});

test.each([
  ['catatan.csv', 'Nama;NIP\r\nSiti;1976\r\nBudi;1980\r\n', 'bukan daftar nomenklatur'],
  ['kosong.csv', '', 'tidak berisi apa pun'],
  ['bukan.xlsx', '<html></html>', '.xlsx'],
])('%s is refused with a sentence and keeps nothing', async (name, content, sentence) => {
  const { status, out, err } = await nomenclature('import', file(name, content));
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(sentence);
  expect(existsSync(home)).toBe(false);
});

test('a list is kept, shown, not overwritten unasked, replaced and removed', async () => {
  const source = file('daftar.csv', csv(',', '\n'));
  const named = ['--name', 'Kepmendagri 050-3708/2020', '--year', '2021', '--pemda', 'kabkot'];
  const kept = await nomenclature('import', source, ...named);
  expect(kept.out).toContain('disimpan sebagai kepmendagri-050-3708-2020: 6 entri');
  expect(kept.out).toContain('1 urusan, 1 bidang urusan, 1 program, 1 kegiatan, 2 sub kegiatan');
  const listed = await nomenclature('list');
  expect(listed.out).toMatch(/kepmendagri-050-3708-2020 +Kepmendagri 050-3708\/2020 +2021 +kabkot +6 +utuh/);
  expect(listed.out).toMatch(/bawaan .* sebagian/);
  const again = await nomenclature('import', source, ...named);
  expect(again).toMatchObject({ status: 2, err: expect.stringContaining('--replace') });
  expect((await nomenclature('import', source, ...named, '--replace', '--partial')).status).toBe(0);
  expect((await nomenclature('list')).out).toMatch(/kepmendagri-050-3708-2020 .* sebagian/);
  expect(readdirSync(path.join(home, 'nomenclature'))).toEqual(['kepmendagri-050-3708-2020.csv']);
  const wrong = await nomenclature('remove', 'kepmendagri-050-3708-2021');
  expect(wrong.err).toContain('Maksudnya kepmendagri-050-3708-2020?');
  expect((await nomenclature('remove', 'kepmendagri-050-3708-2020')).status).toBe(0);
  expect((await nomenclature('remove', 'bawaan')).err).toContain('tidak dapat dihapus');
  const left = await nomenclature('list', '--lang', 'en');
  expect(left.out).toMatch(/kepmendagri-050-3708-2020 .* 6\.582 +all/);
  expect(left.out).toContain('not compared with the official print');
});

test('what is wrong with a list is told, and a list damaged on disk is left out', async () => {
  const doubled = file(
    'ganda.csv',
    `${csv(',', '\n')}1.06.04.2.01.01,subkegiatan,Penyediaan Sandang\n1.06.xx,program,Rusak\n`,
  );
  const { out } = await nomenclature('import', doubled, '--lang', 'en');
  expect(out).toContain('2 things to look at:');
  expect(out).toContain(
    'code 1.06.04.2.01.01 «Penyediaan Sandang» is taken by «Penyediaan Permakanan» in row 6',
  );
  writeFileSync(path.join(home, 'nomenclature', 'ganda.csv'), 'rusak');
  const listed = await nomenclature('list');
  expect(listed).toMatchObject({ status: 2, err: expect.stringContaining('Daftar ganda tidak terbaca') });
});

test('a check uses the list that fits and says which and why', async () => {
  const sample = path.resolve(__dirname, '../../assets/contoh/t-c-33.xlsx');
  const run = await runCli(['check', sample, '--format', 'json'], { env: { PERIKSA_RENJA_HOME: home } });
  const report: PublicReport = reportSchema.parse(JSON.parse(run.out));
  const [table] = report.files[0]?.tables ?? [];
  expect(table?.nomenclature).toMatchObject({
    id: 'kepmendagri-900-1-15-5-1317-2023',
    about: expect.stringContaining('belum dibandingkan dengan cetakan resminya'),
    why: expect.stringContaining('Dipakai daftar'),
  });
});

withShared('nomenclature', 'an official list', (shared) => {
  const official = readdirSync(shared).filter((name) => name.endsWith('.csv'));
  test.each(official)('%s is imported without a problem', async (name) => {
    const [entries, problems] = await entriesOf(path.join(shared, name));
    expect(entries).toBeGreaterThan(2000);
    expect(problems).toBe(0);
  });
});
