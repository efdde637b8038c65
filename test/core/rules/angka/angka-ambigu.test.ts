import { angkaAmbigu } from '../../../../src/core/rules/angka/angka-ambigu';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(angkaAmbigu, {
  valid: [
    `
    | kode    | program   | target | pagu          |
    | 1.06.05 | PROGRAM A | 1.253  | 1.253.000     |
    | 1.06.06 | PROGRAM B | 85,90  | 681.019.900,00 |`,
  ],
  invalid: [
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK | tingkatRealisasiK |
    | 1.06.05 | PROGRAM A | 1300        | 1,253          | 96,38%            |`,
      findings: [
        {
          cell: 'D2',
          computed: 1253,
          message: /rasio di baris ini hanya cocok dengan 1\.253\.$/,
          english: /the ratio in this row agrees only with 1\.253\.$/,
          fixes: ['D2: 1253'],
        },
      ],
    },
    {
      table: `
    | kode    | program   | target | targetMaju |
    | 1.06.05 | PROGRAM A | 1,253  | 1300       |`,
      findings: [{ cell: 'C2', computed: 1253, message: /lebih dekat dengan 1\.253/, fixes: ['C2: 1253'] }],
    },
    {
      table: `
    | kode    | program   | target |
    | 1.06.05 | PROGRAM A | 1,253  |`,
      findings: [{ cell: 'C2', computed: null, message: /tidak ada angka lain/, fixes: [] }],
    },
    {
      table: `
    | kode    | program   | target |
    | 1.06.01 | PROGRAM A | 1,253  |
    | 1.06.02 | PROGRAM B | 2,253  |
    | 1.06.03 | PROGRAM C | 3,253  |
    | 1.06.04 | PROGRAM D | 4,253  |
    | 1.06.05 | PROGRAM E | 5,253  |
    | 1.06.06 | PROGRAM F | 6,253  |`,
      findings: [
        {
          cell: 'C2',
          message: /^6 angka di kolom ini/,
          english: /^6 figures/,
          related: ['C3', 'C4', 'C5', 'C6', 'C7'],
        },
      ],
    },
  ],
});
