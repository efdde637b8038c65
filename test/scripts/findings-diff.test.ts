import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve(__dirname, '../../scripts/findings-diff.mjs');
let folder = '';
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'findings-diff-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const finding = (rule: string, cell: string, message: string, severity = 'galat') => ({
  rule,
  severity,
  sheet: 'Tabel 3.1',
  cell,
  message,
});
const table = { kind: 'T-C.33', sheet: 'Tabel 3.1', range: 'A5:J24' };

/** A build that says of the same files what it was told to. */
function build(name: string, reports: readonly object[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `for (const one of ${JSON.stringify(reports)}) console.log(JSON.stringify(one));`);
  return file;
}

function compared(old: readonly object[], now: readonly object[]) {
  const page = path.join(folder, 'beda.html');
  const builds = [build('lama.js', old), build('baru.js', now)];
  const run = spawnSync(process.execPath, [script, ...builds, 'masuk', '-o', page], { encoding: 'utf8' });
  return { ...run, page };
}

test('findings that came, went, moved and say something else are told rule by rule, as text and as a page', () => {
  const file = 'renja.xlsx';
  const same = finding('kode-induk', 'A15', 'Kode ini salah.');
  const { stdout, status, page } = compared(
    [
      {
        file,
        tables: [table],
        findings: [
          same,
          finding('jumlah-induk', 'F11', 'Pagu <b> salah.'),
          finding('angka-teks', 'F18', 'Teks.', 'catatan'),
          finding('satuan-beda', 'E9', 'Beda.'),
        ],
      },
      { file: 'rusak.xlsx', tables: [table], findings: [] },
    ],
    [
      {
        file,
        tables: [{ ...table, range: 'A5:J30' }],
        findings: [
          same,
          same,
          finding('jumlah-induk', 'F12', 'Pagu <b> salah.'),
          finding('angka-teks', 'F18', 'Teks.', 'peringatan'),
        ],
      },
      { file: 'rusak.xlsx', error: { code: 'rusak' } },
    ],
  );
  expect(status).toBe(0);
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual([
    '2 files: 2 came, 2 went, 2 moved, 1 changed',
    '(not read): 1 came, 0 went, 0 moved, 0 changed',
    '  came rusak.xlsx: rusak',
    '(table): 0 came, 1 went, 1 moved, 0 changed',
    '  moved renja.xlsx Tabel 3.1!A5:J30: T-C.33 (was A5:J24: T-C.33)',
    '  went rusak.xlsx Tabel 3.1!A5:J24: T-C.33',
    'angka-teks: 0 came, 0 went, 0 moved, 1 changed',
    '  changed renja.xlsx Tabel 3.1!F18: peringatan Teks. (was F18: catatan Teks.)',
    'jumlah-induk: 0 came, 0 went, 1 moved, 0 changed',
    '  moved renja.xlsx Tabel 3.1!F12: galat Pagu <b> salah. (was F11: galat Pagu <b> salah.)',
    'kode-induk: 1 came, 0 went, 0 moved, 0 changed',
    '  came renja.xlsx Tabel 3.1!A15: galat Kode ini salah.',
    'satuan-beda: 0 came, 1 went, 0 moved, 0 changed',
    '  went renja.xlsx Tabel 3.1!E9: galat Beda.',
  ]);
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('Pagu &lt;b&gt; salah.');
  expect(html.match(/<li /g)).toHaveLength(7);
});

test('two builds that say the same are one line, and one that says nothing is a fault', () => {
  const report = { file: 'a.xlsx', tables: [table], findings: [] };
  expect(compared([report], [report])).toMatchObject({
    status: 0,
    stdout: '1 files: both builds say the same.\n',
  });
  expect(compared([report], [])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('reported no file'),
  });
});
