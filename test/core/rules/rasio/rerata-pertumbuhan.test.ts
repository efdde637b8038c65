import { rerataPertumbuhan } from '../../../../src/core/rules/rasio/rerata-pertumbuhan';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.24';
const heads =
  '| uraian | anggaran.2021 | anggaran.2022 | anggaran.2023 | rasio.2021 | rasio.2022 | rasio.2023 | pertumbuhanAnggaran |';

ruleTester(rerataPertumbuhan, {
  valid: [
    {
      kind,
      // As fractions or in percent points, by the yearly mean or by the whole span: each column by its own way.
      table: `
        ${heads}
        | Program A | 100 | 110 | 121 | | | | 0,1    |
        | Program B | 100 | 120 | 90  | | | | -0,03  |
        | Program C | 200 | 100 | 150 | | | | 0      |`,
    },
    {
      kind,
      table: `
        ${heads}
        | Program A | 100 | 150 | 140 | | | | 20%    |
        | Program B | 100 | 120 | 90  | | | | (5,00) |
        | Program C | 200 | 100 | 150 | | | | -12,5  |`,
    },
    // Nobody's way, but the sign is right: nothing is sure.
    {
      kind,
      table: `
        ${heads}
        | Program A | 100 | 110 | 121 | | | | 35 |
        | Program B | 100 | 120 | 144 | | | | 27 |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `
        ${heads}
        | Program A | 100 | 110 | 121 | | | | 0,10  |
        | Program B | 100 | 120 | 90  | | | | -0,03 |
        | Program C | 100 | 120 | 144 | | | | 0,20  |
        | Program D | 100 | 150 | 225 | | | | -0,13 |`,
      findings: [
        {
          cell: 'H5',
          message: /rata-rata pertumbuhan tahunan, cara yang dipakai 3 baris lain di kolom ini, memberi 50%/,
        },
      ],
    },
    {
      kind,
      table: `
        ${heads}
        | Program A | 100 | 110 | 121 | | | | -35 |
        | Program B | 100 | 120 | 144 | | | | 27  |`,
      findings: [{ cell: 'H2', message: /tandanya berlawanan/ }],
    },
    {
      kind,
      table: `
        ${heads}
        | Program A | 100 | 110 | 121 | 80 | 88  | 96,8 | 10 |
        | Program B | 100 | 120 | 90  | 50 | 60  | 72   | 20 |
        | Program C | 100 | 150 | 90  | 90 | 81  | 72,9 | -10 |
        | Program D | 100 | 150 | 90  | 90 | 99  | 108,9 | 10 |`,
      findings: [{ cell: 'H2:H5', message: /pertumbuhan kolom rasio/ }],
    },
  ],
});
