import { capaianSd } from '../../../../src/core/rules/rasio/capaian-sd';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.29';

ruleTester(capaianSd, {
  valid: [
    {
      kind,
      table: `
        | kode | program | realisasiSdNmin | realisasiLalu | targetBerjalan | realisasiSdBerjalan |
        | 1.06.05.2.01 | A | 20 Orang | 30 Orang | 25 Orang | 75 Orang |
        | 1.06.05.2.02 | B |          |          | 25 Orang | 25 |
        | 1.06.05.2.03 | C |          | 30       | 25       | 55 |
        | 1.06.05.2.04 | D | 80%      | 90%      | 95%      | 95% |
        | 1.06.05.2.05 | E | 20 Orang | 3 Unit   | 25 Orang | 75 Orang |`,
    },
    {
      kind: 'E.81',
      table: `
        | program | tw1 | tw2 | tw3 | tw4 | realisasi |
        | A       | 10  | 10  | -   | 5   | 25        |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `
        | kode | program | realisasiSdNmin | realisasiLalu | targetBerjalan | realisasiSdBerjalan |
        | 1.06.05.2.01 | A | 20 Orang | 30 Orang | 25 Orang | 70 Orang |
        | 1.06.05.2.02 | B | 20       | 30       | 25       | 25 |`,
      findings: [
        {
          cell: 'F2',
          stated: 70,
          computed: 75,
          related: ['C2', 'D2', 'E2'],
          message:
            'Realisasi s/d tahun berjalan pada kegiatan 1.06.05.2.01 tertulis 70, jumlah 20 + 30 + 25 adalah 75 (selisih 5).',
          english: /20 \+ 30 \+ 25 is 75 \(difference 5\)\.$/,
        },
        { cell: 'F3', severity: 'peringatan', message: /mungkin indikatornya memang tidak dijumlahkan/ },
      ],
    },
    {
      kind: 'E.81',
      table: `
        | program | tw1 | tw2 | tw3 | tw4 | realisasi |
        | A       | 10  | 10  | 3   | 5   | 30        |`,
      findings: [{ cell: 'F2', computed: 28 }],
    },
    // One wrong sum that the next one does not carry on.
    {
      kind: 'E.81',
      table: `
        | program | realisasiSdLalu | tw1 | tw2 | tw3 | tw4 | realisasi | realisasiSd |
        | A       | 100             | 10  | 10  | 3   | 5   | 99        | 128         |`,
      findings: [{ cell: 'G2', computed: 28, related: ['C2', 'D2', 'E2', 'F2', 'H2'] }],
    },
  ],
});
