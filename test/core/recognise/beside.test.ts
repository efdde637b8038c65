import { recognise } from '../../../src/core/recognise/recognise';
import { sheetFromText } from '../../support/sheet-from-text';

/** "T-C.33 A3:F9", in the order of the sheet. */
function placesOf(drawing: string): string[] {
  return recognise(sheetFromText(drawing)).tables.map(
    ({ kind, range, dataRows: [first, last], columns }) =>
      `${kind} ${String(columns.length)} kolom dari ${String(range.left)}, baris ${String(first + 1)}–${String(last + 1)}`,
  );
}

/** The rows of two drawings next to each other, an empty column between them. */
function beside(left: readonly string[], right: readonly string[]): string {
  const width = Math.max(...left.map((line) => line.split('|').length - 1));
  return left.map((line, at) => `${line || '|'.repeat(width)} ${right[at] || '|'}`).join('\n');
}

describe('tables side by side', () => {
  it('keeps the rows of both where one begins inside the other', () => {
    const review = [
      '',
      '| No | Rancangan Awal RKPD | < | < | < | < | Hasil Analisis Kebutuhan | < | < | < | < | Catatan Penting |',
      '| ^ | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana | ^ |',
      '| 1 | Program Rehabilitasi | Kab. A | Persentase | 80% | 900000 | Program Rehabilitasi | Kab. A | Persentase | 80% | 900000 | |',
      '| | Layanan dasar | Kab. A | Jumlah orang | 12 Orang | 900000 | Layanan dasar | Kab. A | Jumlah orang | 12 Orang | 500000 | |',
      '| | | | | | | Layanan lanjutan | Kab. A | Jumlah orang | 9 Orang | 400000 | |',
    ];
    const proposals = [
      '| No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan |',
      ...['sembako', 'kursi roda', 'alat jahit', 'perahu', 'bibit'].map(
        (what, at) =>
          `| ${String(at + 1)} | Bantuan ${what} | Desa A | Jumlah penerima | ${String(at + 2)} Orang | |`,
      ),
    ];
    expect(placesOf(beside(review, proposals))).toEqual([
      'T-C.32 6 kolom dari 13, baris 2–6',
      'T-C.31 12 kolom dari 0, baris 4–6',
    ]);
  });

  it('does not take a heading printed again on the next page for another table', () => {
    const heading =
      '| No | Indikator | Kondisi Kinerja pada Awal Periode | Target 2021 | Target 2022 | Target 2023 | Kondisi Kinerja pada Akhir Periode |';
    const row = (no: number): string =>
      `| ${String(no)} | Cakupan layanan ${String(no)} | 7${String(no)}% | 80% | 81% | 82% | 85% |`;
    const strategi = '| Tujuan | Sasaran | Strategi | Arah Kebijakan |';
    const arah = '| Terwujudnya layanan | Meningkatnya mutu | Memperluas jangkauan | Pendataan sasaran |';
    const left = [heading, row(1), row(2), row(3), row(4), heading, row(5), row(6), row(7), row(8)];
    const right = ['', '', strategi, arah, arah.replace('mutu', 'akses'), strategi, arah];
    expect(placesOf(beside(left, right))).toEqual([
      'T-C.28 7 kolom dari 0, baris 2–10',
      'T-C.26 4 kolom dari 8, baris 4–7',
    ]);
  });

  it('reads a table with an empty column inside as one', () => {
    expect(
      placesOf(`
        | No | Rancangan Awal RKPD | < | < | < | < | | Hasil Analisis Kebutuhan | < | < | < | < | Catatan Penting |
        | ^ | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif | | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana | ^ |
        | 1 | Program Rehabilitasi | Kab. A | Persentase | 80% | 900000 | | Program Rehabilitasi | Kab. A | Persentase | 80% | 900000 | |
        | | Layanan dasar | Kab. A | Jumlah orang | 12 Orang | 900000 | | Layanan dasar | Kab. A | Jumlah orang | 12 Orang | 500000 | |
        | | | | | | | | Layanan lanjutan | Kab. A | Jumlah orang | 9 Orang | 400000 | |`),
    ).toEqual(['T-C.31 12 kolom dari 0, baris 3–5']);
  });
});
