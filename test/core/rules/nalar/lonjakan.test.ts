import { lonjakan } from '../../../../src/core/rules/nalar/lonjakan';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(lonjakan, {
  valid: [
    `
    | kode            | program | target | pagu      | targetMaju | paguMaju  |
    | 1.06.01.2.01.01 | Sub A   | 10     | 150000000 | 100        | 165000000 |
    | 1.06.01.2.01.02 | Sub B   | 85%    | 30000000  | 850        | 250000000 |
    | 1.06.01.2.01.03 | Sub C   | 5      | 480000    | 6          | 500000    |`,
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | target.2019 | target.2020 | target.2021 |
    | 1  | Jumlah a  | 10          | 20          | 40          |
    | 2  | Jumlah b  | 1           | 10          | 100         |`,
    },
  ],
  invalid: [
    {
      table: `
    | kode            | program | target | pagu      | targetMaju | paguMaju  |
    | 1.06.01.2.01.01 | Sub A   | 25     | 150000000 | 25000      | 165000000 |
    | 1.06.01.2.01.02 | Sub B   | 5      | 30000000  | 6          | 33000     |
    | 1.06.01.2.01.03 | Sub C   | 5      | 40000000  | 6          | 44000000  |`,
      findings: [
        {
          cell: 'E2',
          computed: 25,
          message: /25\.000, 1\.000 kali lebih besar daripada target 25; periksa angkanya\.$/,
        },
        {
          cell: 'F3',
          related: ['D3'],
          message:
            'Prakiraan maju sub kegiatan 1.06.01.2.01.02 Rp33.000, sekitar 1.000 kali lebih kecil daripada pagu Rp30.000.000; periksa jumlah nolnya.',
          english:
            /^Forward estimate of sub kegiatan .* about 1\.000 times less than Pagu Rp30\.000\.000; look at its zeros\.$/,
        },
      ],
    },
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | target.2019 | target.2020 | target.2021 | target.2022 |
    | 1  | Jumlah a  | 40          | 41          | 4200        | 43          |`,
      findings: [
        {
          cell: 'E2',
          related: ['C2', 'D2', 'F2'],
          message: /^Target 2021 4\.200, sekitar 100 kali lebih besar/,
        },
      ],
    },
    {
      table: `
    | kode            | program | pagu     |
    | 1.06.01.2.01.01 | Sub A   | 77000    |
    | 1.06.01.2.01.02 | Sub B   | 30000000 |
    | 1.06.01.2.01.03 | Sub C   | 40000000 |`,
      findings: [{ cell: 'C2', message: /hanya Rp77\.000, .* mungkin tertulis dalam ribuan\.$/ }],
    },
  ],
});
