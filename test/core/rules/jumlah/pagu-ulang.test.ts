import { paguUlang } from '../../../../src/core/rules/jumlah/pagu-ulang';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(paguUlang, {
  valid: [
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | program                   | indikator | targetTahun.2026 | paguTahun.2026 |
    | 1.06.01 - PROGRAM A       |           |                  | 193000000      |
    | Meningkatnya layanan      | Nilai     | 80               | 193000000      |
    | 1.06.01.2.01 - Kegiatan B |           |                  | 193000000      |
    | Tersusunnya dokumen       | Jumlah    | 4                | 193000000      |
    |                           | Laporan   | 5                |                |`,
    },
    // Several indicators share the pagu of their kegiatan.
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | program                   | indikator | targetTahun.2026 | paguTahun.2026 |
    | 1.06.01.2.01 - Kegiatan B |           |                  | 193000000      |
    | Tersusunnya dokumen       | Jumlah    | 4                | 93000000       |
    |                           | Laporan   | 5                | 100000000      |`,
    },
    // What a broken figure means is not known.
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | program                   | indikator | targetTahun.2026 | paguTahun.2026 |
    | 1.06.01.2.01 - Kegiatan B |           |                  | 193.000.00     |
    | Tersusunnya dokumen       | Jumlah    | 4                | 193000000      |`,
    },
    // A unit's block is opened with its name and the pagu of the program.
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | program                   | indikator | targetTahun.2026 | paguTahun.2026 | perangkatDaerah |
    | 1.06.01 - PROGRAM A       |           |                  | 300            |                 |
    | 1.06.01.2.01 - Kegiatan B |           |                  | 100            |                 |
    | Meningkatnya layanan      | Nilai     | 80               | 300            | Kelurahan C     |
    | 1.06.01.2.01 - Kegiatan B |           |                  | 200            |                 |`,
    },
  ],
  invalid: [
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | program                   | indikator | targetTahun.2026 | paguTahun.2026 | targetTahun.2027 | paguTahun.2027 |
    | 1.06.01.2.01 - Kegiatan B |           |                  | 193000000      |                  | 200000000      |
    | Tersusunnya dokumen       | Jumlah    | 4                | 163000000      | 4                | 200000000      |`,
      findings: [
        {
          cell: 'D3',
          stated: 163000000,
          computed: 193000000,
          related: ['D2'],
          message:
            /baris outcome\/output Rp163\.000\.000, sedangkan kegiatan 1\.06\.01\.2\.01 di atasnya Rp193\.000\.000/,
          english: /Rp163\.000\.000 in the outcome\/output row/,
        },
      ],
    },
  ],
});
