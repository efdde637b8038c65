import { commands } from '../../src/cli/commands';
import { optionName } from '../../src/cli/command';
import { runCli } from './fake-streams';

const run = (line: string) => runCli(line.split(' ').filter(Boolean));

test('no argument asks for the help of all commands, in the language of the call', async () => {
  const { status, out } = await run('');
  expect(status).toBe(0);
  for (const { name } of commands) expect(out).toContain(`periksa-renja ${name}`);
  expect((await run('--lang en')).out).toContain('Options of check');
});

test.each(['check --help', 'help check', '-h check', '--lang id check -h'])(
  '%s gives the help of that command alone',
  async (line) => {
    const { status, out } = await run(line);
    expect(status).toBe(0);
    expect(out).toContain('Opsi check\n');
    expect(out).toMatch(/\n {2}--format text\|json\|jsonl\|csv\|html\s+bentuk/);
    expect(out).not.toContain('Opsi compute');
  },
);

test('an option takes a value in every command that has it, or in none', () => {
  const kinds = new Map<string, boolean>();
  for (const { options } of commands) {
    for (const [key, { takes }] of Object.entries(options)) {
      expect([key, kinds.get(key) ?? takes !== null]).toEqual([key, takes !== null]);
      kinds.set(key, takes !== null);
    }
  }
});

test('every option and usage is told in both languages', () => {
  for (const { options, usages } of commands) {
    const told = [...usages.map(({ does }) => does), ...Object.values(options).map(({ help }) => help)];
    for (const { id, en } of told) expect(Math.min(id.length, en.length)).toBeGreaterThan(1);
    expect(Object.keys(options).map(optionName)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^--[a-z-]+$/)]),
    );
  }
});

test('files and options come in any order; lists may be repeated and have commas', async () => {
  const line =
    'check --only jumlah-induk,kode-ganda a.xlsx --format json --rows --only rasio-salah b --skip kode-ganda';
  const { out } = await run(line);
  const { files } = JSON.parse(out) as { files: { file: string }[] };
  expect(files.map(({ file }) => file)).toEqual(['a.xlsx', 'b']);
});

test('what stands behind -- is a file, whatever it looks like', async () => {
  expect((await run('check -- --aneh.xlsx')).out).toContain('--aneh.xlsx');
});

test.each([
  ['check a.xlsx --formt json', 'Opsi --formt tidak dikenal di sini. Maksudnya --format?'],
  ['check a.xlsx --formt json --lang en', 'Option --formt is not known here. Did you mean --format?'],
  ['chek a.xlsx', 'Perintah «chek» tidak dikenal. Maksudnya check?'],
  ['check a.xlsx --only jumlah-indk', 'Aturan «jumlah-indk» tidak ada. Maksudnya jumlah-induk?'],
  ['check a.xlsx --skip zzz', 'Aturan «zzz» tidak ada. Daftarnya'],
  [
    'check a.xlsx --format xml',
    'Nilai «xml» tidak berlaku untuk --format; pilihannya text, json, jsonl, csv, html.',
  ],
  ['check a.xlsx --lang fr', 'Nilai «fr» tidak berlaku untuk --lang'],
  ['check a.xlsx --settings', 'Opsi --settings memerlukan nilai.'],
  ['check a.xlsx --rows=ya', 'Opsi --rows tidak memakai nilai.'],
  ['check', 'Sebutkan paling sedikit satu berkas'],
  ['nomenclature', 'Sebutkan import, list, atau remove'],
  ['nomenclature improt a.csv', 'Perintah «nomenclature improt» tidak dikenal. Maksudnya import?'],
  ['nomenclature import', 'Sebutkan satu berkas'],
  ['nomenclature import a.csv b.csv', 'Sebutkan satu berkas'],
  ['nomenclature import a.csv --year besok', '«besok» bukan tahun untuk --year'],
  [
    'nomenclature import a.csv --pemda desa',
    'Nilai «desa» tidak berlaku untuk --government; pilihannya kabkot, prov.',
  ],
  ['nomenclature import a.csv --together', 'Opsi --together tidak dikenal di sini.'],
  ['nomenclature list a', 'Perintah nomenclature list tidak memakai «a».'],
  ['nomenclature remove', 'Sebutkan id satu daftar'],
  ['rules --rows', 'Opsi --rows tidak dikenal di sini.'],
  ['rules a.xlsx', 'Perintah rules tidak memakai berkas'],
  ['--fromat', 'Opsi --fromat tidak dikenal di sini. Maksudnya --format?'],
  ['check a.xlsx --__proto__', 'Opsi --__proto__ tidak dikenal di sini.'],
])('%s gets a sentence', async (line, sentence) => {
  const { status, err } = await run(line);
  expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('names that options had before are still taken', async () => {
  const { err } = await run('nomenclature import tidak-ada.csv --pemda prov');
  expect(err).toContain('tidak ditemukan');
});
