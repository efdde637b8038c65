import { prakiraanMajuJanggal } from '../../../../src/core/rules/nalar/prakiraan-maju-janggal';
import { ruleTester } from '../../../support/rule-tester';

const rows = (growth: (at: number) => string, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `| 1.06.01.2.01.${String(at + 1).padStart(4, '0')} | Sub | 1000 | ${growth(at)} |`,
  ).join('\n');

ruleTester(prakiraanMajuJanggal, {
  valid: [
    `| kode | program | pagu | paguMaju |\n${rows((at) => String(1100 + at), 5)}`,
    // The whole plan shrinks: that is the usual growth here.
    `| kode | program | pagu | paguMaju |\n${rows((at) => String(900 + at), 5)}`,
    // Two rows say nothing of what is usual.
    `| kode | program | pagu | paguMaju |\n${rows((at) => (at === 0 ? '800' : '1100'), 2)}`,
    // A slip by a thousand is lonjakan's.
    `| kode | program | pagu | paguMaju |\n${rows((at) => (at === 0 ? '1100000' : '1100'), 5)}`,
  ],
  invalid: [
    {
      table: `| kode | program | pagu | paguMaju |\n${rows((at) => (at === 1 ? '900' : at === 3 ? '1500' : '1100'), 6)}`,
      findings: [
        {
          cell: 'D3',
          stated: 900,
          computed: 1100,
          related: ['C3'],
          message:
            'Prakiraan maju sub kegiatan 1.06.01.2.01.0002 Rp900 turun 10% dari pagunya Rp1.000, sedangkan tabel ini umumnya naik 10%.',
          english: /is down 10% from its pagu Rp1\.000, while this table is usually up 10%\.$/,
        },
        { cell: 'D5', message: /naik 50%/ },
      ],
    },
    {
      table: `| kode | program | pagu | paguMaju |\n${rows((at) => (at < 16 ? '900' : '1100'), 40)}`,
      findings: [
        {
          cell: 'D2',
          message: /^Prakiraan maju 16 baris menyimpang/,
          english: /^The forward estimates of 16 rows/,
        },
      ],
    },
  ],
});
