import type { FileSummary } from '../../../src/report/summary/file-summary';
import { fileRows, filterRows, sortRows } from '../../../src/workbench/files/file-rows';
import type { LibraryFile } from '../../../src/workbench/state/library';

const file = (id: string): LibraryFile => ({
  id,
  given: { name: `${id}.xlsx`, bytes: () => Promise.reject(new Error('not read')) },
  stage: { is: 'waiting' },
});

type Severity = 'galat' | 'peringatan';

function summary(agency: string, kinds: readonly string[], found: readonly Severity[]): FileSummary {
  const tables = kinds.map((kind, at) => ({ id: `t${String(at)}`, kind }));
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
  expect(names(filterRows(rows, 'missing', ''))).toBe('be');
});

test('files are found by agency and by name', () => {
  expect(names(filterRows(rows, 'all', 'dinas'))).toBe('ab');
  expect(names(filterRows(rows, 'all', 'C.XLSX'))).toBe('c');
  expect(names(filterRows(rows, 'galat', 'dinas'))).toBe('b');
  expect(names(filterRows(rows, 'unread', ''))).toBe('c');
});
