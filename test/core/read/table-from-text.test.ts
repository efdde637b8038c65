import { tableFromText } from '../../support/table-from-text';

test('a drawing becomes a grid, a recognised table and its rows', () => {
  const { grid, table, read } = tableFromText(
    `
    | kode         | program    | target | pagu                |
    | 1.06.05      | PROGRAM X  | '12'        | 503.000.000         |
    | 1.06.05.2.01 | Kegiatan Y | 12          | =SUM(D4:D5) → 578715811 |
    |              |            | #REF!       |                     |`,
  );
  expect(grid.values[1]).toEqual(['1.06.05', 'PROGRAM X', '12', '503.000.000']);
  expect(grid.values[2]?.[3]).toBe(578715811);
  expect(grid.formulas[2]?.[3]).toBe('SUM(D4:D5)');
  expect(grid.values[3]?.[2]).toEqual({ error: '#REF!' });
  expect(table.dataRows).toEqual([1, 3]);
  expect(read.rows.map((row) => row.level)).toEqual(['program', 'kegiatan', 'indikator-lanjutan']);
  expect(read.rows[1]?.parent).toBe(read.rows[0]);
});

test('a role drawn twice spans both columns, and a period stands after a dot', () => {
  const { table } = tableFromText(
    `
    | no | indikator | target.2020 | target.2021 | catatan | catatan |
    | 1  | Jumlah    | 5           | 6           |         |         |`,
    { kind: 'T-C.30' },
  );
  expect(table.columns.map((c) => [c.role, c.left, c.right, c.period])).toEqual([
    ['no', 0, 0, null],
    ['indikator', 1, 1, null],
    ['target', 2, 2, 2020],
    ['target', 3, 3, 2021],
    ['catatan', 4, 5, null],
  ]);
});
