import { selisihPerubahan } from '../../../../src/core/rules/jumlah/selisih-perubahan';
import { ruleTester } from '../../../support/rule-tester';

const change = true;

ruleTester(selisihPerubahan, {
  valid: [
    {
      change,
      // What is new had nothing before, what was dropped has nothing after; a decrease stands in brackets or has a minus.
      table: `
        | kode            | program | paguSebelum | pagu      | selisihPagu |
        | 1.06.01         | A       | 300000      | 310000    | 10000       |
        | 1.06.01.2.01    | B       | 300000      | 310000    | 10.000      |
        | 1.06.01.2.01.01 | C       | 100000      | 90000     | (10.000)    |
        | 1.06.01.2.01.02 | D       | 200000      | 0         | -200000     |
        | 1.06.01.2.01.03 | E       |             | 220000    | 220000      |
        | 1.06.01.2.01.04 | F       |             |           |             |`,
    },
    {
      change,
      // The difference follows from a sum that has a finding of its own.
      table: `
        | kode            | program | paguSebelum | pagu   | selisihPagu |
        | 1.06.01.2.01    | B       | 300000      | 910000 | 10000       |
        | 1.06.01.2.01.01 | C       | 100000      | 110000 | 10000       |
        | 1.06.01.2.01.02 | D       | 200000      | 200000 | 0           |`,
    },
    {
      change,
      // So does that of the row of totals.
      table: `
        | kode            | program | paguSebelum | pagu   | selisihPagu |
        | 1.06.01.2.01.01 | C       | 100000      | 110000 | 10000       |
        | 1.06.01.2.01.02 | D       | 200000      | 200000 | 0           |
        | JUMLAH          |         | 300000      | 320000 | 10000       |`,
    },
    {
      change,
      table: `
        | kode            | program | targetSebelum | target    | selisihTarget | paguSebelum | pagu   | selisihPersen |
        | 1.06.01.2.01.01 | C       | 72 Nilai      | 75 Nilai  | 3             | 200000      | 210000 | 5%            |
        | 1.06.01.2.01.02 | D       | 12 Dokumen    | 4 Laporan | 8             | 300000      | 200000 | (33,33)       |`,
    },
  ],
  invalid: [
    {
      change,
      // One figure after the change makes the difference, the percentage and the sum above it wrong.
      table: `
        | kode            | program | paguSebelum | pagu   | selisihPagu | selisihPersen |
        | 1.06.01.2.01    | B       | 300000      | 310000 | 10000       | 3,33          |
        | 1.06.01.2.01.01 | C       | 100000      | 170000 | 10000       | 10            |
        | 1.06.01.2.01.02 | D       | 200000      | 200000 | 0           | 0             |`,
      findings: [
        {
          cell: 'E3',
          computed: 70000,
          message:
            /Bila pagu sub kegiatan 1[.]06[.]01[.]2[.]01[.]01 mestinya Rp110[.]000, selisih ini dan jumlah kegiatan 1[.]06[.]01[.]2[.]01 keduanya cocok[.]$/,
        },
      ],
    },
    {
      change,
      table: `
        | kode            | program | paguSebelum | pagu   | selisihPagu | selisihPersen |
        | 1.06.01.2.01.01 | C       | 100000      | 110000 | 5000        | 10            |
        | 1.06.01.2.01.02 | D       | 100000      | 110000 | -10000      | 10            |
        | 1.06.01.2.01.03 | E       |             | 50000  | 40000       |               |
        | JUMLAH          |         | 200000      | 270000 | 70000       | 20            |`,
      findings: [
        {
          cell: 'E2',
          stated: 5000,
          computed: 10000,
          related: ['D2', 'C2'],
          message:
            'Selisih pagu sub kegiatan 1.06.01.2.01.01 tertulis Rp5.000, sedangkan Rp110.000 dikurangi Rp100.000 adalah Rp10.000.',
        },
        { cell: 'E3', computed: 10000, message: /tandanya terbalik\.$/, english: /sign is turned round\.$/ },
        { cell: 'E4', severity: 'peringatan', computed: 50000 },
        { cell: 'F5', stated: 20, computed: 35, message: /selisih dibagi pagu sebelum perubahan adalah 35%/ },
      ],
    },
    {
      change,
      table: `
        | kode            | program | paguSebelum | pagu   | selisihPagu |
        | 1.06.01.2.01.01 | C       | 110000      | 100000 | 10000       |
        | 1.06.01.2.01.02 | D       | 120000      | 100000 | 20000       |
        | 1.06.01.2.01.03 | E       | 100000      | 120000 | 20000       |`,
      findings: [
        {
          cell: 'E2',
          severity: 'peringatan',
          related: ['E3'],
          message: /2 baris yang berkurang ditulis tanpa/,
        },
      ],
    },
  ],
});
