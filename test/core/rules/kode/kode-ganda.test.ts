import { kodeGanda } from '../../../../src/core/rules/kode/kode-ganda';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(kodeGanda, {
  valid: [
    // Every kelurahan of a kecamatan lists the same kegiatan under the program.
    {
      kind: 'Renstra-Pendanaan',
      table: `
    | kode         | program              | indikator | paguTahun.2026 | perangkatDaerah |
    | 7.01.02      | PROGRAM A            |           | 300            |                 |
    |              | Meningkatnya layanan | Nilai     | 300            | Kelurahan C     |
    | 7.01.02.2.01 | Kegiatan B           |           | 100            |                 |
    |              | Meningkatnya layanan | Nilai     | 300            | Kelurahan D     |
    | 7.01.02.2.01 | Kegiatan B           |           | 200            |                 |`,
    },
    `| kode            | program     | pagu |
     | 1.06.05         | PROGRAM A   | 300  |
     | 1.06.05.2.01    | Fasilitasi  | 300  |
     | 1.06.05.2.01.01 | Pendataan   | 300  |`,
    // The kegiatan's code is wrong as its children show: another rule says so.
    `| kode            | program       | pagu |
     | 1.06.04         | PROGRAM A     | 300  |
     | 1.06.04.2.02    | Rehabilitasi  | 200  |
     | 1.06.04.2.01.01 | Permakanan    | 100  |
     | 1.06.04.2.01.03 | Alat Bantu    | 100  |
     | 1.06.04.2.02    | PMKS Lainnya  | 100  |
     | 1.06.04.2.02.07 | Bimbingan     | 100  |`,
    // A row that goes on with a further indicator.
    `| kode         | program     | indikator  | pagu |
     | 1.06.05      | PROGRAM A   | Persentase | 300  |
     | 1.06.05.2.01 | Fasilitasi  | Jumlah x   | 300  |
     | 1.06.05.2.01 | Fasilitasi  | Jumlah y   |      |`,
  ],
  invalid: [
    {
      table: `
        | kode                | program                | pagu |
        | 1.06.1.06.01.26     | PROGRAM PERLINDUNGAN   | 300  |
        | 1.06.1.06.01.26     | 1. Kegiatan Fasilitasi | 100  |
        | 1.06.1.06.01.26.002 | 2. Kegiatan Koordinasi | 100  |
        | 1.06.1.06.01.26.003 | 3. Kegiatan Jaminan    | 100  |`,
      findings: [
        {
          cell: 'A3',
          computed: '1.06.1.06.01.26.001',
          related: ['A2'],
          message:
            'Kode 1.06.1.06.01.26 pada «Kegiatan Fasilitasi» sama dengan kode induknya «PROGRAM PERLINDUNGAN» (A2). Menurut baris di sekitarnya, kodenya 1.06.1.06.01.26.001.',
          english: /is that of its parent «PROGRAM PERLINDUNGAN» \(A2\)/,
          fixes: ['A3: 1.06.1.06.01.26.001'],
        },
      ],
    },
    {
      table: `
        | kode            | program     | pagu |
        | 1.06.05         | PROGRAM A   | 300  |
        | 1.06.05.2.01    | Fasilitasi  | 300  |
        | 1.06.05.2.01.01 | Pendataan   | 100  |
        | 1.06.05.2.01.02 | Penyaluran  | 100  |
        | 1.06.05.2.01.01 | Bimbingan   | 100  |`,
      findings: [{ cell: 'A6', message: /sudah dipakai «Pendataan» \(A4\)\.$/ }],
    },
    // One kegiatan, printed in two groups.
    {
      table: `
        | kode            | program        | pagu |
        | 1.06.02         | PROGRAM A      | 300  |
        | 1.06.02.2.03    | Pengembangan   | 100  |
        | 1.06.02.2.03.05 | Peningkatan A  | 100  |
        | 1.06.02.2.04    | Penerbitan     | 100  |
        | 1.06.02.2.04.01 | Izin           | 100  |
        | 1.06.02.2.03    | Pengembangan   | 110  |
        | 1.06.02.2.03.01 | Peningkatan B  | 110  |`,
      findings: [{ cell: 'A7', severity: 'peringatan', message: /muncul dua kali/ }],
    },
  ],
});
