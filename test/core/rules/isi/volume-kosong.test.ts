import { volumeKosong } from '../../../../src/core/rules/isi/volume-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(volumeKosong, {
  valid: [
    {
      kind: 'T-C.32',
      table: `
    | no | program   | indikator | volume   |
    | 1  | Program A | Jumlah a  | 6 jenis  |
    | 2  | Program B | Jumlah b  | 12 orang |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.32',
      table: `
    | no | program   | indikator | volume   |
    | 1  | Program A | Jumlah a  | 6 jenis  |
    | 2  | Program B | Jumlah b  |          |
    | 3  | Program C | Jumlah c  | 12 orang |
    | 4  | Program D | Jumlah d  | -        |`,
      findings: [
        { cell: 'D3', message: /^Besaran\/volume program «Program B» kosong/, english: /^Volume of program/ },
        { cell: 'D5', severity: 'catatan', message: /tertulis «-», sedangkan baris lain berisi angka/ },
      ],
    },
  ],
});
