import { kolomKeliru } from '../../../../src/core/rules/isi/kolom-keliru';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(kolomKeliru, {
  valid: [
    `
    | kode            | program | target       | pagu           | targetMaju   | catatan   |
    | 1.06.01.2.01.01 | Sub A   | 175.000      | 9.600.000      | 225.000      | Rp 5 juta |
    | 1.06.01.2.01.02 | Sub B   | 1.200.000 jiwa | Rp 1.000.000 | 1.300.000    |           |`,
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK | tingkatRealisasiK | targetBerjalan |
    | 1.06.01 | PROGRAM A | 10          | 2              | 20%               | 20%            |
    | 1.06.02 | PROGRAM B | 10          | 10             |                   | 100%           |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | target.2019 | proyeksi.2021 |
    | 1  | Jumlah a  | 6           | 9.600.000     |
    | 2  | Jumlah b  | 5 dokumen   | 649.900.000   |
    | 3  | Jumlah c  | 5 dokumen   | 6 dokumen     |`,
      findings: [
        {
          cell: 'D2',
          stated: 9600000,
          related: ['C2'],
          message:
            '«9.600.000» di bawah proyeksi 2021 tampak sebagai rupiah; angka kinerja lain di baris ini «6».',
          english: /^“9\.600\.000” under projection 2021 looks like rupiah/,
        },
        { cell: 'D3' },
      ],
    },
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK | tingkatRealisasiK | targetBerjalan |
    | 1.06.01 | PROGRAM A | 29          | 10             |                   | 34,48 %        |`,
      findings: [
        {
          cell: 'F2',
          related: ['E2'],
          message: /^34,48% di bawah target tahun berjalan adalah rasio baris ini/,
          fixes: ['E2: 0.3448', 'F2: null'],
        },
      ],
    },
    {
      table: `
    | kode            | program | target  | pagu                  |
    | 1.06.01.2.01.01 | Sub A   | Orang   | 4 Unit                |
    | 1.06.01.2.01.02 | Sub B   | 4 Orang | 2 Unit Rp 50.000.000  |
    | 1.06.01.2.01.03 | Sub C   | orang   | Rp 50.000.000         |`,
      findings: [
        { cell: 'C2', related: ['C4'], message: /^Target hanya berisi satuan tanpa angka pada 2 baris/ },
        { cell: 'D2', message: '«4 Unit» berdiri di kolom rupiah (Pagu), padahal bersatuan kinerja.' },
        { cell: 'D3' },
      ],
    },
    {
      kind: 'T-C.32',
      table: `
    | no | program   | volume  | catatan       |
    | 1  | Program A | 10 Unit | Rp 10.000.000 |
    | 2  | Program B | 10 Unit | Rp 20.000.000 |
    | 3  | Program C | 10 Unit | Rp 30.000.000 |`,
      findings: [{ cell: 'D2:D4', message: /berisi rupiah pada 3 baris, padahal kolom ini untuk catatan/ }],
    },
    {
      kind: 'T-C.29',
      table: `
    | kode         | program    | realisasiSdNmin | targetBerjalan |
    | 1.06.01      | PROGRAM A  | 1.012.047.700   | 100%           |
    | 1.06.01.2.01 | Kegiatan B | 812.047.700     | 6              |
    | 1.06.01.2.02 | Kegiatan C | 200.000.000     | 7              |`,
      findings: [
        { cell: 'C1', message: /berisi rupiah, padahal menurut bentuknya kolom ini memuat kinerja/ },
      ],
    },
    {
      // A row that was cut off: its last column stands where its targets should.
      kind: 'T-C.27',
      table: `
    | kode         | program    | target.1      | target.2           | penanggungJawab    |
    | 2.23.01      | PROGRAM A  | 10            | 12                 | Dinas Perpustakaan |
    | 2.23.01.2.01 | Kegiatan B | 10            | 12                 | Dinas Perpustakaan |
    | 2.23.01.2.02 | Kegiatan C | 10            | 12                 | Dinas Perpustakaan |
    | 2.23.01.2.03 | Kegiatan D | 10            | Dinas Perpustakaan |                    |`,
      findings: [{ cell: 'D5', related: ['E5'], message: /^«Dinas Perpustakaan» di bawah .* adalah isian/ }],
    },
  ],
});
