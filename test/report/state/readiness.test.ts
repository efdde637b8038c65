import { missingTables, readinessOf } from '../../../src/report/state/readiness';
import type { PublicFile } from '../../../src/report/schema';
import { fileWith, finding, noTable } from '../example-file';

/** With all five tables. */
function whole(change: Partial<PublicFile> = {}, findings: Parameters<typeof fileWith>[0] = []): PublicFile {
  const [table] = fileWith([]).tables;
  const kinds = ['T-C.29', 'T-C.30', 'T-C.31', 'T-C.32', 'SIPD-Renja'] as const;
  return fileWith(findings, {
    tables: table ? kinds.map((kind) => ({ ...table, id: kind, kind })) : [],
    ...change,
  });
}

const unread = [
  { sheet: 'Hal 2', range: 'A1:J22', cells: 143, why: 'lanjutan' as const, nearest: null, message: 'x' },
];

test.each([
  ['belum-dinilai', 'nobody looked', null],
  ['belum-dinilai', 'it could not be read', fileWith([], { ...noTable, error: { code: 'x', message: 'x' } })],
  ['belum-dinilai', 'nothing was recognised', fileWith([], noTable)],
  ['perlu-perbaikan', 'there is an error, whatever else', whole({ unread }, [finding()])],
  ['belum-dinilai', 'a part was not recognised', whole({ unread })],
  ['belum-lengkap', 'a table is missing', fileWith([finding({ severity: 'peringatan' })])],
  ['siap-dengan-catatan', 'there are warnings', whole({}, [finding({ severity: 'peringatan' })])],
  ['siap', 'there are notes alone', whole({}, [finding({ severity: 'catatan' })])],
])('the level is %s where %s', (level, _, file) => {
  expect(readinessOf(file)).toBe(level);
});

test('a workbook with none of the five is of another kind and lacks none', () => {
  const others = whole().tables.map((table) => ({ ...table, kind: 'E.81' as const }));
  expect(missingTables(whole({ tables: others }))).toEqual([]);
  expect(missingTables(fileWith([]))).toEqual(['T-C.29', 'T-C.30', 'T-C.31', 'T-C.32']);
});
