import type { FileSummary } from '../../../src/report/summary/file-summary';
import { fileRows, filterRows, searchRows, sortRows, totalsOf } from '../../../src/workbench/files/file-rows';
import type { LibraryFile } from '../../../src/workbench/state/library';

const file = (id: string): LibraryFile => ({
  id,
  given: { name: `${id}.xlsx`, bytes: () => Promise.reject(new Error('not read')) },
  stage: { is: 'waiting' },
});

type Severity = 'galat' | 'peringatan';

function summary(agency: string, kinds: readonly string[], found: readonly Severity[]): FileSummary {
  const tables = kinds.map((kind, at) => ({ id: `t${String(at)}`, kind, confidence: 1 }));
  const findings = found.map((severity) => ({ severity, table: 't0' }));
  return { file: { file: '', tables, findings }, agency, tables: [] } as unknown as FileSummary;
}

function unread(): FileSummary {
  const error = { code: 'berkas-rusak', message: 'rusak' };
  return {
    file: { file: '', error, tables: [], findings: [] },
    agency: null,
    tables: [],
  } as unknown as FileSummary;
}

const all = ['T-C.29', 'T-C.30', 'T-C.31', 'T-C.32', 'SIPD-Renja'];
const rows = fileRows(
  ['a', 'b', 'c', 'd', 'e'].map(file),
  new Map([
    ['a', summary('Dinas Sosial', all, ['peringatan', 'peringatan'])],
    ['b', summary('Dinas Pertanian', ['T-C.33'], ['galat'])],
    ['c', unread()],
    ['e', summary('Badan Kesbangpol', ['T-C.29'], ['galat', 'peringatan'])],
  ]),
);
const names = (some: typeof rows): string => some.map(({ id }) => id).join('');

test('errors stand first, then warnings, and what was not looked at stands last', () => {
  expect(names(sortRows(rows, 'galat', true))).toBe('ebacd');
  expect(names(sortRows(rows, 'galat', false))).toBe('cabed');
});

test('agencies are sorted by their name, files without one by the name of the file', () => {
  expect(names(sortRows(rows, 'agency', true))).toBe('ecbad');
});

test('a file lacks a table where one of the five is missing; the form of SIPD-RI counts as T-C.33', () => {
  expect(names(filterRows(rows, 'missing'))).toBe('be');
});

test('files are found by agency and by name', () => {
  expect(names(searchRows(rows, 'dinas'))).toBe('ab');
  expect(names(searchRows(rows, 'C.XLSX'))).toBe('c');
  expect(names(filterRows(searchRows(rows, 'dinas'), 'bergalat'))).toBe('b');
  expect(names(filterRows(rows, 'tidak-terbaca'))).toBe('c');
});

test('a file without a recognised table is neither with errors nor without, and one not looked at is another thing still', () => {
  const some = fileRows(
    ['a', 'b', 'c', 'd'].map(file),
    new Map([
      ['a', summary('Dinas Sosial', ['T-C.33'], [])],
      ['b', summary('Dinas Pertanian', [], [])],
      ['c', unread()],
    ]),
  );
  expect(some.map(({ state }) => state)).toEqual([
    'bersih',
    'belum-dikenali',
    'tidak-terbaca',
    'belum-diperiksa',
  ]);
  expect(names(filterRows(some, 'tanpa-galat'))).toBe('a');
  expect(names(filterRows(some, 'belum-dikenali'))).toBe('b');
  expect(names(filterRows(some, 'belum-diperiksa'))).toBe('d');
});

test('totals are of the rows that are shown', () => {
  expect(totalsOf(rows)).toMatchObject({ galat: 2, peringatan: 3 });
  expect(totalsOf(filterRows(rows, 'missing'))).toMatchObject({ galat: 2, peringatan: 1 });
});

test('a table is sorted by what was found in it, files without it stand last', () => {
  expect(names(sortRows(rows, 0, true))).toBe('eabcd');
});
