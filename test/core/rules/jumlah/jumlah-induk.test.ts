import { jumlahInduk } from '../../../../src/core/rules/jumlah/jumlah-induk';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(jumlahInduk, {
  valid: [
    `| kode         | program      | pagu |
     | 1.06.05      | PROGRAM A    | 300  |
     | 1.06.05.2.02 | Pengelolaan  | 300  |`,
    // The amount stands in the row that continues the kegiatan; "-" is nothing on purpose.
    `| kode         | program      | indikator | pagu |
     | 1.06.05      | PROGRAM A    | Persentase | 300  |
     | 1.06.05.2.01 | Fasilitasi   | Jumlah x   |      |
     |              |              | Jumlah y   | 300  |
     | 1.06.05.2.02 | Pengelolaan  | Jumlah z   | -    |`,
    // Own amount, or own and those of the continuing rows: either is a way to write it.
    `| kode         | program      | indikator | pagu |
     | 1.06.05      | PROGRAM A    | Persentase | 300  |
     | 1.06.05.2.01 | Fasilitasi   | Jumlah x   | 200  |
     |              |              | Jumlah y   | 100  |`,
    // The kegiatan has no amount: its sub kegiatan speak for it.
    `| kode            | program     | pagu |
     | 1.06.05         | PROGRAM A   | 300  |
     | 1.06.05.2.01    | Fasilitasi  |      |
     | 1.06.05.2.01.01 | Pendataan   | 100  |
     | 1.06.05.2.01.02 | Penyaluran  | 200  |`,
    // More than what can be read below: the unreadable amount may be the difference.
    `| kode         | program      | pagu |
     | 1.06.05      | PROGRAM A    | 300  |
     | 1.06.05.2.01 | Fasilitasi   | 200  |
     | 1.06.05.2.02 | Pengelolaan  | #REF! |`,
    // A realisasi has sen, and a table in thousands has decimals: each alone rounds up, their sum does not.
    `| kode         | program      | pagu              |
     | 1.06.05      | PROGRAM A    | Rp 250.000.001,00 |
     | 1.06.05.2.01 | Fasilitasi   | Rp 100.000.000,50 |
     | 1.06.05.2.02 | Pengelolaan  | Rp 150.000.000,50 |`,
    {
      table: `
        | kode         | program      | pagu | paguMaju |
        | 1.06.05      | PROGRAM A    | 601  |          |
        | 1.06.05.2.01 | Fasilitasi   | 200  |          |
        | 1.06.05.2.02 | Pengelolaan  | 200  |          |
        | 1.06.05.2.03 | Pengawasan   | 200  |          |`,
      values: { C2: 600.9, C3: 200.3, C4: 200.3, C5: 200.3 },
    },
    // No child has an amount.
    `| kode         | program      | pagu |
     | 1.06.05      | PROGRAM A    | 300  |
     | 1.06.05.2.01 | Fasilitasi   |      |`,
    {
      kind: 'T-C.24',
      // A row whose name says nothing leaves open what the rows above it are the sum of.
      table: `
        | uraian    | anggaran.2021 |
        | Program A | 300           |
        | Kegiatan  | 100           |
        | Lainnya   | 200           |`,
    },
    {
      kind: 'E.81',
      short: true,
      // The quarters of the row say what is wrong with it, and that its parent is right.
      table: `
        | kode            | program | anggaran | tw1    | tw2    | tw3    | tw4    | realisasi |
        | 1.06.05.2.01    | A       | 400000   | 100000 | 100000 | 100000 | 100000 | 400000    |
        | 1.06.05.2.01.01 | B       | 400000   | 100000 | 100000 | 100000 | 100000 | 450000    |`,
    },
  ],
  invalid: [
    // The total was added up from what the program should say.
    {
      table: `
        | kode         | program      | pagu |
        | 1.06.05      | PROGRAM A    | 270  |
        | 1.06.05.2.01 | Fasilitasi   | 200  |
        | 1.06.05.2.02 | Pengelolaan  | 100  |
        | 1.06.06      | PROGRAM B    | 50   |
        | 1.06.06.2.01 | Pembinaan    | 50   |
        |              | JUMLAH       | 350  |`,
      findings: [
        { cell: 'C2', related: ['C3', 'C4', 'C7'], message: /Pagu baris «JUMLAH» \(Rp350\) sudah sesuai/ },
      ],
    },
    // Whole rupiah add up to the last one.
    {
      table: `
        | kode         | program      | pagu              |
        | 1.06.05      | PROGRAM A    | Rp 250.000.001,00 |
        | 1.06.05.2.01 | Fasilitasi   | Rp 100.000.000,00 |
        | 1.06.05.2.02 | Pengelolaan  | Rp 150.000.000,00 |`,
      findings: [{ cell: 'C2', stated: 250000001, computed: 250000000 }],
    },
    {
      table: `
        | kode         | program                 | pagu          |
        | 1.06.05      | PROGRAM PERLINDUNGAN    | Rp503.000.000 |
        | 1.06.05.2.02 | Pengelolaan Data        | Rp400.000.000 |
        | 1.06.05.2.03 | Fasilitasi              | Rp178.715.811 |`,
      findings: [
        {
          cell: 'C2',
          stated: 503000000,
          computed: 578715811,
          related: ['C3', 'C4'],
          message:
            'Pagu program 1.06.05 tertulis Rp503.000.000, jumlah kegiatannya Rp578.715.811 (selisih Rp75.715.811).',
          english:
            'Pagu of program 1.06.05 says Rp503.000.000, its kegiatan add up to Rp578.715.811 (difference Rp75.715.811).',
          fixes: [],
        },
      ],
    },
    {
      table: `
        | kode         | program      | pagu | paguMaju |
        | 1.06.05      | PROGRAM A    | 300  | 330      |
        | 1.06.05.2.01 | Fasilitasi   | 100  | 110      |
        | 1.06.05.2.02 | Pengelolaan  | 250  | 220      |
        | 1.06.06      | PROGRAM B    | 10   | 12       |
        | 1.06.06.2.01 | Perlindungan | 10   | 11       |
        | 1.06.07      | PROGRAM C    | 0    | 0        |`,
      findings: [
        { cell: 'C2', fixes: ['C2: SUM(C3:C4)'] },
        { cell: 'D5', message: /^Prakiraan maju program 1\.06\.06 tertulis Rp12/, fixes: ['D5: SUM(D6)'] },
      ],
    },
    // A kegiatan differs from its sub kegiatan, and the program agrees with those: one cause, one finding.
    {
      table: `
        | kode            | program     | pagu |
        | 1.06.05         | PROGRAM A   | 503  |
        | 1.06.05.2.02    | Pengelolaan | 578  |
        | 1.06.05.2.02.01 | Pendataan   | 15   |
        | 1.06.05.2.02.02 | Penyaluran  | 488  |`,
      findings: [
        {
          cell: 'C3',
          stated: 578,
          computed: 503,
          related: ['C4', 'C5', 'C2'],
          message: /Pagu program 1\.06\.05 \(Rp503\) sudah sesuai dengan jumlah itu\.$/,
        },
      ],
    },
    // One kegiatan is empty, and its amount would be the difference.
    {
      table: `
        | kode         | program     | pagu |
        | 1.06.05      | PROGRAM A   | 300  |
        | 1.06.05.2.01 | Fasilitasi  | 200  |
        | 1.06.05.2.02 | Pengelolaan |      |`,
      findings: [
        {
          cell: 'C2',
          computed: 200,
          message: /Yang belum bernilai: kegiatan 1\.06\.05\.2\.02; bila nilainya Rp100, jumlahnya tepat\.$/,
          related: ['C3', 'C4'],
          fixes: [],
        },
      ],
    },
    // Less than what is there already: true whatever the empty one holds.
    {
      table: `
        | kode         | program     | pagu |
        | 1.06.05      | PROGRAM A   | 150  |
        | 1.06.05.2.01 | Fasilitasi  | 200  |
        | 1.06.05.2.02 | Pengelolaan |      |`,
      findings: [{ cell: 'C2', message: /selisih Rp50\)\.$/ }],
    },
    // The table ends after the only kegiatan of its last program.
    {
      table: `
        | kode         | program     | pagu |
        | 1.06.05      | PROGRAM A   | 300  |
        | 1.06.05.2.01 | Fasilitasi  | 200  |`,
      findings: [{ cell: 'C2', severity: 'peringatan', message: /mungkin terpotong/, english: /cut off/ }],
    },
    {
      table: `
        | kode         | program     | pagu |
        | 1.06.05      | PROGRAM A   | -    |
        | 1.06.05.2.01 | Fasilitasi  | 200  |
        | 1.06.06      | PROGRAM B   | -    |
        | 1.06.06.2.01 | Pendataan   | 100  |`,
      findings: [
        {
          cell: 'C2',
          severity: 'peringatan',
          message: /program 1\.06\.05 dan program 1\.06\.06 tertulis «-»/,
          related: ['C4'],
        },
      ],
    },
    // Neither code nor number nor name says what the rows are.
    {
      table: `
        | kode | program                    | pagu |
        |      | PROGRAM REHABILITASI       | 300  |
        |      | Rehabilitasi Dasar         | 100  |
        |      | Penyediaan Permakanan      | 150  |
        |      | PROGRAM PERLINDUNGAN       | 50   |
        |      | Pengelolaan Data           | 50   |`,
      findings: [{ cell: 'C2', severity: 'peringatan', message: /tidak pasti/ }],
    },
    // A table without codes (T-C.24): the names say what is the sum of what; here a program is left out of it.
    {
      kind: 'T-C.24',
      table: `
        | uraian                            | anggaran.2021 | anggaran.2022 |
        | URUSAN PEMERINTAHAN BIDANG SOSIAL | 300           | 400           |
        | Program A                         | 100           | N/A           |
        | Program B                         | 200           | 400           |
        | URUSAN PEMERINTAHAN BIDANG KB     | 300           | 30            |
        | Program C                         | 100           | 10            |
        | Program D                         | 300           | 20            |`,
      findings: [{ cell: 'B5', stated: 300, computed: 400, message: /jumlah programnya Rp400/ }],
    },
    // The last one may go on overleaf.
    {
      kind: 'T-C.24',
      table: `
        | uraian       | anggaran.2021 |
        | Program A    | 300           |
        | Kegiatan A.1 | 100           |`,
      findings: [{ cell: 'B2', severity: 'peringatan', message: /mungkin terpotong/ }],
    },
  ],
});
