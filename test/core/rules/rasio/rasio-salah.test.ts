import { rasioSalah } from '../../../../src/core/rules/rasio/rasio-salah';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.29';

ruleTester(rasioSalah, {
  valid: [
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 8000 Surat | 6850 surat | 85,6% |
        | 1.06.05.2.02 | B | 12 Bulan | 12 Bulan | 100% |
        | 1.06.05.2.03 | C | 208 Kali | 150 Kali | 72,11% |
        | 1.06.05.2.04 | D | 36 0 | 180 | '50' |
        | 1.06.05.2.05 | E | 1300 | 1,253 | 96,38% |
        | 1.06.05.2.06 | F | 40 Peserta | - | - |
        | 1.06.05.2.07 | G | 85% | 100% | 117,65 |`,
    },
    // Fractions: 1 stands for 100 %.
    {
      kind,
      table: `
        | kode | program | targetRenstra | realisasiSdBerjalan | tingkatCapaian |
        | 1.06.05.2.01 | A | 100 % | 100 | 1 |
        | 1.06.05.2.02 | B | 85,65 % | 85,65 | 1 |
        | 1.06.05.2.03 | C | 48 Orang / 4 Laporan | 48 | 1 |`,
    },
    // A number in percent format is in percent points as it is shown.
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 8000 | 6850 |  |`,
      values: { E2: 0.85625 },
      formats: { E2: '0.0%' },
    },
    // Units that differ, and several figures in a cell, are not judged.
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 20 Orang | 3 Laporan | 100% |
        | 1.06.05.2.02 | B | 30 tagana dan 45 relawan | 10 | 55% |`,
    },
    // Year by year.
    {
      kind: 'T-C.24',
      table: `
        | uraian | anggaran.2017 | anggaran.2018 | realisasi.2017 | realisasi.2018 | rasio.2017 | rasio.2018 |
        | Belanja Dinas | 3.430.819.450 | 2.932.153.560 | 3.373.918.617 | 1.617.342.955 | 98,34 % | 55,16 % |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 350 | 150 | 42,85% |
        | 1.06.05.2.02 | B | 350 | 100 | 42,85% |`,
      findings: [
        {
          cell: 'E3',
          stated: 42.85,
          computed: 28.57,
          related: ['D3', 'C3'],
          message:
            'Tingkat realisasi kegiatan 1.06.05.2.02 tertulis 42,85%, hitungan 100 / 350 adalah 28,57%.',
          english: 'Level of realisation kegiatan 1.06.05.2.02 says 42,85%, 100 / 350 is 28,57%.',
          fixes: ['E3: IF(COUNT(D3,C3)<2,"",IF(C3=0,"",D3/C3))'],
        },
      ],
    },
    {
      kind,
      table: `
        | kode | program | targetLaluK | targetLaluRp | realisasiLaluK | realisasiLaluRp | tingkatRealisasiK | tingkatRealisasiRp |
        | 1.06.05.2.01 | A | 2,6 | 200 | 1 | 100 | 19,23 % | 50% |
        |              |   | 41  |     | 20 |    | 48,78 % |     |
        |              |   | 25  |     | 5 |     | 25 % |     |`,
      findings: [
        { cell: 'G2', computed: 38.46 },
        { cell: 'G4', message: /kegiatan 1\.06\.05\.2\.01 \(baris 4\)/ },
      ],
    },
    // Where less is better some divide the other way round.
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 40 | 50 | 80% |`,
      findings: [{ cell: 'E2', severity: 'peringatan', message: /dibagi terbalik/, fixes: [] }],
    },
    // Cut off, not rounded: one catatan a column.
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 1000 | 986 | 98% |
        | 1.06.05.2.02 | B | 1000 | 768 | 76% |`,
      findings: [
        { cell: 'E2', severity: 'catatan', related: ['E3'], message: /^2 rasio di kolom ini dipotong/ },
      ],
    },
    // The ratio fits the sum of the kegiatan: it is the program's target that is wrong.
    {
      kind,
      table: `
        | kode         | program     | targetLaluRp | realisasiLaluRp | tingkatRealisasiRp |
        | 1.06.05      | PROGRAM A   | 300 | 100 | 50% |
        | 1.06.05.2.01 | Fasilitasi  | 120 | 60  | 50% |
        | 1.06.05.2.02 | Pengelolaan | 80  | 40  | 50% |`,
      findings: [{ cell: 'E2', severity: 'peringatan', message: /cocok dengan jumlah yang dihitung ulang/ }],
    },
  ],
});
