import { realisasiTanpaAnggaran } from '../../../../src/core/rules/nalar/realisasi-tanpa-anggaran';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.24';

ruleTester(realisasiTanpaAnggaran, {
  valid: [
    {
      kind,
      // Nothing is said of a budget that is not stated.
      table: `
        | uraian    | anggaran.2020 | anggaran.2021 | realisasi.2020 | realisasi.2021 |
        | Program A | 500000        | 0             | 400000         | 0              |
        | Program B |               | N/A           | 400000         | 300000         |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `
        | uraian    | anggaran.2020 | anggaran.2021 | realisasi.2020 | realisasi.2021 |
        | Program A | 500000        | 0             | 400000         | 149425965      |
        | Program B | -             | 500000        | 20000          | 0              |`,
      findings: [
        {
          cell: 'D3',
          stated: 20000,
          related: ['B3'],
          message: /Rp20\.000, sedangkan anggarannya tertulis 0/,
        },
        { cell: 'E2', computed: 0, related: ['C2'] },
      ],
    },
  ],
});
