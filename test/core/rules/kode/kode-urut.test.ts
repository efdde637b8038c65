import { kodeUrut } from '../../../../src/core/rules/kode/kode-urut';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(kodeUrut, {
  valid: [
    `| kode            | program     | pagu |
     | 1.06.05         | PROGRAM A   | 300  |
     | 1.06.05.2.01    | Fasilitasi  | 300  |
     | 1.06.05.2.01.02 | Pendataan   | 300  |
     | 1.06.05.2.01.10 | Penyaluran  | 300  |
     | 1.06.06         | PROGRAM B   | 300  |`,
  ],
  invalid: [
    {
      table: `
        | kode            | program     | pagu |
        | 1.06.05         | PROGRAM A   | 300  |
        | 1.06.05.2.01    | Fasilitasi  | 300  |
        | 1.06.05.2.01.08 | Pendataan   | 100  |
        | 1.06.05.2.01.07 | Penyaluran  | 100  |
        | 1.06.05.2.01.09 | Bimbingan   | 100  |
        | 1.06.04         | PROGRAM B   | 300  |`,
      findings: [
        {
          cell: 'A5',
          related: ['A4'],
          message: 'Kode 1.06.05.2.01.07 «Penyaluran» ditempatkan sesudah 1.06.05.2.01.08.',
          english: 'The code 1.06.05.2.01.07 «Penyaluran» stands after 1.06.05.2.01.08.',
        },
        { cell: 'A7', related: ['A2'] },
      ],
    },
  ],
});
