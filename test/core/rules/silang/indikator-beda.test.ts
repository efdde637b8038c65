import { indikatorBeda } from '../../../../src/core/rules/silang/indikator-beda';
import { type DrawnTable, draftsOver } from '../../../support/workbook-tester';

const plan = (first: string, target = '4 Paket'): DrawnTable => ({
  kind: 'T-C.33',
  planYear: 2022,
  table: `
    | kode            | program               | indikator              | target    | pagu |
    | 2.23.01         | PROGRAM PENUNJANG     | Nilai SAKIP            | 80        | 900 |
    | 2.23.01.2.06    | Administrasi Umum     | Persentase layanan     | 100%      | 900 |
    | 2.23.01.2.06.02 | Penyediaan Peralatan  | ${first}               | ${target} | 500 |
    | 2.23.01.2.06.09 | Rapat Koordinasi      | Jumlah laporan rapat   | 12 Laporan | 400 |`,
});

const review: DrawnTable = {
  kind: 'T-C.31',
  planYear: 2022,
  table: `
    | no | programRkpd          | paguRkpd | programAnalisis | indikatorAnalisis | targetAnalisis | kebutuhanDana |
    |    | PROGRAM PENUNJANG    | 900 | PROGRAM PENUNJANG    | Nilai SAKIP           | 80         | 900 |
    | 1  | Administrasi Umum    | 900 | Administrasi Umum    | Persentase layanan    | 100%       | 900 |
    | 2  | Penyediaan Peralatan | 500 | Penyediaan Peralatan | Jumlah paket peralatan kantor | 4 Paket | 500 |
    | 3  | Rapat Koordinasi     | 400 | Rapat Koordinasi     | Jumlah laporan rapat  | 12 Laporan | 400 |`,
};

test('one wording on both sides, or nearly one, is no difference', () => {
  expect(draftsOver(indikatorBeda, [plan('Jumlah paket peralatan kantor'), review])).toEqual([]);
  expect(draftsOver(indikatorBeda, [plan('Jumlah Paket  Peralatan Kantor.'), review])).toEqual([]);
});

test('an indicator copied from the row beside it', () => {
  const [found, ...more] = draftsOver(indikatorBeda, [plan('Jumlah laporan rapat'), review]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    cell: 'C4',
    stated: 'Jumlah laporan rapat',
    computed: 'Jumlah paket peralatan kantor',
    related: ["'L2'!E4", 'C5'],
  });
  expect(found?.message.id).toContain('juga tertulis pada sub kegiatan 2.23.01.2.06.09');
});

test('where the targets differ too, the two are told there', () => {
  expect(draftsOver(indikatorBeda, [plan('Jumlah laporan rapat', '7 Laporan'), review])).toEqual([]);
});
