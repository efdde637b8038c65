import { nomorUrut } from '../../../../src/core/rules/bentuk/nomor-urut';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(nomorUrut, {
  valid: [
    // Letters over numbers that begin again under each.
    {
      kind: 'evaluasi-lama',
      table: `
    | no | program    | pagu |
    | A  | PROGRAM A  | 100  |
    | 1  | Kegiatan a | 50   |
    | 2  | Kegiatan b | 50   |
    | B  | PROGRAM B  | 100  |
    | 1  | Kegiatan c | 50   |
    | 2  | Kegiatan d | 50   |`,
    },
    {
      kind: 'T-C.32',
      table: `
    | no | program                | volume  |
    | 1. | Program A              | 10 Unit |
    | 2. | Program B              | 10 Unit |
    |    | Pengadaan sesuatu lain | 5 Unit  |`,
    },
    // Codes are not running numbers.
    `
    | kode    | program   | pagu |
    | 1.06.01 | PROGRAM A | 100  |
    | 1.06.04 | PROGRAM B | 100  |`,
    // Roman numbers and "1.1" have an order of their own.
    {
      kind: 'T-C.31',
      table: `
    | no  | programRkpd | paguRkpd |
    | I   | PROGRAM A   | 100      |
    | II  | PROGRAM B   | 100      |
    | IV  | PROGRAM C   | 100      |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.31',
      table: `
    | no | programRkpd | paguRkpd |
    | 1  | PROGRAM A   | 100      |
    | 2  | PROGRAM B   | 100      |
    | 1  | PROGRAM C   | 100      |
    | 4  | PROGRAM D   | 100      |
    | 4  | PROGRAM E   | 100      |
    | 7  | PROGRAM F   | 100      |`,
      findings: [
        {
          cell: 'A4',
          stated: '1',
          computed: '3',
          related: ['A3'],
          message: 'Nomor urut tertulis «1» sesudah «2»; mestinya 3.',
          english: 'The number says “1” after “2”; it should be 3.',
          fixes: ['A4: 3'],
        },
        { cell: 'A6', computed: '5' },
        { cell: 'A7', computed: '6' },
      ],
    },
    {
      kind: 'T-C.32',
      table: `
    | no | program   | volume  |
    |    | Program A | 10 Unit |
    |    | Program B | 10 Unit |`,
      findings: [
        {
          cell: 'A2:A3',
          message: /^Kolom nomor kosong pada seluruh 2 baris/,
          english: /^The column of numbers is empty/,
        },
      ],
    },
    {
      kind: 'T-C.31',
      table: `
    | no | programRkpd | indikatorRkpd | paguRkpd |
    | 1. | PROGRAM A   | Persentase a  | 100      |
    | 2. | PROGRAM B   | Persentase b  | 100      |
    | 8. |             | Jumlah c      |          |
    | 3. | PROGRAM D   | Persentase d  | 100      |
    |    | PROGRAM E   | Persentase e  | 100      |
    | #  | PROGRAM F   | Persentase f  | 100      |`,
      findings: [
        { cell: 'A7', stated: '#', message: 'Nomor urut tertulis «#», bukan angka.' },
        { cell: 'A6', message: /^Nomor urut program «PROGRAM E» kosong/, english: /^The number of program/ },
        {
          cell: 'A4',
          stated: '8.',
          message: /^Nomor «8\.» berdiri pada baris lanjutan, .* yang bernomor adalah program\.$/,
        },
      ],
    },
    // Numbers before the names, in a cell of their own; the years in the column of codes are none.
    {
      kind: 'T-C.29',
      table: `
    | kode | program | program            | targetLalu |
    | 2020 |         |                    |            |
    |      |         | PROGRAM A          |            |
    |      | 1       | Pengadaan meja     | 1 unit     |
    |      | #       | Pengadaan kursi    | 1 unit     |
    | 2021 |         |                    |            |
    |      |         | PROGRAM B          |            |
    |      | 1       | Penyediaan bahan   | 1 unit     |
    |      | 3       | Penyediaan jasa    | 1 unit     |`,
      findings: [
        { cell: 'B5', stated: '#' },
        { cell: 'B9', stated: '3', computed: '2' },
      ],
    },
    // A code column that only counts.
    {
      table: `
    | kode | program              | pagu |
    | 1    | Program A            | 100  |
    |      | Kegiatan a           | 100  |
    | 2    | Program B            | 100  |
    |      | Kegiatan b           | 100  |
    |      | Program C            | 100  |
    | 3    | Kegiatan c           | 100  |`,
      findings: [{ cell: 'A6' }, { cell: 'A7', message: /^Nomor «3» berdiri pada kegiatan/ }],
    },
  ],
});
