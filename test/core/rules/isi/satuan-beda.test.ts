import { satuanBeda } from '../../../../src/core/rules/isi/satuan-beda';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(satuanBeda, {
  valid: [
    `
    | kode            | program | indikator              | target   | targetMaju     |
    | 1.06.01.2.01.01 | Sub A   | Jumlah a               | 226 org, | 230 Orang      |
    | 1.06.01.2.01.02 | Sub B   | Jumlah b               | 1 dok    | 2 Dokumen      |
    | 1.06.01.2.01.03 | Sub C   | Jumlah c               | 5 orang  | 6 orang lansia |
    | 1.06.01.2.01.04 | Sub D   | Persentase d           | 85,9%    | 90             |
    | 1.06.01.2.01.05 | Sub E   | Jumlah persentase e    | 85,9%    | 90%            |`,
  ],
  invalid: [
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | indikator | targetLaluK | realisasiLaluK |
    | 1.06.01 | PROGRAM A | Capaian a | 12 Bulan    | 12 Orang       |
    | 1.06.02 | PROGRAM B | Capaian b | 12 Bulan    | 80%            |`,
      findings: [
        {
          cell: 'E2',
          related: ['D2'],
          message:
            'Target tahun lalu (K) bersatuan «Bulan», sedangkan realisasi tahun lalu (K) bersatuan «Orang».',
          english:
            /^Last year's target \(K\) is in “Bulan”, while last year's realisasi \(K\) is in “Orang”\.$/,
        },
        { cell: 'E3', stated: 'persen' },
      ],
    },
    {
      table: `
    | kode            | program | indikator    | target   | targetMaju |
    | 1.06.01.2.01.01 | Sub A   | Persentase a | 85 Orang | 90 Orang   |
    | 1.06.01.2.01.02 | Sub B   | Jumlah b     | 49%      |            |
    | 1.06.01.2.01.03 | Sub C   | Prosentase c | 0,026    | 0,026      |`,
      findings: [
        { cell: 'D2', severity: 'catatan', related: ['E2'], message: /^Indikatornya persentase/ },
        {
          cell: 'D3',
          severity: 'catatan',
          message: /^Indikatornya sebuah jumlah/,
          english: /^The indicator is a count/,
        },
        { cell: 'D4', severity: 'catatan', related: ['E4'], message: /2,6% atau 0,026%/ },
      ],
    },
    {
      kind: 'T-C.23',
      table: `
    | no | indikator    | target.2016 | target.2017 | realisasi.2016 | realisasi.2017 |
    | 1  | Persentase a | 7.092       | 7.092       | 31,61%         | 33,70%         |
    | 2  | Persentase b | 27,27%      | 30%         | 27,27%         | 31%            |`,
      findings: [
        {
          cell: 'C2:F2',
          message: 'Di baris ini target dan realisasi tidak sesatuan: «7.092» adalah angka, «31,61%» persen.',
        },
      ],
    },
  ],
});
