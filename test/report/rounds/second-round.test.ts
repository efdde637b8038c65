import { heldAgainst, oldVersionOf } from '../../../src/report/rounds/old-version';
import { secondRound, standingOf, wholeRound } from '../../../src/report/rounds/second-round';
import type { FileSummary } from '../../../src/report/summary/file-summary';
import { fileWith, finding } from '../example-file';

const cells = (findings: readonly { readonly cell: string }[]): string =>
  findings.map(({ cell }) => cell).join(' ');

test('what is gone was mended, what is said again is still there, the rest is new; notes do not count', () => {
  const before = fileWith([
    finding({ cell: 'F10', message: 'satu' }),
    finding({ cell: 'F11', message: 'dua' }),
    finding({ cell: 'F12', severity: 'catatan' }),
  ]);
  const after = fileWith([
    finding({ cell: 'F11', message: 'dua, dengan angka lain' }),
    finding({ cell: 'F20', message: 'tiga' }),
  ]);
  const { fixed, still, fresh } = wholeRound(secondRound(before, after));
  expect([cells(fixed), cells(still), cells(fresh)]).toEqual(['F10', 'F11', 'F20']);
});

test('a finding whose row moved is the same by its sentence, and each answers for one', () => {
  const before = fileWith([finding({ cell: 'F10', message: 'sama' })]);
  const after = fileWith([
    finding({ cell: 'F14', message: 'sama' }),
    finding({ cell: 'F15', message: 'sama' }),
  ]);
  const { fixed, still, fresh } = wholeRound(secondRound(before, after));
  expect([cells(fixed), cells(still), cells(fresh)]).toEqual(['', 'F14', 'F15']);
});

test('the old version is that of the same agency and region, else that of the same name', () => {
  const summary = (file: string, agency: string | null, region: string | null): FileSummary => ({
    file: { ...fileWith([]), file },
    agency,
    region,
    tables: [],
  });
  const olds = [
    summary('a.xlsx', 'Dinas Sosial', 'Kota Probolinggo'),
    summary('b.xlsx', 'Dinas Sosial', 'Kabupaten Lumajang'),
    summary('renja_dishub.xlsx', null, null),
  ];
  const found = (file: string, agency: string | null, region: string | null) =>
    oldVersionOf(summary(file, agency, region), olds)?.file.file ?? null;
  expect(found('x.xlsx', 'DINAS SOSIAL', 'Kabupaten Lumajang')).toBe('b.xlsx');
  expect(found('Renja-Dishub rev2.xlsx', null, null)).toBe('renja_dishub.xlsx');
  expect(found('renja dishub (2).xlsx', null, null)).toBe('renja_dishub.xlsx');
  expect(found('lain.xlsx', 'Dinas Kesehatan', null)).toBeNull();
});

test('held against its old version each finding is told as still there or new, notes as neither', () => {
  const around = (findings: Parameters<typeof fileWith>[0]): FileSummary => ({
    file: fileWith(findings),
    agency: 'Dinas Sosial',
    tables: [],
  });
  const note = finding({ cell: 'F3', severity: 'catatan' });
  const now = around([finding({ cell: 'F1' }), finding({ cell: 'F2', message: 'lain' }), note]);
  const [held] = heldAgainst(
    [now],
    [around([finding({ cell: 'F1' }), finding({ cell: 'F9', message: 'x' })])],
  );
  expect(held?.round?.before).toBe('renja.xlsx');
  const standing = held?.round && standingOf(held.round);
  expect(now.file.findings.map((one) => standing?.(one))).toEqual(['masih', 'baru', null]);
  expect(heldAgainst([now], null)).toEqual([now]);
});
