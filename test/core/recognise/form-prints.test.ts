import { recognise } from '../../../src/core/recognise/recognise';
import type { RecognisedTable } from '../../../src/core/recognise/recognised-table';
import { sheetFromText } from '../../support/sheet-from-text';

function only(drawing: string): RecognisedTable {
  const { tables } = recognise(sheetFromText(drawing));
  expect(tables).toHaveLength(1);
  return tables[0] as RecognisedTable;
}

const rolesOf = ({ columns }: RecognisedTable): readonly string[] => columns.map(({ role }) => role);

describe('a changed plan', () => {
  test('has roles for what stood before and for what lies between', () => {
    const table = only(`
      | Tabel T-C.33 Perubahan |
      | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | < | Pagu Indikatif (Rp) | < | Bertambah/(Berkurang) | < | Sumber Dana |
      | ^    | ^                             | ^                 | ^      | Semula                 | Menjadi | Semula         | Menjadi | Rp | % | ^ |
      | 1.06.01.2.01.01 | Penyusunan Dokumen | Jumlah Dokumen | Kota | 4 Dokumen | 5 Dokumen | 100000000 | 110000000 | 10000000 | 10 | DAU |
      | 1.06.01.2.01.02 | Koordinasi RKA     | Jumlah Dokumen | Kota | 4 Dokumen | 4 Dokumen | 200000000 | 190000000 | (10.000.000) | -5 | DAU |
      | 1.06.01.2.01.03 | Evaluasi Kinerja   | Jumlah Laporan | Kota | 4 Laporan | 4 Laporan | 200000000 | 200000000 | 0 | 0 | DAU |`);
    expect(table.kind).toBe('T-C.33');
    expect(table.change).toBe(true);
    expect(rolesOf(table)).toEqual([
      'kode',
      'program',
      'indikator',
      'lokasi',
      'targetSebelum',
      'target',
      'paguSebelum',
      'pagu',
      'selisihPagu',
      'selisihPersen',
      'sumberDana',
    ]);
  });

  test('is one too where its pagu stand beside each other as the first and the changed one', () => {
    const table = only(`
      | Rencana Kerja Perangkat Daerah Tahun 2026 (Perubahan) |
      | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Awal | Target Perubahan | Pagu Awal | Pagu Perubahan | Selisih | Sumber Dana |
      | 1.06.01.2.01.01 | Penyusunan Dokumen | Jumlah Dokumen | 4 Dokumen | 5 Dokumen | 100000000 | 110000000 | 10000000 | DAU |
      | 1.06.01.2.01.02 | Koordinasi RKA     | Jumlah Dokumen | 4 Dokumen | 4 Dokumen | 200000000 | 190000000 | -10000000 | DAU |`);
    expect(table.kind).toBe('T-C.33');
    expect(rolesOf(table)).toEqual(
      expect.arrayContaining(['targetSebelum', 'target', 'paguSebelum', 'pagu', 'selisihPagu']),
    );
  });

  test('a plan that was not changed has none of them', () => {
    const table = only(`
      | Tabel T-C.33 |
      | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Lokasi | Target | Pagu Indikatif | Sumber Dana |
      | 1.06.01.2.01.01 | Penyusunan Dokumen | Jumlah Dokumen | Kota | 4 Dokumen | 100000000 | DAU |`);
    expect(table.change).toBeUndefined();
  });
});

describe('a short print of E.81', () => {
  test('is one by its quarters', () => {
    const table = only(`
      | Evaluasi Hasil Renja Tahun 2024 |
      | Kode | Program/Kegiatan/Sub Kegiatan | Anggaran 2024 | TW 1 | TW 2 | TW 3 | TW 4 | Realisasi s.d. TW 4 | % Serapan |
      | 2.23.01      | Program Penunjang | 201600000 | 40320000 | 40320000 | 40320000 | 60480000 | 181440000 | 90 |
      | 2.23.01.2.01 | Perencanaan       | 201600000 | 40320000 | 40320000 | 40320000 | 60480000 | 181440000 | 90 |`);
    expect(table.kind).toBe('E.81');
    expect(table.short).toBe(true);
    expect(rolesOf(table)).toEqual([
      'kode',
      'program',
      'anggaran',
      'tw1',
      'tw2',
      'tw3',
      'tw4',
      'realisasi',
      'tingkat',
    ]);
  });
});
