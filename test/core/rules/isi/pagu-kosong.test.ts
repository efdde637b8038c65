import { paguKosong } from '../../../../src/core/rules/isi/pagu-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(paguKosong, {
  valid: [
    `
    | kode            | program    | pagu | paguMaju |
    | 1.06            | SOSIAL     |      |          |
    | 1.06.01         | PROGRAM A  | 300  | 330      |
    | 1.06.01.2.01    | Kegiatan B | 300  | 330      |
    | 1.06.01.2.01.01 | Sub C      | -    |          |
    | 1.06.01.2.01.02 | Sub D      | 300  | 330      |
    |                 |            |      |          |`,
    // An empty forward estimate of a single row is another rule's.
    `
    | kode            | program | pagu | paguMaju |
    | 1.06.01.2.01.01 | Sub A   | 100  |          |
    | 1.06.01.2.01.02 | Sub B   | 300  | 330      |`,
  ],
  invalid: [
    {
      table: `
    | kode            | program    | pagu |
    | 1.06.01         | PROGRAM A  |      |
    | 1.06.01.2.01    | Kegiatan B | 300  |
    | 1.06.01.2.02    | Kegiatan C | 200  |`,
      findings: [
        {
          cell: 'C2',
          computed: 500,
          related: ['C3', 'C4'],
          message: 'Pagu program 1.06.01 kosong, padahal baris di bawahnya berjumlah Rp500.',
          english: 'Pagu of program 1.06.01 is empty, while the rows below it add up to Rp500.',
          fixes: ['C2: SUM(C3:C4)'],
        },
      ],
    },
    {
      table: `
    | kode            | program    | pagu |
    | 1.06.01         | PROGRAM A  |      |
    | 1.06.01.2.01    | Kegiatan B |      |
    | 1.06.01.2.01.01 | Sub C      | 300  |
    | 1.06.02         | PROGRAM D  |      |
    | 1.06.02.2.01    | Kegiatan E |      |
    | 1.06.02.2.01.01 | Sub F      | 100  |`,
      findings: [
        {
          cell: 'C2',
          computed: 300,
          related: ['C3', 'C5', 'C6'],
          message: /^Pagu kosong pada 4 baris induk/,
          english: /^Pagu is empty in 4 parent rows/,
          fixes: ['C2: SUM(C3)', 'C3: SUM(C4)', 'C5: SUM(C6)', 'C6: SUM(C7)'],
        },
      ],
    },
    {
      table: `
    | kode         | program    | indikator | pagu | paguMaju |
    | 1.06.01      | PROGRAM A  | Persen a  | 700  | 770      |
    | 1.06.01.2.01 | Kegiatan B | Jumlah b  |      |          |
    |              |            | Jumlah c  | 300  | 330      |
    | 1.06.01.2.02 | Kegiatan C | Jumlah d  | 400  | 440      |`,
      findings: [
        {
          cell: 'D3',
          computed: 300,
          related: ['D4'],
          message: /Rp300 tertulis pada baris indikator di bawahnya\.$/,
        },
        { cell: 'E3', computed: 330, related: ['E4'] },
      ],
    },
    {
      table: `
    | kode         | program    | pagu | paguMaju |
    | 1.06.01      | PROGRAM A  | 700  | 770      |
    | 1.06.01.2.01 | Kegiatan B |      | 330      |
    | 1.06.01.2.02 | Kegiatan C | 400  | 440      |`,
      findings: [
        {
          cell: 'C3',
          computed: 300,
          related: ['D3'],
          message: /prakiraan maju di baris yang sama Rp330\. Selisih .* Rp300\.$/,
        },
      ],
    },
    {
      table: `
    | kode            | program    | pagu |
    | 1.06.01.2.01.01 | Sub A      | 100  |
    | 1.06.01.2.01.02 | Sub B      |      |
    | 1.06.01.2.01.03 | Sub C      | 100  |`,
      findings: [{ cell: 'C3', message: /^Pagu sub kegiatan 1\.06\.01\.2\.01\.02 kosong, padahal 2 dari 3/ }],
    },
  ],
});
