import { paguNegatif } from '../../../../src/core/rules/angka/pagu-negatif';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(paguNegatif, {
  valid: [
    `
    | kode         | program    | pagu |
    | 1.06.01      | PROGRAM A  | 0    |
    | 1.06.01.2.01 | Kegiatan B | -    |`,
    // Money that was given back.
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluRp | realisasiLaluRp |
    | 1.06.01 | PROGRAM A | 100          | (50.000)        |`,
    },
  ],
  invalid: [
    {
      table: `
    | kode            | program        | pagu          |
    | 1.06.01         | PROGRAM A      | 100           |
    | 1.06.01.2.01    | Kegiatan B     | (120.000.000) |
    | 1.06.01.2.01.01 | Sub kegiatan C | -70.000.000   |`,
      findings: [
        {
          cell: 'C3',
          stated: -120_000_000,
          message: /tidak mungkin kurang dari nol/,
          english: /cannot be below/,
        },
        { cell: 'C4', stated: -70_000_000 },
      ],
    },
  ],
});
