import { realisasiKosong } from '../../../../src/core/rules/isi/realisasi-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(realisasiKosong, {
  valid: [
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK |
    | 1.06.01 | PROGRAM A | 100         | 60             |
    | 1.06.02 | PROGRAM B |             |                |
    | 1.06.03 | PROGRAM C | 10          | -              |`,
    },
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | target.2020 | realisasi.2018 | proyeksi.2021 |
    | 1  | Jumlah a  | 10          | 9              | 11            |
    | 2  | Jumlah b  | 10          | 9              | 11            |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK |
    | 1.06.01 | PROGRAM A | 100         | 60             |
    | 1.06.02 | PROGRAM B | 30          |                |
    | 1.06.03 | PROGRAM C | 10          | 10             |`,
      findings: [
        {
          cell: 'D3',
          related: ['C3'],
          message:
            'Realisasi tahun lalu (K) program 1.06.02 kosong, padahal target tahun lalu (K) di baris yang sama tertulis «30».',
          english: /^Last year's realisasi \(K\) of program 1\.06\.02 is empty/,
        },
      ],
    },
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK |
    | 1.06.01 | PROGRAM A | 100         |                |
    | 1.06.02 | PROGRAM B | 30          |                |
    | 1.06.03 | PROGRAM C | 10          |                |`,
      findings: [{ cell: 'D2:D4', message: 'Realisasi tahun lalu (K) baru terisi pada 0 dari 3 baris.' }],
    },
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | target.2020 | realisasi.2018 | realisasi.2019 | proyeksi.2021 |
    | 1  | Jumlah a  | 10          |                |                |               |
    | 2  | Jumlah b  | 10          |                | 9.600.000      |               |
    | 3  | Jumlah c  | 10          |                |                |               |`,
      findings: [
        { cell: 'D2:F4', message: 'Realisasi 2018 sampai proyeksi 2021 baru terisi pada 1 dari 3 baris.' },
      ],
    },
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | target.2020 | realisasi.2018 | proyeksi.2021 |
    | 1  | Jumlah a  | 10          | 9              | 11            |
    | 2  | Jumlah b  | 10          |                |               |
    | 3  | Jumlah c  | 10          |                |               |
    | 4  | Jumlah d  | 10          | 9              |               |
    | 5  | Jumlah e  | 10          | 9              | 11            |
    | 6  | Jumlah f  | 10          | 9              | 11            |`,
      findings: [
        { cell: 'D3:E4', message: /baris 3–4/ },
        { cell: 'E5', message: /^Proyeksi 2021/ },
      ],
    },
  ],
});
