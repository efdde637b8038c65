import { angkaRusak } from '../../../../src/core/rules/angka/angka-rusak';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(angkaRusak, {
  valid: [
    `
    | kode           | program    | target   | pagu                | targetMaju |
    | 1.06.05        | PROGRAM A  | 85,90    | Rp 1.200.000.000    | 12 Bulan   |
    | 1.06.05.2.02   | Kegiatan B | 100 %    | 228.127.500,-       | 6,58%      |`,
    {
      kind: 'T-C.31',
      table: `
    | no | programRkpd | paguRkpd |
    | 1  | PROGRAM A   | 100      |
    | 2  | PROGRAM B   | 100      |`,
    },
    // Two numbers that are no split one: nothing before or after says 12.
    {
      kind: 'T-C.31',
      table: `
    | no  | programRkpd | paguRkpd |
    | 7   | PROGRAM A   | 100      |
    | 1 2 | PROGRAM B   | 100      |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK | tingkatRealisasiK |
    | 1.06.05 | PROGRAM A | 92          | 36 0           | 391, 30%          |`,
      findings: [
        {
          cell: 'D2',
          stated: '36 0',
          computed: 360,
          message: 'Tertulis «36 0», yang bukan angka utuh; barangkali yang dimaksud 360.',
          english: 'It says “36 0”, which is no whole figure; probably 360 is meant.',
          fixes: ['D2: 360'],
        },
        { cell: 'E2', computed: 391.3, message: /391,3%/, fixes: ['E2: 3.9130000000000003'] },
      ],
    },
    {
      table: `
    | kode    | program   | target       | pagu            |
    | 1.06.05 | PROGRAM A | : 226 org,   | .Rp 14.996.250  |`,
      findings: [
        { cell: 'C2', computed: 226, fixes: ['C2: 226 org'] },
        { cell: 'D2', computed: 14996250, fixes: ['D2: 14996250'] },
      ],
    },
    {
      kind: 'T-C.31',
      table: `
    | no  | programRkpd | paguRkpd |
    | 11  | PROGRAM A   | 100      |
    | 1 2 | PROGRAM B   | 100      |`,
      findings: [
        {
          cell: 'A3',
          stated: '1 2',
          computed: 12,
          message: /menurut urutannya yang dimaksud 12/,
          fixes: ['A3: 12'],
        },
      ],
    },
  ],
});
