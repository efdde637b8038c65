import type { FileSummary } from '../../../src/report/summary/file-summary';
import { fileRows } from '../../../src/workbench/files/file-rows';
import { ruleRows } from '../../../src/workbench/files/rule-rows';

function rowsOf(files: Readonly<Record<string, readonly (readonly [rule: string, severity: string])[]>>) {
  const ids = Object.keys(files);
  const summaries = new Map(
    ids.map((id) => {
      const findings = (files[id] ?? []).map(([rule, severity]) => ({ rule, severity, table: 't' }));
      const tables = [{ id: 't', kind: 'T-C.33', confidence: 1 }];
      const file = { file: id, tables, findings };
      return [id, { file, agency: null, tables: [] } as unknown as FileSummary];
    }),
  );
  const given = ids.map((id) => ({
    id,
    given: { name: id, bytes: () => Promise.reject(new Error('not read')) },
    stage: { is: 'waiting' as const },
  }));
  return fileRows(given, summaries);
}

test('the worst rules stand first, then those that most files have in common, each with its files', () => {
  const rows = rowsOf({
    a: [
      ['lokasi-kosong', 'peringatan'],
      ['jumlah-induk', 'galat'],
    ],
    b: [
      ['kode-rusak', 'galat'],
      ['kode-rusak', 'galat'],
      ['jumlah-induk', 'galat'],
      ['jumlah-induk', 'galat'],
    ],
  });
  expect(
    ruleRows(rows).map(({ rule, count, files }) => [rule, count, files.map(({ file }) => file.id).join('')]),
  ).toEqual([
    ['jumlah-induk', 3, 'ba'],
    ['kode-rusak', 2, 'b'],
    ['lokasi-kosong', 1, 'a'],
  ]);
});
