import { readArguments } from '../../src/cli/arguments';
import type { Arguments } from '../../src/cli/call';

const RULES = ['jumlah-induk', 'kode-ganda', 'rasio-salah'];
const read = (line: string): Arguments => readArguments(line.split(' ').filter(Boolean), RULES);

test('no argument asks for help', () => {
  expect(read('')).toEqual({ command: 'help', language: 'id' });
  expect(read('--lang en')).toEqual({ command: 'help', language: 'en' });
});

test('files and options come in any order; lists may be repeated and have commas', () => {
  expect(
    read(
      'check --only jumlah-induk,kode-ganda a.xlsx --format json --rows --only rasio-salah b --skip kode-ganda',
    ),
  ).toEqual({
    command: 'check',
    language: 'id',
    format: 'json',
    paths: ['a.xlsx', 'b'],
    rows: true,
    all: false,
    settings: null,
    only: ['jumlah-induk', 'kode-ganda', 'rasio-salah'],
    skip: ['kode-ganda'],
    together: false,
  });
});

test('what stands behind -- is a file, whatever it looks like', () => {
  expect(read('check -- --aneh.xlsx')).toMatchObject({ command: 'check', paths: ['--aneh.xlsx'] });
});

test.each([
  ['check a.xlsx --formt json', 'Opsi --formt tidak dikenal di sini. Maksudnya --format?'],
  ['check a.xlsx --formt json --lang en', 'Option --formt is not known here. Did you mean --format?'],
  ['chek a.xlsx', 'Perintah «chek» tidak dikenal. Maksudnya check?'],
  ['check a.xlsx --only jumlah-indk', 'Aturan «jumlah-indk» tidak ada. Maksudnya jumlah-induk?'],
  ['check a.xlsx --skip zzz', 'Aturan «zzz» tidak ada. Daftarnya'],
  [
    'check a.xlsx --format xml',
    'Nilai «xml» tidak berlaku untuk --format; pilihannya text, json, csv, html.',
  ],
  ['check a.xlsx --lang fr', 'Nilai «fr» tidak berlaku untuk --lang'],
  ['check a.xlsx --settings', 'Opsi --settings memerlukan nilai.'],
  ['check a.xlsx --rows=ya', 'Opsi --rows tidak memakai nilai.'],
  ['check', 'Sebutkan paling sedikit satu berkas'],
  ['nomenclature', 'Sebutkan import, list, atau remove'],
  ['nomenclature improt a.csv', 'Perintah «nomenclature improt» tidak dikenal. Maksudnya import?'],
  ['nomenclature import', 'Sebutkan satu berkas'],
  ['nomenclature import a.csv b.csv', 'Sebutkan satu berkas'],
  ['nomenclature import a.csv --year besok', 'Tahun «besok» tidak berlaku untuk --year'],
  [
    'nomenclature import a.csv --pemda desa',
    'Nilai «desa» tidak berlaku untuk --pemda; pilihannya kabkot, prov.',
  ],
  ['nomenclature import a.csv --together', 'Opsi --together tidak dikenal di sini.'],
  ['nomenclature list a', 'Perintah nomenclature list tidak memakai «a».'],
  ['nomenclature remove', 'Sebutkan id satu daftar'],
  ['rules --rows', 'Opsi --rows tidak dikenal di sini.'],
  ['rules a.xlsx', 'Perintah rules tidak memakai berkas'],
  ['--fromat', 'Opsi --fromat tidak dikenal di sini. Maksudnya --format?'],
  ['check a.xlsx --__proto__', 'Opsi --__proto__ tidak dikenal di sini.'],
])('%s gets a sentence', (line, sentence) => {
  const call = read(line);
  expect(call).toMatchObject({ command: 'wrong', sentence: expect.stringContaining(sentence) });
});
