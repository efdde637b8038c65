import { indikatorKosong } from '../../../../src/core/rules/isi/indikator-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(indikatorKosong, {
  valid: [
    `
    | kode    | program   | indikator    |
    | 1.06.01 | PROGRAM A | Persentase A |
    | 1.06.02 | PROGRAM B | Persentase B |
    | 1.06.03 | PROGRAM C | Persentase C |`,
    // Urusan and bidang are headings.
    `
    | kode    | program   | indikator    |
    | 1       | URUSAN    |              |
    | 1.06    | SOSIAL    |              |
    | 1.06.01 | PROGRAM A | Persentase A |
    | 1.06.02 | PROGRAM B | Persentase B |`,
  ],
  invalid: [
    {
      table: `
    | kode    | program   | indikator    |
    | 1.06.01 | PROGRAM A | Persentase A |
    | 1.06.02 | PROGRAM B |              |
    | 1.06.03 | PROGRAM C | Persentase C |`,
      findings: [
        {
          cell: 'C3',
          message: 'Indikator program 1.06.02 kosong, padahal 2 dari 3 baris setingkatnya terisi.',
          english: /^Indicator of program 1\.06\.02 is empty, while 2 of 3 rows/,
        },
      ],
    },
    {
      table: `
    | kode         | program    | indikator |
    | 1.06.01      | PROGRAM A  |           |
    | 1.06.01.2.01 | Kegiatan B |           |
    | 1.06.01.2.02 | Kegiatan C |           |`,
      findings: [
        { cell: 'C2:C4', message: /kosong di seluruh tabel \(3 baris\)/, english: /all through the table/ },
      ],
    },
  ],
});
