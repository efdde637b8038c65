import { sisiBerbeda } from '../../../../src/core/rules/silang/sisi-berbeda';
import { ruleTester } from '../../../support/rule-tester';

const kind = 'T-C.31';
const roles =
  '| no | programRkpd | lokasiRkpd | targetRkpd | paguRkpd | programAnalisis | lokasiAnalisis | targetAnalisis | kebutuhanDana | catatan |';

ruleTester(sisiBerbeda, {
  valid: [
    {
      kind,
      table: `${roles}
        | 1 | Program Pelayanan  | Dinas Sosial | 100% | 848 | PROGRAM PELAYANAN | DINAS SOSIAL | 100 % | 848 | |
        |   | Kegiatan Pelayanan |              | 60 orang, | - | Kegiatan  Pelayanan |           | 60 orang |   | |`,
    },
    // A caption is printed once, over both sides.
    {
      kind,
      table: `${roles}
        |   | URUSAN SOSIAL     |       |      |     |                   |       |      |     | |
        | 1 | Program Pelayanan | Dinas | 100% | 848 | Program Pelayanan | Dinas | 100% | 848 | |`,
    },
    // A note explains the difference.
    {
      kind,
      table: `${roles}
        | 1 | Program Pelayanan | Dinas | 100% | 848 | Program Pelayanan | Dinas | 100% | 1012 | Penyesuaian kebutuhan listrik |`,
    },
    // One side was reckoned and has sen, the other was typed.
    {
      kind,
      table: `${roles}
        | 1 | Program Pelayanan | Dinas | 100% | Rp 848.250,40 | Program Pelayanan | Dinas | 100% | Rp 848.250 | |`,
    },
  ],
  invalid: [
    {
      kind,
      table: `${roles}
        | 1 | Program Perlindungan | Dinas Sosial | 80% | 1.239.289.000 | Program Perlindungan | Dinas Sosial | 90,9% | 1.131.584.750 | |`,
      findings: [
        {
          cell: 'D2',
          stated: '80%',
          computed: '90,9%',
          related: ['H2', 'E2', 'I2'],
          message:
            'Baris 2 «Program Perlindungan» berbeda tanpa catatan: target kiri «80%», kanan «90,9%»; dana kiri «1.239.289.000», kanan «1.131.584.750».',
          english: /differs without a note: target left «80%», right «90,9%»/,
        },
      ],
    },
    {
      kind,
      table: `${roles}
        | 1 | Program Perlindungan  | Dinas | 80% | 10 | Program Perlindungan     | Dinas | 80% | 10 | |
        |   |                       |       | 5   |    | Program Administrasi     |       | 5   |    | |
        | 2 | Program Rehabilitasi  | Dinas | 80% | 10 | Kegiatan Listrik dan Air | Dinas | 90% | 10 | |`,
      findings: [
        {
          cell: 'B3',
          related: ['F3'],
          message: /di kiri kosong, di kanan «Program Administrasi», dan Catatan Penting kosong\.$/,
        },
        { cell: 'B4', related: ['F4', 'D4', 'H4'], stated: 'Program Rehabilitasi' },
      ],
    },
    // Locations are missing on the left throughout: one finding for the block.
    {
      kind,
      table: `${roles}
        | 1 | Program Satu     | Kota | 1 | 10 | Program Satu     | Kota | 1 | 10 | |
        |   | Kegiatan Kedua   |      | 1 | 10 | Kegiatan Kedua   | Kota | 1 | 10 | |
        |   | Kegiatan Ketiga  |      | 1 | 10 | Kegiatan Ketiga  | Kota | 1 | 10 | |
        |   | Kegiatan Keempat |      | 1 | 10 | Kegiatan Keempat | Kota | 1 | 12 | |
        |   | Kegiatan Kelima  |      | 1 | 10 | Kegiatan Kelima  | Kota | 1 | 10 | |
        |   | Kegiatan Keenam  |      | 1 | 10 | Kegiatan Keenam  | Kota | 1 | 10 | |`,
      findings: [
        {
          cell: 'C3:C7',
          related: ['G3:G7'],
          message: /^Lokasi di kiri kosong pada 5 baris yang terisi di kanan/,
        },
        { cell: 'E5', related: ['I5'] },
      ],
    },
    // The right side slipped one row down.
    {
      kind,
      table: `${roles}
        | 1 | Program Bencana      | Kota | 1 | 10 | Program Bencana      | Kota | 1 | 10 | |
        | 2 | Program Perumahan    | Kota | 2 | 20 |                      |      |   |    | |
        | 3 | Program Pariwisata   | Kota | 3 | 30 | Program Perumahan    | Kota | 2 | 20 | |
        | 4 | Program Ketahanan    | Kota | 4 | 40 | Program Pariwisata   | Kota | 3 | 30 | |
        |   |                      |      |   |    | Program Ketahanan    | Kota | 4 | 40 | |`,
      findings: [
        {
          cell: 'B3:B6',
          related: ['F3', 'F4', 'F5', 'F6'],
          message: 'Mulai baris 3 sisi kanan bergeser 1 baris ke bawah terhadap sisi kiri, 4 baris.',
        },
      ],
    },
  ],
});
