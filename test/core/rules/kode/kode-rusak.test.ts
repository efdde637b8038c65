import { kodeRusak } from '../../../../src/core/rules/kode/kode-rusak';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(kodeRusak, {
  valid: [
    `| kode            | program     | pagu |
     | 1.06            | SOSIAL      |      |
     | 1.06.05         | PROGRAM A   | 300  |
     | 1.06.05.2.01    | Fasilitasi  | 300  |
     | 1.06.05.2.01.01 | Pendataan   | 300  |`,
    // Running numbers and empty cells are another rule's.
    `| kode | program     | pagu |
     | 1    | PROGRAM A   | 300  |
     |      | Kegiatan B  | 300  |`,
    // A caption that stands in the code column.
    `| kode           | program     | pagu |
     | URUSAN SOSIAL  |             |      |
     | 1.06.05        | PROGRAM A   | 300  |`,
  ],
  invalid: [
    {
      table: `
        | kode                   | program                 | pagu |
        | 110600.1106 01.01      | Peningkatan Kinerja     | 300  |
        | 110600.110601.01.001   | 1 Pengelolaan Keuangan  | 300  |`,
      findings: [
        {
          cell: 'A2',
          stated: '110600.1106 01.01',
          computed: '110600.110601.01',
          message: 'Kode «110600.1106 01.01» terpecah spasi; mestinya 110600.110601.01.',
          english: 'The code «110600.1106 01.01» is torn by a space; it should be 110600.110601.01.',
          fixes: ['A2: 110600.110601.01'],
        },
      ],
    },
    // Without the head that its program has, and with a comma.
    {
      table: `
        | kode                  | program                   | pagu |
        | 1.06.1.06.01.06       | Program Peningkatan       | 300  |
        | 01.01.06,001          | 1. Kegiatan Penyusunan A  | 100  |
        | 1.06.1.06.01.06.002   | 2. Kegiatan Penyusunan B  | 200  |`,
      findings: [{ cell: 'A3', computed: '1.06.1.06.01.06.001', message: /pemisah selain titik/ }],
    },
    // A code that Excel took for a number.
    {
      table: `
        | kode              | program                     | pagu |
        | 121.800.110.601   | Program Keberdayaan         | 300  |
        | 121800.110601.02  | 1. Kegiatan Partisipasi     | 300  |`,
      findings: [{ cell: 'A2', computed: '121800.110601' }],
    },
    {
      table: `
        | kode         | program     | pagu |
        | XX           | PROGRAM A   | 300  |
        | 1.06.05      | PROGRAM B   | 300  |`,
      findings: [{ cell: 'A2', severity: 'peringatan', message: /masih memuat tanda X/ }],
    },
  ],
});
