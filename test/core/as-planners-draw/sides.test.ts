import { examined } from '../../support/examined';

const HEADING = `
  | No | Rancangan Awal RKPD | < | < | < | < | Hasil Analisis Kebutuhan | < | < | < | < | Catatan Penting |
  | ^ | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana | ^ |`;
const side = (nama: string, pagu: number): string => `${nama} | Kab. A | Persentase | 80 % | ${String(pagu)}`;
const NONE = ' | | | | ';

describe('T-C.31 with sides of different length', () => {
  const rows = [
    `| 1 | ${side('PROGRAM PENUNJANG', 350)} | ${side('PROGRAM PENUNJANG', 400)} | gaji |`,
    `| | ${side('Perencanaan', 150)} | ${side('Perencanaan', 150)} | |`,
    `| | ${side('Administrasi Keuangan', 200)} | ${side('Administrasi Keuangan', 200)} | |`,
    `| | ${NONE} | ${side('Administrasi Umum', 50)} | usulan baru |`,
    `| 2 | ${side('PROGRAM PEMBERDAYAAN', 60)} | ${side('PROGRAM PEMBERDAYAAN', 60)} | |`,
    `| | ${side('Pengembangan potensi', 60)} | ${side('Pengembangan potensi', 60)} | |`,
    `| 3 | ${NONE} | ${side('PROGRAM REHABILITASI', 90)} | usulan baru |`,
    `| | ${NONE} | ${side('Rehabilitasi dasar', 90)} | usulan baru |`,
    `| | JUMLAH | | | | 410 | JUMLAH | | | | 550 | |`,
  ];

  it('adds each side up by itself and asks nothing of a side that has no such row', () => {
    const { galat, peringatan } = examined([HEADING, ...rows].join('\n'));
    expect([galat, peringatan]).toEqual([[], []]);
  });

  it('still asks for what a side that has the row lacks', () => {
    const lacking = rows.map((row) =>
      row.replaceAll('Administrasi Keuangan | Kab. A | Persentase', 'Administrasi Keuangan | Kab. A | '),
    );
    expect(examined([HEADING, ...lacking].join('\n')).peringatan).toEqual(['indikator-kosong I5']);
  });
});
