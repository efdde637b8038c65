import { cetakanBerbeda } from '../../../../src/core/rules/silang/cetakan-berbeda';
import { type DrawnTable, draftsOver, findingsOver } from '../../../support/workbook-tester';

const print = (rows: string, options: Partial<DrawnTable> = {}): DrawnTable => ({
  kind: 'T-C.33',
  planYear: 2022,
  table: `
    | kode            | program                     | target    | pagu | sumberDana |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL | 80%       | 900  | DAU |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | 80%       | 600  | DAU |
    | 1.06.04.2.01.01 | Penyediaan Permakanan       | 250 orang | 400  | DAU |
    | 1.06.04.2.01.03 | Penyediaan Alat Bantu       | 10 buah   | 200  | DAU |
    ${rows}`,
  ...options,
});

test('prints that agree say nothing; case, spaces and how a figure is written are no difference', () => {
  const again = print('| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 80 % | Rp 1.300,00 | dau |');
  expect(
    findingsOver(cetakanBerbeda, [
      print('| 1.06.04.2.02 | Rehabilitasi  Sosial PMKS | 80% | 1300 | DAU |'),
      again,
    ]),
  ).toEqual([]);
});

test('a row that differs is one finding with all its cells', () => {
  const drafts = draftsOver(cetakanBerbeda, [
    print('| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 80% | 300 | DAU |'),
    print('| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 85% | 300.000 | |'),
  ]);
  expect(drafts).toMatchObject([
    { cell: 'C6', stated: '85%', computed: '80%', related: ['D6', 'E6', "'L1'!C6", "'L1'!D6", "'L1'!E6"] },
  ]);
  expect(drafts[0]?.message.id).toBe(
    'Kegiatan 1.06.04.2.02 berbeda dari cetakan lain (T-C.33 lembar «L1») pada 3 sel: C6 «85%», di sana «80%», D6 «300.000», di sana «300» dan E6 kosong, di sana «DAU».',
  );
});

test('rows that only one print has are told where they stand', () => {
  const more = '| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 80% | 300 | DAU |';
  expect(findingsOver(cetakanBerbeda, [print(more), print('')])).toEqual([
    'L1 B6: Kegiatan 1.06.04.2.02 tidak ada di cetakan lain (T-C.33 lembar «L2»).',
  ]);
});

test.each([
  ['another year', { planYear: 2023 }],
  ['an amendment', { title: 'Rumusan Rencana Perubahan' }],
])('%s is no second print', (_, options) => {
  const more = '| 1.06.04.2.02 | Rehabilitasi Sosial PMKS | 80% | 300 | DAU |';
  expect(findingsOver(cetakanBerbeda, [print(more), print('', options)])).toEqual([]);
});

test('tables of indicators are aligned by their texts', () => {
  const indicators = (target: string): DrawnTable => ({
    kind: 'T-C.30',
    table: `
      | no | indikator        | target.2022 | target.2023 | realisasi.2021 |
      | 1  | Persentase PMKS  | 80% | 85% | 70% |
      | 2  | Jumlah relawan   | 45  | ${target} | 40 |
      | 3  | Indeks kepuasan  | 80  | 81  | 79  |`,
  });
  expect(findingsOver(cetakanBerbeda, [indicators('50'), indicators('55')])).toEqual([
    expect.stringContaining('L2 D3: Baris 3 berbeda dari cetakan lain'),
  ]);
});
