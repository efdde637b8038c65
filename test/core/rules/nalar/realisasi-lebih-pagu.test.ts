import { realisasiLebihPagu } from '../../../../src/core/rules/nalar/realisasi-lebih-pagu';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(realisasiLebihPagu, {
  valid: [
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluRp | realisasiLaluRp |
    | 1.06.01 | PROGRAM A | 100          | 100             |
    | 1.06.02 | PROGRAM B |              | 50              |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.29',
      table: `
    | kode         | program    | targetLaluRp | realisasiLaluRp |
    | 1.06.01      | PROGRAM A  | 100          | 550             |
    | 1.06.01.2.01 | Kegiatan B | 50           | 500             |
    | 1.06.01.2.02 | Kegiatan C | 50           | 50              |`,
      findings: [
        {
          cell: 'D3',
          stated: 500,
          computed: 50,
          related: ['C3'],
          message: 'Realisasi kegiatan 1.06.01.2.01 Rp500 melebihi anggarannya Rp50 (lebih Rp450).',
          english: /^Rp500 were realised of kegiatan/,
        },
      ],
    },
    {
      kind: 'evaluasi-lama',
      table: `
    | no | program   | pagu | realisasiRp |
    | A  | PROGRAM A | 100  | 101         |`,
      findings: [{ cell: 'D2' }],
    },
  ],
});
