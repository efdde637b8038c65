import { targetKosong } from '../../../../src/core/rules/isi/target-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(targetKosong, {
  valid: [
    `
    | kode            | program    | target | targetMaju |
    | 1.06.01         | PROGRAM A  |        |            |
    | 1.06.01.2.01.01 | Sub B      | 10     | 12         |
    | 1.06.01.2.01.02 | Sub C      | 10     |            |`,
    // Last year's programs under their old names have no target for this year.
    {
      kind: 'T-C.29',
      table: `
    | kode            | program | targetLalu | realisasiLalu | targetBerjalan |
    | 1.06.01.2.01.01 | Sub A   | 10         | 9             |                |
    | 1.06.01.2.01.02 | Sub B   |            |               |                |
    | 1.06.01.2.01.03 | Sub C   |            |               | 5              |
    | 1.06.01.2.01.04 | Sub D   | 4          | 4             |                |
    | 1.06.01.2.01.05 | Sub E   |            |               | 5              |`,
    },
  ],
  invalid: [
    // Years side by side: the pagu of a year is there, its target is not.
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | program             | targetTahun.2026 | paguTahun.2026 | targetTahun.2027 | paguTahun.2027 | targetTahun.2028 | paguTahun.2028 |
    | 1.06.01 - PROGRAM A |                  | 100            |                  | 200            |                  | 300            |
    | Meningkatnya X      | 4                | 100            |                  | 200            | 4                | 300            |
    |                     | 5                |                |                  |                | 5                |                |`,
      findings: [{ cell: 'D3', stated: null, related: ['E3'], message: /kosong/ }],
    },
    {
      table: `
    | kode            | program | indikator | target   | targetMaju |
    | 1.06.01.2.01.01 | Sub A   | Jumlah a  | 10 orang | 12 orang   |
    |                 |         | Jumlah b  |          | 80 orang   |
    |                 |         | Jumlah c  |          | 85 orang   |
    | 1.06.01.2.01.02 | Sub D   | Jumlah d  | -        | 8 orang    |
    | 1.06.01.2.01.03 | Sub E   | Jumlah e  |          | 9 orang    |`,
      findings: [
        { cell: 'D3:D4', message: 'Target kosong pada 2 baris berturut-turut (baris 3–4).' },
        {
          cell: 'D6',
          message:
            'Target sub kegiatan 1.06.01.2.01.03 kosong, padahal target prakiraan maju di baris yang sama tertulis «9 orang».',
          english: /while target of the forward estimate in the same row says “9 orang”\.$/,
        },
        { cell: 'D5', severity: 'catatan', stated: '-', message: /tertulis «-»/ },
      ],
    },
    {
      kind: 'T-C.29',
      table: `
    | kode            | program | targetBerjalan | realisasiSdBerjalan | tingkatCapaian |
    | 1.06.01.2.01.01 | Sub A   | 50 Orang       | 50 Orang            | 100%           |
    | 1.06.01.2.01.02 | Sub B   |                |                     |                |
    | 1.06.01.2.01.03 | Sub C   | 10 Orang       | 10 Orang            | 100%           |`,
      findings: [
        {
          cell: 'C3:E3',
          message: /^Target tahun berjalan sub kegiatan 1\.06\.01\.2\.01\.02 kosong sampai tingkat capaian/i,
        },
      ],
    },
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | targetLaluK | realisasiLaluK | targetBerjalan |
    | 1.06.01 | PROGRAM A | 100         | 60             | 10             |
    | 1.06.02 | PROGRAM B |             | 208            | 12             |`,
      findings: [
        {
          cell: 'C3',
          message: /^Target tahun lalu \(K\) program 1\.06\.02 kosong, padahal realisasi tahun lalu \(K\)/,
        },
      ],
    },
    {
      kind: 'T-C.27',
      table: `
    | kode            | program | target.1 | pagu.1 | target.2 | pagu.2 |
    | 1.06.01.2.01.01 | Sub A   | 10       | 1000   | 12       | 1100   |
    | 1.06.01.2.01.02 | Sub B   |          | 1000   |          | 1100   |
    | 1.06.01.2.01.03 | Sub C   | 10       | 1000   | 12       | 1100   |`,
      findings: [
        { cell: 'C3', related: ['E3'], message: /^Target tahun ke-1 .* kosong sampai target tahun ke-2/ },
      ],
    },
  ],
});
