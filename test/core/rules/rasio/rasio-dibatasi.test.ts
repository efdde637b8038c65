import { rasioDibatasi } from '../../../../src/core/rules/rasio/rasio-dibatasi';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.29';

ruleTester(rasioDibatasi, {
  valid: [
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 10 | 10 | 100% |
        | 1.06.05.2.02 | B | 10 | 12 | 120% |
        | 1.06.05.2.03 | C | 1215 | 1216 | 100% |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `
        | kode | program | targetLalu | realisasiLalu | tingkatRealisasi |
        | 1.06.05.2.01 | A | 178026 Lembar | 198026 Lembar | 100% |`,
      findings: [
        {
          cell: 'E2',
          stated: 100,
          computed: 111.23,
          related: ['D2', 'C2'],
          message:
            'Tingkat realisasi kegiatan 1.06.05.2.01 tertulis 100%, padahal realisasinya melebihi target: 198.026 / 178.026 adalah 111,23%.',
          english: /although the target was exceeded: 198\.026 \/ 178\.026 is 111,23%\.$/,
        },
      ],
    },
  ],
});
