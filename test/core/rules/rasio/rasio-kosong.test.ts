import { rasioKosong } from '../../../../src/core/rules/rasio/rasio-kosong';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.29';

ruleTester(rasioKosong, {
  valid: [
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 10 | 10 | 100% |
        | 1.06.05.2.02 | B | 10 | -  |      |
        | 1.06.05.2.03 | C | 10 |    |      |
        | 1.06.05.2.04 | D | 20 Orang | 3 Laporan | |
        | 1.06.05.2.05 | E | 100% | 12 | |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 25 | 5  |      |
        | 1.06.05.2.02 | B | 25 |    |      |
        | 1.06.05.2.03 | C | 10 | 8  |      |
        | 1.06.05.2.04 | D | 10 | 5  | 50%  |
        | 1.06.05.2.05 | E | 10 | 6  |      |`,
      findings: [
        {
          cell: 'E2:E4',
          related: ['D2:D4', 'C2:C4'],
          message:
            'Tingkat realisasi kosong pada 2 baris mulai kegiatan 1.06.05.2.01, padahal target dan realisasinya terisi; yang pertama dihitung 20%.',
          english: /^Level of realisation is empty in 2 rows/,
          fixes: [
            'E2: IF(COUNT(D2,C2)<2,"",IF(C2=0,"",D2/C2))',
            'E4: IF(COUNT(D4,C4)<2,"",IF(C4=0,"",D4/C4))',
          ],
        },
        { cell: 'E6', computed: 60 },
      ],
    },
  ],
});
