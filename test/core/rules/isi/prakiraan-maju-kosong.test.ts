import { prakiraanMajuKosong } from '../../../../src/core/rules/isi/prakiraan-maju-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(prakiraanMajuKosong, {
  valid: [
    `
    | kode            | program    | target | pagu | targetMaju | paguMaju |
    | 1.06.01.2.01    | Kegiatan A |        | 300  |            |          |
    | 1.06.01.2.01.01 | Sub B      | 10     | 300  | 12         | 330      |
    | 1.06.01.2.01.02 | Sub C      | 10     | 0    | 12         |          |`,
  ],
  invalid: [
    {
      table: `
    | kode            | program | target | pagu | targetMaju | paguMaju |
    | 1.06.01.2.01.01 | Sub A   | 10     | 300  |            |          |
    | 1.06.01.2.01.02 | Sub B   | 10     | 100  |            |          |`,
      findings: [
        {
          cell: 'E2:F3',
          message: 'Prakiraan maju kosong di seluruh tabel (2 baris), target maupun pagunya.',
          english: /^The forward estimate is empty all through the table/,
        },
      ],
    },
    {
      table: `
    | kode            | program | target | pagu | targetMaju | paguMaju |
    | 1.06.01.2.01.01 | Sub A   | 10     | 300  | 12         | 330      |
    | 1.06.01.2.01.02 | Sub B   | 10     | 100  |            |          |
    | 1.06.01.2.01.03 | Sub C   | 10     | 100  | 12         | 110      |`,
      findings: [
        { cell: 'E3', related: ['C3'], message: /^Target prakiraan maju sub kegiatan .* kosong/ },
        {
          cell: 'F3',
          related: ['D3'],
          message: 'Prakiraan maju sub kegiatan 1.06.01.2.01.02 kosong, padahal pagunya Rp100.',
        },
      ],
    },
  ],
});
