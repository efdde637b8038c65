import { kodeNama } from '../../../../src/core/rules/kode/kode-nama';
import { ruleTester } from '../../../support/rule-tester';
import { drawList } from '../../nomenclature/support';

const lists = [
  drawList(`
    1.06            URUSAN PEMERINTAHAN BIDANG SOSIAL
    1.06.02         PROGRAM PEMBERDAYAAN SOSIAL
    1.06.02.2.01    Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)
    1.06.02.2.01.01 Fasilitasi Pemberdayaan Sosial KAT
    1.06.04         PROGRAM REHABILITASI SOSIAL
    1.06.04.2.01    Rehabilitasi Sosial Dasar di Luar Panti
    1.06.04.2.01.01 Penyediaan Permakanan
    1.06.04.2.01.03 Penyediaan Alat Bantu
    1.06.04.2.02    Rehabilitasi Sosial Penyandang Masalah Lainnya
    1.06.04.2.02.03 Penyediaan Permakanan
    X.XX.01         PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
    X.XX.01.2.01    Perencanaan, Penganggaran, dan Evaluasi Kinerja
    X.XX.01.2.01.01 Penyusunan Dokumen Perencanaan Perangkat Daerah`),
];
const RIGHT = `
  | kode            | program                                            | pagu |
  | 1.06            | SOSIAL                                             | 900  |
  | 1.06.01         | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 900 |
  | 1.06.01.2.01    | Perencanaan, Penganggaran, dan Evaluasi Kinerja    | 600  |
  | 1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah    | 400  |
  | 1.06.02         | Program Pemberdayaan Sosial                        | 900  |
  | 1.06.02.2.01    | Pemberdayaan Sosial Komunitas Adat Terpencil (KAT) | 600  |`;
const SOCIAL = `
  | 1.06.04         | Program Rehabilitasi Sosial                        | 900  |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar di Luar Panti            | 600  |
  | 1.06.04.2.01.01 | Penyediaan Permakanan (DBH-CHT)                    | 400  |`;

ruleTester(kodeNama, {
  valid: [
    { table: RIGHT + SOCIAL, lists },
    // The same name under two kegiatan, each with its own code.
    {
      table: `${RIGHT}${SOCIAL}
        | 1.06.04.2.02    | Rehabilitasi Sosial Penyandang Masalah Lainnya | 600 |
        | 1.06.04.2.02.03 | PENYEDIAAN PERMAKANAN | 400 |`,
      lists,
    },
    // A slip is for nama-ejaan.
    { table: `${RIGHT}${SOCIAL}\n| 1.06.04.2.01.03 | Penyediaan Alat Batu | 400 |`, lists },
  ],
  invalid: [
    {
      // Document 003: the code of another row copied.
      table: `${RIGHT}
        | 1.06.01.2.01.01 | Fasilitasi Pemberdayaan Sosial KAT | 473 |${SOCIAL}`,
      lists,
      findings: [
        {
          cell: 'A8',
          stated: '1.06.01.2.01.01',
          computed: '1.06.02.2.01.01',
          message:
            'Kode 1.06.01.2.01.01 dalam daftar «Daftar uji» adalah «Penyusunan Dokumen Perencanaan Perangkat Daerah», bukan «Fasilitasi Pemberdayaan Sosial KAT», yang kodenya 1.06.02.2.01.01.',
          fixes: ['A8: 1.06.02.2.01.01'],
        },
      ],
    },
    {
      // Document 003: a kegiatan with its sibling's code. Four digits stay four digits.
      table: `${RIGHT}
        | 1.06.02.2.01.0001 | Fasilitasi Pemberdayaan Sosial KAT | 473 |
        | 1.06.04           | Program Rehabilitasi Sosial | 900 |
        | 1.06.04.2.02      | Rehabilitasi Sosial Dasar di Luar Panti | 600 |
        | 1.06.04.2.01.0003 | Penyediaan Alat Bantu | 200 |
        | 1.06.04.2.01.0009 | Penyediaan Permakanan | 400 |`,
      lists,
      findings: [
        { cell: 'A10', computed: '1.06.04.2.01' },
        {
          cell: 'A12',
          severity: 'peringatan',
          computed: '1.06.04.2.02.0003',
          english:
            'Code 1.06.04.2.01.0009 is not in the list «Daftar uji»; «Penyediaan Permakanan» has the code 1.06.04.2.02.0003 there.',
        },
      ],
    },
    {
      // A name the list does not know under a code that is another's: nothing to propose, so a warning.
      table: `${RIGHT}${SOCIAL}\n| 1.06.04.2.01.03 | Bimbingan Keterampilan Kerja | 400 |`,
      lists,
      findings: [
        { cell: 'A11', severity: 'peringatan', computed: null, message: /tidak ditemukan di sana[.]$/ },
      ],
    },
  ],
});
