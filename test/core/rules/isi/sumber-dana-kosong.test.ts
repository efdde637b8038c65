import { sumberDanaKosong } from '../../../../src/core/rules/isi/sumber-dana-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(sumberDanaKosong, {
  valid: [
    `
    | kode            | program    | sumberDana |
    | 1.06.01.2.01    | Kegiatan A |            |
    | 1.06.01.2.01.01 | Sub B      | APBD       |
    | 1.06.01.2.01.02 | Sub C      | DAU        |`,
    // Fund sources stand on programs only: kegiatan are not asked.
    `
    | kode         | program    | sumberDana |
    | 1.06.01      | PROGRAM A  | DAU        |
    | 1.06.01.2.01 | Kegiatan B |            |
    | 1.06.02      | PROGRAM C  | DAU        |
    | 1.06.02.2.01 | Kegiatan D |            |`,
  ],
  invalid: [
    {
      table: `
    | kode         | program    | sumberDana |
    | 1.06.01      | PROGRAM A  | DAU        |
    | 1.06.01.2.01 | Kegiatan B |            |
    | 1.06.02      | PROGRAM C  |            |
    | 1.06.02.2.01 | Kegiatan D |            |
    | 1.06.03      | PROGRAM E  | DAU        |`,
      findings: [
        { cell: 'C4', message: /^Sumber dana program 1\.06\.02 kosong/, english: /^Fund source of program/ },
      ],
    },
    {
      table: `
    | kode            | program | sumberDana |
    | 1.06.01.2.01.01 | Sub A   |            |
    | 1.06.01.2.01.02 | Sub B   |            |`,
      findings: [{ cell: 'C2:C3', message: /^Sumber dana kosong di seluruh tabel/ }],
    },
  ],
});
