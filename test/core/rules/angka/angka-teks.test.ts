import { angkaTeks } from '../../../../src/core/rules/angka/angka-teks';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(angkaTeks, {
  valid: [
    `
    | kode    | program   | target   | pagu    |
    | 1.06.05 | PROGRAM A | 12 Bulan | 1200000 |
    | 1.06.06 | PROGRAM B | 85 %     | Rp -    |`,
  ],
  invalid: [
    {
      table: `
    | kode         | program    | pagu             | paguMaju   |
    | 1.06.05      | PROGRAM A  | 1000000          | 1.100.000  |
    | 1.06.05.2.01 | Kegiatan B | Rp 1.000.000     |            |
    | 1.06.05.2.02 | Kegiatan C | 228.127.500,-    |            |`,
      findings: [
        {
          cell: 'C3',
          computed: 2,
          message: /^2 angka di kolom ini tersimpan sebagai teks \(yang pertama «Rp 1\.000\.000»\)/,
          english: /^2 figures of this column are kept as text/,
          fixes: ['C3: 1000000', 'C4: 228127500'],
        },
        {
          cell: 'D2',
          message: '«1.100.000» tersimpan sebagai teks, sehingga tidak dapat dijumlah Excel.',
          fixes: ['D2: 1100000'],
        },
      ],
    },
  ],
});
