import { kolomHilang } from '../../../../src/core/rules/bentuk/kolom-hilang';
import { ruleTester } from '../../../support/rule-tester';

const COMPLETE = '| no | program | lokasi | indikator | volume | catatan |';

ruleTester(kolomHilang, {
  valid: [
    // T-C.32 may split program and kegiatan, and need not.
    { kind: 'T-C.32', table: `${COMPLETE}\n| 1 | Program A | Kota | Jumlah a | 12 | |` },
    {
      kind: 'T-C.29',
      table: `
    | kode    | program   | indikator | targetRenstra | realisasiSdNmin | targetLaluK | targetLaluRp | realisasiLaluK | realisasiLaluRp | tingkatRealisasiK | tingkatRealisasiRp | targetBerjalan | realisasiSdBerjalan | tingkatCapaian |
    | 1.06.01 | PROGRAM A | Persen    | 10            | 5               | 1           | 1            | 1              | 1               | 100               | 100                | 1              | 7                   | 70             |`,
    },
  ],
  invalid: [
    {
      kind: 'T-C.33',
      table: `
    | kode    | program   | indikator | lokasi | target | pagu | sumberDana | paguMaju |
    | 1.06.01 | PROGRAM A | Persen    | Kota   | 10     | 100  | DAU        | 110      |`,
      findings: [
        {
          cell: 'A1:H1',
          message:
            'Kolom «Catatan Penting» dan «Prakiraan Maju Rencana Tahun n+1 › Target Capaian Kinerja» tidak ditemukan, padahal ada pada bentuk T-C.33.',
          english:
            /^The columns “Catatan Penting” and “Prakiraan Maju .*” of the form T-C\.33 cannot be found\.$/,
        },
      ],
    },
    {
      kind: 'T-C.30',
      table: `
    | no | indikator | spm | ikk | target.2020 | target.2021 | target.2022 | realisasi.2018 | realisasi.2019 | proyeksi.2021 | proyeksi.2022 | catatan |
    | 1  | Jumlah a  |     |     | 1           | 2           | 3           | 1              | 1              | 2             | 3             |         |`,
      findings: [{ cell: 'A1:L1', message: /^Kolom «Target Renstra Perangkat Daerah» tidak ditemukan/ }],
    },
  ],
});
