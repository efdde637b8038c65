import { kodeKosong } from '../../../../src/core/rules/kode/kode-kosong';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(kodeKosong, {
  valid: [
    // Urusan and bidang may be captions; further indicators have no code.
    `| kode         | program          | indikator | pagu |
     |              | URUSAN WAJIB     |           |      |
     |              | BIDANG SOSIAL    |           |      |
     | 1.06.05      | PROGRAM A        | Persentase | 300 |
     | 1.06.05.2.01 | Fasilitasi       | Jumlah x   | 300 |
     |              |                  | Jumlah y   |     |`,
  ],
  invalid: [
    {
      table: `
        | kode              | program                  | pagu |
        | 1.06.1.06.01.27     | PROGRAM PENANGANAN       | 300  |
        | 1.06.1.06.01.27.001 | 1. Penanganan            | 100  |
        |                     | 2. Pemberdayaan          | 100  |
        | 1.06.1.06.01.27.003 | 3. Peningkatan           | 100  |`,
      findings: [
        {
          cell: 'A4',
          computed: '1.06.1.06.01.27.002',
          message:
            'Kode kegiatan «Pemberdayaan» kosong. Menurut baris di sekitarnya, kodenya 1.06.1.06.01.27.002.',
          english:
            'The code of kegiatan «Pemberdayaan» is missing. By the rows around it, the code is 1.06.1.06.01.27.002.',
          fixes: ['A4: 1.06.1.06.01.27.002'],
        },
      ],
    },
    {
      table: `
        | kode | program                       | pagu |
        |      | SOSIAL                        |      |
        |      | PROGRAM REHABILITASI SOSIAL   | 300  |
        |      | Kegiatan Rehabilitasi Dasar   | 300  |
        |      | Sub Kegiatan Permakanan       | 300  |`,
      findings: [{ cell: 'A2:A5', message: /^Kolom kode kosong pada \d baris/ }],
    },
    {
      table: `
        | kode | program                  | pagu |
        | 1    | Program Pelayanan        | 300  |
        |      | Kegiatan Pelayanan       | 300  |
        | 2    | Program Peningkatan      | 300  |
        |      | Kegiatan Pembangunan     | 300  |`,
      findings: [{ cell: 'A2:A5', message: /hanya berisi nomor urut/ }],
    },
    {
      table: `
        | kode            | program     | pagu |
        | 1.06.05         | PROGRAM A   | 300  |
        | 1.06.05.2.01    | Fasilitasi  | 300  |
        | 1.06.05.2.01.01 | Pendataan   | 300  |
        |                 | PROGRAM B   | 300  |
        |                 | Kegiatan B  | 300  |
        | 1.06.07         | PROGRAM C   | 300  |`,
      findings: [{ cell: 'A5:A6', message: /^2 baris berurutan tanpa kode/ }],
    },
    // Programs are written without a code throughout, their kegiatan with one.
    {
      table: `
        | kode            | program     | pagu |
        |                 | PROGRAM A   | 300  |
        | 1.06.05.2.01    | Fasilitasi  | 300  |
        |                 | PROGRAM B   | 300  |
        | 1.06.06.2.01    | Pendataan   | 300  |
        |                 | PROGRAM C   | 300  |
        | 1.06.07.2.01    | Penyaluran  | 300  |`,
      findings: [
        { cell: 'A2', related: ['A4', 'A6'], message: /^Tidak satu pun dari 3 baris program berkode/ },
      ],
    },
  ],
});
