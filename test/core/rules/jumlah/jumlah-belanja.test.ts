import { jumlahBelanja } from '../../../../src/core/rules/jumlah/jumlah-belanja';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(jumlahBelanja, {
  valid: [
    `| kode            | program                 | pagu |
     | 1.06.05.2.01.01 | Pendataan               | 100  |
     |                 | Belanja operasi         | 70   |
     |                 | Belanja pegawai         | 20   |
     |                 | Belanja barang dan jasa | 50   |
     |                 | Belanja modal           | 30   |
     |                 | Belanja transfer        | -    |`,
    // Only the parts are listed, without belanja operasi.
    `| kode            | program                 | pagu |
     | 1.06.05.2.01.01 | Pendataan               | 100  |
     |                 | Belanja pegawai         | 20   |
     |                 | Belanja barang dan jasa | 50   |
     |                 | Belanja modal           | 30   |`,
    // Belanja rows without any figure say nothing.
    `| kode            | program                 | pagu |
     | 1.06.05.2.01.01 | Pendataan               | 100  |
     |                 | Belanja operasi         |      |
     |                 | Belanja modal           |      |`,
  ],
  invalid: [
    {
      table: `
        | kode            | program                 | pagu        | paguMaju    |
        | 1.06.02.2.03.01 | Peningkatan Kemampuan   | 550620000   | 549700000   |
        |                 | Belanja operasi         | 478000000   | 549700000   |
        |                 | Belanja barang dan jasa | 478000000   | 549700000   |
        |                 | Belanja modal           | -           | -           |`,
      findings: [
        {
          cell: 'C2',
          stated: 550620000,
          computed: 478000000,
          related: ['C3'],
          message:
            'Pagu sub kegiatan 1.06.02.2.03.01 tertulis Rp550.620.000, jumlah rincian belanjanya Rp478.000.000 (selisih Rp72.620.000).',
          english: /its belanja rows add up to Rp478\.000\.000/,
          fixes: ['C2: SUM(C3,C5)'],
        },
      ],
    },
    // Operasi alone is off: the sub kegiatan agrees with the parts.
    {
      table: `
        | kode            | program                 | pagu |
        | 1.06.02.2.03.01 | Peningkatan Kemampuan   | 100  |
        |                 | Belanja operasi         | 70   |
        |                 | Belanja pegawai         | 50   |
        |                 | Belanja barang dan jasa | 50   |`,
      findings: [
        {
          cell: 'C3',
          stated: 70,
          computed: 100,
          message: /belanja operasi sub kegiatan .* \(pegawai dan barang dan jasa\) Rp100/,
          fixes: ['C3: SUM(C4:C5)'],
        },
      ],
    },
  ],
});
