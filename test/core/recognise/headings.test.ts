import { recognise } from '../../../src/core/recognise/recognise';
import { sheetFromText } from '../../support/sheet-from-text';

/** Heading rows (1-based) and roles of the first table of a sheet. */
function headingOf(drawing: string): { rows: readonly number[]; roles: string } | null {
  const [table] = recognise(sheetFromText(drawing)).tables;
  return table
    ? {
        rows: table.headerRows.map((row) => row + 1),
        roles: table.columns.map(({ role }) => role).join(' '),
      }
    : null;
}

test('one heading mistyped beyond knowing leaves its row a heading', () => {
  expect(
    headingOf(`
      | No | Rancangan Awal RKPD | | | | | Hasil Analisis Kebutuhan | | | | | Catatan Penting | Penanggung Jawab |
      | | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif | Program/Kegiatan | Lkkoasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana | | |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | |
      | 1 | PROGRAM A | Kota | Persentase | 80 % | 900 | PROGRAM A | Kota | Persentase | 80 % | 900 | | Bidang I |
      | | Layanan | Kota | Jumlah | 80 Orang | 900 | Layanan | Kota | Jumlah | 80 Orang | 900 | | Bidang I |`),
  ).toEqual({
    rows: [1, 2],
    roles:
      'no programRkpd lokasiRkpd indikatorRkpd targetRkpd paguRkpd programAnalisis lokasiAnalisis indikatorAnalisis targetAnalisis kebutuhanDana catatan',
  });
});

test('a heading may begin with its year', () => {
  expect(
    headingOf(`
      | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja Tolok Ukur | Indikator Kinerja Satuan | 2021 Target Kinerja | 2021 Anggaran |
      | 1 | 2 | 3 | 4 | 5 | 6 |
      | 1.06.04.2.01 | Rehabilitasi Sosial | Persentase capaian | Persentase | 85 | 900000 |
      | 1.06.04.2.01.01 | Penyediaan permakanan | Jumlah lanjut usia | orang | 50 | 900000 |`),
  ).toMatchObject({ rows: [1, 1], roles: 'kode program indikator satuan target pagu' });
});

test('years with stray signs behind them are years', () => {
  expect(
    headingOf(`
      | No | Indikator | Kondisi Kinerja pada Awal Periode RPJMD | Target Capaian Setiap Tahun | | | | | Kondisi Kinerja pada Akhir Periode RPJMD |
      | | | | 2021 | 2022 : : | 2023 | 2024 | 2025. : | |
      | 1 | Persentase layanan | 70 | 71 | 72 | 73 | 74 | 75 | 76 |`),
  ).toEqual({
    rows: [1, 2],
    roles: 'no indikator kondisiAwal target target target target target kondisiAkhir',
  });
});

test('an empty column put in between K and Rp keeps both under their heading', () => {
  expect(
    headingOf(`
      | Kode | Program/Kegiatan | Indikator Kinerja | Target Renstra | Realisasi s/d Tahun 2021 | Target Renja 2022 | | | Realisasi Renja 2022 | | Tingkat Realisasi (%) | | Target Renja 2023 | Realisasi Capaian s/d 2023 | Tingkat Capaian Target Renstra (%) |
      | | | | | | K | | Rp | K | Rp | K | Rp | | | |
      | 1.06.01 | PROGRAM A | Nilai | 80 | 70 | 72 | | 300 | 72 | 280 | 100 | 93 | 75 | 75 | 94 |
      | 1.06.01.2.01 | Layanan | Jumlah | 80 | 70 | 72 | | 300 | 72 | 280 | 100 | 93 | 75 | 75 | 94 |`)
      ?.roles,
  ).toContain(' targetLaluK targetLaluRp realisasiLaluK ');
});

test('a heading printed under itself thousands of times is one heading, with the rows below the last', () => {
  const heading =
    '| No | Indikator | Kondisi Kinerja pada Awal Periode RPJMD | Target Capaian Tahun 2021 | Target Capaian Tahun 2022 | Kondisi Kinerja pada Akhir Periode RPJMD |';
  const rows =
    '| 1 | Persentase layanan | 70 | 71 | 72 | 76 |\n| 2 | Persentase sekolah | 70 | 71 | 72 | 76 |';
  const [table, ...others] = recognise(sheetFromText(`${`${heading}\n`.repeat(3000)}${rows}`)).tables;
  expect(others).toEqual([]);
  expect(table?.headerRows).toEqual([2999, 2999]);
  expect(table?.dataRows).toEqual([3000, 3001]);
});

test('headings that are errors, figures or paragraphs leave the table what it is, their columns told by place', () => {
  expect(
    headingOf(`
      | Kode | Urusan/Bidang Urusan/Program/Kegiatan | #REF! | Lokasi | 45292 | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |
      | 1.06.02 | PROGRAM A | Persentase lembaga yang aktif | Kota | 80 % | 900000000 | APBD | | 82 % | 950000000 |
      | 1.06.02.2.01 | Pengembangan Potensi | Jumlah lembaga yang dibina | Kota | 12 Lembaga | 900000000 | APBD | | 12 Lembaga | 950000000 |`),
  ).toEqual({
    rows: [1, 1],
    roles: 'kode program indikator lokasi target pagu sumberDana catatan targetMaju paguMaju',
  });
});

test('of two readings of short headings the one wins under which the figures of the table agree', () => {
  const [table] = recognise(
    sheetFromText(`
      | Tabel T-C.29 | | | | | | | | | | |
      | Kode | Program/Kegiatan | Indikator Kinerja | Target Renstra | Realisasi s/d 2022 | 2023 | | | 2024 | s/d 2024 | |
      | | | | | | Target | Realisasi | % | Target | Realisasi | % |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=(7/6) | 9 | 10=(5+7+9) | 11=(10/4) |
      | 1.06.01 | PROGRAM A | Nilai layanan yang baik | 80 | 20 | 20 | 15 | 75 | 20 | 55 | 68,75 |
      | 1.06.01.2.01 | Layanan umum kantor | Jumlah layanan kantor | 100 | 40 | 20 | 10 | 50 | 25 | 75 | 75 |
      | 1.06.01.2.02 | Layanan keuangan kantor | Jumlah laporan keuangan | 50 | 20 | 10 | 5 | 50 | 10 | 35 | 70 |`),
  ).tables;
  expect(table?.columns.map(({ role }) => role).join(' ')).toBe(
    'kode program indikator targetRenstra realisasiSdNmin targetLalu realisasiLalu tingkatRealisasi targetBerjalan realisasiSdBerjalan tingkatCapaian',
  );
  expect(table?.evidence.map(({ id }) => id).join(' ')).toContain('8=7/6 3/3');
});
