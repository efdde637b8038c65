import { totalKosong } from '../../../../src/core/rules/jumlah/total-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(totalKosong, {
  valid: [
    `| kode    | program     | pagu |
     | 1.06.05 | PROGRAM A   | 300  |
     |         | Jumlah      | 300  |`,
    // Nothing to add up.
    `| kode    | program     | pagu |
     | 1.06.05 | PROGRAM A   |      |
     |         | Jumlah      |      |`,
  ],
  invalid: [
    {
      table: `
        | kode    | program     | pagu | paguMaju |
        | 1.06.05 | PROGRAM A   | 300  | 330      |
        | 1.06.06 | PROGRAM B   | 200  | 220      |
        |         | Total       |      | -        |`,
      findings: [
        {
          cell: 'C4',
          computed: 500,
          related: ['D4'],
          message: 'Baris «Total» belum berisi angka; menurut hitungan pagu Rp500 dan prakiraan maju Rp550.',
          english: 'The row «Total» has no figure yet; computed: pagu Rp500 and forward estimate Rp550.',
          fixes: ['C4: SUM(C2:C3)', 'D4: SUM(D2:D3)'],
        },
      ],
    },
  ],
});
