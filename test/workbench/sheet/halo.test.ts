import { rangeAddress } from '../../../src/core/grid/a1';
import { haloOf } from '../../../src/workbench/sheet/model/halo';
import { namingColumns, rowName, tableFrames } from '../../../src/workbench/sheet/model/table-frames';
import { sheetOf } from './sheets';

const halo = (formula: string): readonly string[] =>
  haloOf(sheetOf([[1]], { formulas: [[formula]] }), 0, 0, []).map(rangeAddress);

test('what a sum adds up is lit; other sheets and texts are not', () => {
  expect(halo('SUM(F7,$F$11,F13:F15)')).toEqual(['F7', 'F11', 'F13:F15']);
  expect(halo('IF(A2="B7",\'Tabel 3.1\'!F9,C3)')).toEqual(['A2', 'C3']);
  expect(halo('LOG10(B2)')).toEqual(['B2']);
});

test('code and name say which row one is in, and stay: those of the left side alone', () => {
  const column = (role: string, letters: string) => ({ role, letters, heading: role, period: null });
  const frames = tableFrames([
    {
      id: 't',
      range: 'A1:F4',
      firstDataRow: 3,
      columns: [
        column('kode', 'A'),
        column('program', 'B:C'),
        column('pagu', 'D'),
        column('programAnalisis', 'E'),
      ],
    },
  ]);
  expect(frames.map(namingColumns)).toEqual([3]);
  const grid = sheetOf([
    ['Kode', 'Program'],
    [],
    ['1.06', 'PROGRAM', null, 5],
    ['1.06.02', null, 'Kegiatan'],
  ]);
  expect([1, 2, 3, 9].map((row) => rowName(grid, frames, row))).toEqual([
    null,
    '1.06 · PROGRAM',
    '1.06.02 · Kegiatan',
    null,
  ]);
});
