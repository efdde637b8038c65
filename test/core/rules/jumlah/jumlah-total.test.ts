import { jumlahTotal } from '../../../../src/core/rules/jumlah/jumlah-total';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(jumlahTotal, {
  valid: [
    `| kode         | program     | pagu |
     | 1.06.05      | PROGRAM A   | 300  |
     | 1.06.05.2.01 | Fasilitasi  | 300  |
     | 1.06.06      | PROGRAM B   | 200  |
     |              | Jumlah      | 500  |`,
    // Urusan are captions without amounts; the total adds up the programs below them.
    `| kode    | program     | pagu |
     | 1       | URUSAN      |      |
     | 1.06    | SOSIAL      |      |
     | 1.06.05 | PROGRAM A   | 300  |
     | 1.06.06 | PROGRAM B   | 200  |
     |         | TOTAL       | 500  |`,
    // The program is what is wrong (another rule says so); the total agrees with the kegiatan.
    `| kode         | program     | pagu |
     | 1.06.05      | PROGRAM A   | 300  |
     | 1.06.05.2.01 | Fasilitasi  | 350  |
     |              | Jumlah      | 350  |`,
    // Totals by kind of belanja, and their own total.
    `| kode            | program                 | pagu |
     | 1.06.05         | PROGRAM A               | 100  |
     | 1.06.05.2.01    | Fasilitasi              | 100  |
     | 1.06.05.2.01.01 | Pendataan               | 100  |
     |                 | Belanja operasi         | 70   |
     |                 | Belanja pegawai         | 70   |
     |                 | Belanja modal           | 30   |
     |                 | Total Belanja operasi   | 70   |
     |                 | Belanja pegawai         | 70   |
     |                 | Total Belanja modal     | 30   |
     |                 | Total Belanja PD        | 100  |`,
  ],
  invalid: [
    {
      table: `
        | kode    | program     | pagu       |
        | 1.06.05 | PROGRAM A   | 806441230  |
        | 1.06.06 | PROGRAM B   | 370077000  |
        |         | Jumlah      | 1169190750 |`,
      findings: [
        {
          cell: 'C4',
          stated: 1169190750,
          computed: 1176518230,
          related: ['C2', 'C3'],
          message:
            'Pagu pada baris «Jumlah» tertulis Rp1.169.190.750, jumlah programnya Rp1.176.518.230 (selisih Rp7.327.480).',
          english: /^Pagu in the row «Jumlah» says/,
          fixes: ['C4: SUM(C2:C3)'],
        },
      ],
    },
    {
      table: `
        | kode            | program                 | pagu |
        | 1.06.05         | PROGRAM A               | 100  |
        | 1.06.05.2.01    | Fasilitasi              | 100  |
        | 1.06.05.2.01.01 | Pendataan               | 100  |
        |                 | Belanja operasi         | 70   |
        |                 | Belanja modal           | 30   |
        |                 | Total Belanja operasi   | 80   |
        |                 | Total Belanja modal     | 30   |
        |                 | Total Belanja PD        | 100  |`,
      findings: [
        {
          cell: 'C7',
          stated: 80,
          computed: 70,
          related: ['C5'],
          message: /jumlah baris belanja operasi Rp70/,
        },
      ],
    },
    // The part by kind is off; belanja operasi and the total of all merely add it up.
    {
      table: `
        | kode            | program                 | pagu |
        | 1.06.05         | PROGRAM A               | 100  |
        | 1.06.05.2.01    | Fasilitasi              | 100  |
        | 1.06.05.2.01.01 | Pendataan               | 100  |
        |                 | Belanja operasi         | 100  |
        |                 | Belanja pegawai         | 30   |
        |                 | Belanja barang dan jasa | 70   |
        |                 | Total Belanja operasi   | 90   |
        |                 | Belanja pegawai         | 30   |
        |                 | Belanja barang dan jasa | 60   |
        |                 | Total Belanja PD        | 90   |`,
      findings: [{ cell: 'C10', stated: 60, computed: 70, related: ['C8', 'C11', 'C7'] }],
    },
  ],
});
