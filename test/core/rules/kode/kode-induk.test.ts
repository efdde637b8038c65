import { kodeInduk } from '../../../../src/core/rules/kode/kode-induk';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(kodeInduk, {
  valid: [
    `| kode              | program     | pagu |
     | 1.06.05           | PROGRAM A   | 300  |
     | 1.06.05.2.01      | Fasilitasi  | 300  |
     | 1.06.05.2.01.0001 | Pendataan   | 300  |`,
    // Local forms: the unit stands between program and kegiatan, or the head is left out.
    `| kode                 | program                 | pagu |
     | 110600.01            | Program Pelayanan       | 300  |
     | 110600.110601.01.002 | Penyediaan Jasa         | 300  |`,
    // The same code twice is another rule's.
    `| kode                | program                | pagu |
     | 1.06.1.06.01.26     | PROGRAM PERLINDUNGAN   | 300  |
     | 1.06.1.06.01.26     | 1. Kegiatan Fasilitasi | 300  |`,
  ],
  invalid: [
    {
      table: `
        | kode            | program       | pagu |
        | 1.06.04         | PROGRAM A     | 300  |
        | 1.06.04.2.01    | Rehabilitasi  | 300  |
        | 1.06.04.2.01.01 | Permakanan    | 100  |
        | 1.06.05.2.01.03 | Pemantauan    | 100  |
        | 1.06.04.2.01.05 | Bimbingan     | 100  |`,
      findings: [
        {
          cell: 'A5',
          stated: '1.06.05.2.01.03',
          related: ['A3'],
          message:
            'Kode sub kegiatan 1.06.05.2.01.03 «Pemantauan» tidak berada di bawah kegiatan 1.06.04.2.01; kodenya menunjuk ke 1.06.05.2.01.',
          english: /is not under kegiatan 1\.06\.04\.2\.01; it points to 1\.06\.05\.2\.01\.$/,
        },
      ],
    },
    // All children agree with each other: it is the kegiatan that has its sibling's code.
    {
      table: `
        | kode            | program       | pagu |
        | 1.06.04         | PROGRAM A     | 300  |
        | 1.06.04.2.02    | Rehabilitasi  | 200  |
        | 1.06.04.2.01.01 | Permakanan    | 100  |
        | 1.06.04.2.01.03 | Alat Bantu    | 100  |
        | 1.06.04.2.02    | PMKS Lainnya  | 100  |
        | 1.06.04.2.02.07 | Bimbingan     | 100  |`,
      findings: [
        {
          cell: 'A3',
          computed: '1.06.04.2.01',
          related: ['A4', 'A5', 'A6'],
          message:
            /2 sub kegiatan di bawahnya, yang semuanya berawalan 1\.06\.04\.2\.01\. Kode yang sama juga dipakai di A6\.$/,
          fixes: ['A3: 1.06.04.2.01'],
        },
      ],
    },
    // A single child, whose parent fits the program: the child's code is the copy.
    {
      table: `
        | kode            | program       | pagu |
        | 1.06.02         | PROGRAM A     | 300  |
        | 1.06.02.2.01    | Pemberdayaan  | 300  |
        | 1.06.01.2.01.01 | Fasilitasi    | 300  |`,
      findings: [{ cell: 'A4' }],
    },
    // The parent fits neither above nor below.
    {
      table: `
        | kode            | program       | pagu |
        | 1.06.02         | PROGRAM A     | 300  |
        | 1.06.03.2.01    | Pemberdayaan  | 300  |
        | 1.06.02.2.01.01 | Fasilitasi    | 300  |`,
      findings: [{ cell: 'A3', computed: '1.06.02.2.01' }],
    },
    // Several rows name a kegiatan that is not there.
    {
      table: `
        | kode            | program       | pagu |
        | 1.06.04         | PROGRAM A     | 400  |
        | 1.06.04.2.01    | Rehabilitasi  | 400  |
        | 1.06.04.2.01.01 | Permakanan    | 100  |
        | 1.06.04.2.01.03 | Alat Bantu    | 100  |
        | 1.06.04.2.02.01 | Pendataan     | 100  |
        | 1.06.04.2.02.02 | Bimbingan     | 100  |`,
      findings: [{ cell: 'A6:A7', severity: 'peringatan', message: /baris 1\.06\.04\.2\.02 tidak ada/ }],
    },
  ],
});
