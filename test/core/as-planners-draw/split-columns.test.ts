import { examined } from '../../support/examined';

describe('Formulir E.81 with K and Rp below its column numbers', () => {
  const E81 = `
    | No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra pada Tahun 2026 | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun lalu | < | Target Kinerja dan Anggaran Renja Tahun Berjalan | < | Realisasi Kinerja pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2023 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%) | < | Unit Penanggung Jawab |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | III | < | IV | < | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
    | 1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12=8+9+10+11 | < | 13=6+12 | < | 14=13/5x100% | < | 15 |
    | | | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | |
    | 1 | Meningkatnya layanan | PROGRAM PENUNJANG | Jumlah laporan | 30 | 1000 | 12 | 400 | 6 | 300 | 1 | 50 | 2 | 50 | 2 | 100 | 1 | 80 | 6 | 280 | 18 | 680 | 60 | 68 | Sekretariat |
    | | | Perencanaan | Jumlah laporan | 30 | 1000 | 12 | 400 | 6 | 300 | 1 | 50 | 2 | 50 | 2 | 100 | 1 | 80 | 6 | 280 | 18 | 680 | 60 | 68 | Sekretariat |
    | | Rata-rata capaian kinerja (%) | | | | | | | | | | | | | | | | | | | | | 60 | 68 | |
    | Predikat Kinerja | | | | | | | | | | | | | | | | | | | | | | Rendah | Sedang | |`;

  it('reads both halves of every column, and finds nothing wrong', () => {
    const { tables, rows, galat, peringatan } = examined(E81);
    expect(tables).toEqual([
      'E.81 no=A sasaran=B program=C indikator=D targetRenstraK=E targetRenstraRp=F realisasiSdLaluK=G realisasiSdLaluRp=H targetK=I targetRp=J tw1K=K tw1Rp=L tw2K=M tw2Rp=N tw3K=O tw3Rp=P tw4K=Q tw4Rp=R realisasiK=S realisasiRp=T realisasiSdK=U realisasiSdRp=V tingkatCapaianK=W tingkatCapaianRp=X penanggungJawab=Y',
    ]);
    expect(rows.slice(-2)).toEqual(['total', 'total']);
    expect([galat, peringatan]).toEqual([[], []]);
  });

  it('finds a sum of quarters that is wrong', () => {
    expect(examined(E81.replace('| 6 | 280 | 18', '| 6 | 290 | 18')).galat).toContain('capaian-sd T5');
  });
});

test('averages and predicates at the foot of T-C.29 are no sub kegiatan', () => {
  const { rows, galat } = examined(`
    | Kode | Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Renstra | Realisasi s/d Tahun 2021 | Target Renja 2022 | Realisasi Renja 2022 | Tingkat Realisasi (%) | Target Renja 2023 | Realisasi Capaian s/d 2023 | Tingkat Capaian Target Renstra (%) |
    | 1.06.01 | PROGRAM PENUNJANG | Jumlah laporan | 30 | 6 | 6 | 6 | 100 | 6 | 18 | 60 |
    | 1.06.01.2.01 | Perencanaan | Jumlah laporan | 30 | 6 | 6 | 6 | 100 | 6 | 18 | 60 |
    | 1.06.01.2.01.0001 | Penyusunan dokumen | Jumlah laporan | 30 | 6 | 6 | 6 | 100 | 6 | 18 | 60 |
    | | RATA-RATA CAPAIAN KINERJA | | | | | | 100 | | | 60 |
    | | PREDIKAT KINERJA | | | | | | Sangat Tinggi | | | Rendah |`);
  expect(rows.slice(3)).toEqual(['total RATA-RATA CAPAIAN KINERJA', 'total PREDIKAT KINERJA']);
  expect(galat).toEqual([]);
});

test('where each fund has a column, pagu is their sum', () => {
  const row = (kode: string, nama: string, one: number, other: number): string =>
    `| ${kode} | ${nama} | Nilai | Kab. A | 80 | ${String(one)} | ${String(other)} | ${String(one + other)} | APBD | | 81 | ${String(one)} |`;
  const { tables, galat } = examined(`
    | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Rencana Tahun 2024 | < | < | < | < | < | Catatan | Prakiraan Maju 2025 | < |
    | ^ | ^ | ^ | Lokasi | Target Capaian | Kebutuhan Dana/Pagu Indikatif | < | < | Sumber Dana | ^ | Target Capaian | Pagu Indikatif |
    | ^ | ^ | ^ | ^ | ^ | APBD Kab | APBN | Jumlah | ^ | ^ | ^ | ^ |
    ${row('1.06.01', 'PROGRAM PENUNJANG', 100, 50)}
    ${row('1.06.01.2.01', 'Perencanaan', 100, 50)}
    ${row('1.06.01.2.01.0001', 'Penyusunan dokumen', 100, 0)}
    ${row('1.06.01.2.01.0006', 'Koordinasi', 0, 50)}`);
  expect(tables[0]).toContain(' pagu=H ');
  expect(galat).toEqual([]);
});
