import { createNomenclature } from '../../../../src/core/nomenclature/nomenclature';
import { satuanDaftar } from '../../../../src/core/rules/isi/satuan-daftar';
import { ruleTester } from '../../../support/rule-tester';

const lists = [
  createNomenclature(
    { id: 'uji', name: 'Daftar uji', year: 2024, scheme: 'permendagri-90', complete: true, sources: [] },
    [
      ['1.06.01.2.01.0001', 'Penyusunan Dokumen Perencanaan', 'Dokumen'],
      ['1.06.01.2.01.0002', 'Koordinasi Penyusunan RKA', 'Dokumen'],
      ['1.06.01.2.01.0003', 'Evaluasi Kinerja', 'Laporan'],
    ].map(([code = '', name = '', satuan = '']) => ({
      code,
      level: 'subkegiatan' as const,
      name,
      satuan,
      pemda: 'kabkot' as const,
    })),
  ),
];

ruleTester(satuanDaftar, {
  valid: [
    {
      lists,
      // A unit that only says more, one of several indicators, and the unit of another name are none of the list's.
      table: `
        | kode              | program                        | indikator | target           |
        | 1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan | Jumlah    | 4 Dok            |
        | 1.06.01.2.01.0002 | Koordinasi Penyusunan RKA      | Jumlah    | 2 Dokumen RKA    |
        | 1.06.01.2.01.0003 | Evaluasi Kinerja               | Jumlah    | 4 Laporan        |
        |                   |                                | Nilai     | 80 Poin          |
        | 1.06.01.2.01.0003 | Pembelian Kendaraan            | Jumlah    | 4 Unit           |`,
    },
  ],
  invalid: [
    {
      lists,
      table: `
        | kode              | program                        | indikator | target    |
        | 1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan | Jumlah    | 4 Laporan |
        | 1.06.01.2.01.0002 | Koordinasi Penyusunan RKA      | Jumlah    | 2 Dokumen |
        | 1.06.01.2.01.0003 | Evaluasi Kinerja               | Jumlah    | 4 Laporan |`,
      findings: [
        {
          cell: 'D2',
          stated: 'Laporan',
          computed: 'Dokumen',
          message:
            'Satuan sub kegiatan 1.06.01.2.01.0001 tertulis «Laporan», dalam daftar «Daftar uji» «Dokumen».',
        },
      ],
    },
  ],
});
