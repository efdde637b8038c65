import { barisGanda } from '../../../../src/core/rules/bentuk/baris-ganda';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(barisGanda, {
  valid: [
    `
    | kode            | program       | lokasi | target | pagu |
    | 1.06.01.2.01    | Kegiatan A    |        |        | 100  |
    | 1.06.01.2.01.01 | Penyediaan X  | Kota   | 10     | 100  |
    | 1.06.01.2.02    | Kegiatan B    |        |        | 100  |
    | 1.06.01.2.02.01 | Penyediaan X  | Kota   | 10     | 100  |`,
    {
      kind: 'T-C.32',
      table: `
    | no | program   | lokasi | indikator | volume |
    | 1  | Program A | Desa X | Jumlah    | 1 Data |
    | 2  | Program A | Desa Y | Jumlah    | 1 Data |`,
    },
    // Nothing is said of either row but its name.
    `
    | kode | program   | lokasi | target |
    |      | Program A |        |        |
    |      | Program A |        |        |`,
  ],
  invalid: [
    {
      table: `
    | kode            | program      | lokasi | target  | pagu | catatan |
    | 1.06.01.2.01.01 | Penyediaan X | Kota   | 10 unit | 100  |         |
    | 1.06.01.2.01.02 | Penyediaan Y | Kota   | 10 unit | 100  |         |
    | 1.06.01.2.01.01 | Penyediaan X | Kota   | 10 unit | 100  | salinan |`,
      findings: [
        {
          cell: 'A4:F4',
          related: ['A2:F2'],
          message: 'Baris 4 (sub kegiatan 1.06.01.2.01.01) sama seluruhnya dengan baris 2.',
          english: 'Row 4 (sub kegiatan 1.06.01.2.01.01) is the same as row 2 throughout.',
        },
      ],
    },
  ],
});
