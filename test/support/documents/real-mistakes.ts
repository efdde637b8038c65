import type { TableKind } from '../../../src/core/layouts/layout';

/*
 * What is really wrong in the published documents 003 (Renja Dinas Sosial Kabupaten Pasuruan 2022) and 004 (Renstra
 * Dinas Sosial Kota Metro 2021–2026), drawn as small tables: the rows, codes and figures as printed, long names cut
 * short, columns that play no part left out. For tests that must not depend on the documents themselves.
 */

export interface RealMistake {
  /** Document, table and lines of its text. */
  readonly source: string;
  /** The rules of which one should find it. */
  readonly rules: readonly string[];
  readonly kind: TableKind;
  /** The table as text, in the notation of `tableFromText`. */
  readonly table: string;
  /** Heading texts by role, where the mistake is in the heading. */
  readonly headings?: Readonly<Record<string, string>>;
  readonly columnNumberRow?: boolean;
  /** Each must be the cell of a finding or stand among its related ones, and no finding may touch none of them. */
  readonly findings: readonly {
    readonly cell: string;
    readonly stated?: number | string;
    readonly computed?: number | string;
  }[];
}

export const realMistakes: readonly RealMistake[] = [
  {
    source: '003 Tabel 3.1, baris 1032–1056: kegiatan Rp 508 juta, sub kegiatan Rp 580,62 juta',
    rules: ['jumlah-induk'],
    kind: 'T-C.33',
    table: `
      | kode            | program                       | target                | pagu           | paguMaju       |
      | 1.06.02.2.03    | Pengembangan Potensi Sumber … | 6,58%                 | Rp 508.000.000 | Rp 584.200.000 |
      | 1.06.02.2.03.01 | 1 Peningkatan Kemampuan …     | 48 Orang / 4 Laporan  | Rp 550.620.000 | Rp 549.700.000 |
      | 1.06.02.2.03.04 | 2 Peningkatan Kemampuan …     | 100 Orang             | Rp 25.000.000  | Rp 28.750.000  |
      | 1.06.02.2.03.05 | 3 Peningkatan Kemampuan …     | 20 Orang              | Rp 5.000.000   | Rp 5.750.000   |`,
    findings: [{ cell: 'D2', stated: 508_000_000, computed: 580_620_000 }],
  },
  {
    source: '003 Tabel 3.1, baris 1182–1207: program < kegiatan, kegiatan > sub kegiatan',
    rules: ['jumlah-induk'],
    kind: 'T-C.33',
    table: `
      | kode            | program                                | pagu           | paguMaju       |
      | 1.06.05         | Program Perlindungan Dan Jaminan Sosial | Rp 503.000.000 | Rp 578.450.000 |
      | 1.06.05.2.02    | Pengelolaan Data Fakir Miskin           | Rp 578.715.811 | Rp 578.450.000 |
      | 1.06.05.2.02.02 | 1 Pengelolaan Data Fakir Miskin         | Rp 15.000.000  | Rp 17.250.000  |
      | 1.06.05.2.02.03 | 2 Fasilitasi Bantuan Sosial             | Rp 438.000.000 | Rp 503.700.000 |
      | 1.06.05.2.02.04 | 3 Fasilitasi Bantuan Pengembangan       | Rp 50.000.000  | Rp 57.500.000  |`,
    findings: [
      { cell: 'C2', stated: 503_000_000, computed: 578_715_811 },
      { cell: 'C3', stated: 578_715_811, computed: 503_000_000 },
    ],
  },
  {
    source: '003 Tabel 3.1, baris 1033–1044: sub kegiatan Rp 550,62 juta, belanjanya Rp 478 juta',
    rules: ['jumlah-belanja'],
    kind: 'T-C.33',
    table: `
      | kode            | program                   | target                  | pagu             | paguMaju       |
      | 1.06.02.2.03.01 | 1 Peningkatan Kemampuan … | 48 Orang / 4 Laporan    | Rp 550.620.000   | Rp 549.700.000 |
      |                 |                           | Belanja operasi         | : Rp 478.000.000 | Rp 549.700.000 |
      |                 |                           | Belanja pegawai         | : Rp -           | Rp -           |
      |                 |                           | Belanja barang dan jasa | : Rp 478.000.000 | Rp 549.700.000 |
      |                 |                           | Belanja bunga           | : Rp -           | Rp -           |
      |                 |                           | Belanja subsidi         | : Rp -           | Rp -           |
      |                 |                           | Belanja hibah           | : Rp -           | Rp -           |
      |                 |                           | Belanja bantuan sosial  | : Rp -           | Rp -           |
      |                 |                           | Belanja modal           | : Rp -           | Rp -           |
      |                 |                           | Belanja tidak terduga   | : Rp -           | Rp -           |
      |                 |                           | Belanja transfer        | : Rp -           | Rp -           |`,
    findings: [{ cell: 'D2', stated: 550_620_000, computed: 478_000_000 }],
  },
  {
    source: '003 Tabel 3.1, baris 811, 919, 1017, 1068: jumlah tercetak #REF!',
    rules: ['sel-galat'],
    kind: 'T-C.33',
    table: `
      | kode         | program                         | pagu               | paguMaju       |
      | XX           | Program Penunjang Urusan …      | : Rp 1.983.000.000 | #REF!          |
      | 1.06.01.2.01 | Perencanaan, Penganggaran, …    | : Rp 120.000.000   | Rp 138.000.000 |
      | 1.06.01.2.07 | Pengadaan Barang Milik Daerah … | Rp -               | #REF!          |`,
    findings: [{ cell: 'D2' }, { cell: 'D4' }],
  },
  {
    source: '003 Tabel 3.1, baris 992: target "(diisi)"',
    rules: ['isian-contoh'],
    kind: 'T-C.33',
    table: `
      | kode            | program                       | lokasi   | target  | pagu          | targetMaju | paguMaju      |
      | 1.06.01.2.09.11 | 2 Pemeliharaan/Rehabilitasi … | Pasuruan | (diisi) | Rp 50.000.000 | (diisi)    | Rp 57.500.000 |`,
    findings: [{ cell: 'D2' }, { cell: 'F2' }],
  },
  {
    source:
      '003 Tabel 3.1, baris 812–814 dan 1018–1021: kode baris lain pada Fasilitasi Pemberdayaan Sosial KAT',
    rules: ['kode-ganda', 'kode-induk', 'kode-nama'],
    kind: 'T-C.33',
    table: `
      | kode            | program                                              | pagu           |
      | 1.06.01         | Program Penunjang Urusan Pemerintahan Daerah         | Rp 40.000.000  |
      | 1.06.01.2.01    | Perencanaan, Penganggaran, dan Evaluasi Kinerja      | Rp 40.000.000  |
      | 1.06.01.2.01.01 | 1 Penyusunan Dokumen Perencanaan Perangkat Daerah    | Rp 40.000.000  |
      | 1.06.02         | Program Pemberdayaan Sosial                          | Rp 473.000.000 |
      | 1.06.02.2.01    | Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)   | Rp 473.000.000 |
      | 1.06.01.2.01.01 | 1 Fasilitasi Pemberdayaan Sosial KAT                 | Rp 473.000.000 |`,
    findings: [{ cell: 'A7' }],
  },
  {
    source: '003 Tabel 3.1, baris 1084–1085: kegiatan berkode saudaranya, anaknya bukan anak kode itu',
    rules: ['kode-induk'],
    kind: 'T-C.33',
    table: `
      | kode            | program                                       | pagu             |
      | 1.06.04         | Program Rehabilitasi Sosial                   | Rp 1.692.500.000 |
      | 1.06.04.2.02    | Rehabilitasi Sosial Dasar …                   | Rp 1.689.500.000 |
      | 1.06.04.2.01.01 | 1 Penyediaan Permakanan                       | Rp 1.617.500.000 |
      | 1.06.04.2.01.03 | 2 Penyediaan Alat Bantu                       | Rp 72.000.000    |
      | 1.06.04.2.02    | Rehabilitasi Sosial PMKS Lainnya …            | Rp 3.000.000     |
      | 1.06.04.2.02.07 | 1 Pemberian Bimbingan Fisik, Mental, …        | Rp 3.000.000     |`,
    findings: [{ cell: 'A3' }],
  },
  {
    source: '003 Tabel 2.1, baris 334–335: 100/350 tertulis 42,85%, angka baris di atasnya',
    rules: ['rasio-salah'],
    kind: 'T-C.29',
    table: `
      | program                                          | indikator                        | targetLalu | realisasiLalu | tingkatRealisasi |
      | 4 Pelayanan dan Rehabilitasi PMKS Hasil Razia    | Jumlah Pelayanan yang Tertangani | 350        | 150           | 42,85%           |
      |                                                  | Jumlah Penjemputan/Pengantaran   | 350        | 100           | 42,85%           |`,
    findings: [{ cell: 'E3' }],
  },
  {
    source: '003 Tabel 2.1, baris 345: 150/250 tertulis 42,85%',
    rules: ['rasio-salah'],
    kind: 'T-C.29',
    table: `
      | program                             | indikator                            | targetLalu | realisasiLalu | tingkatRealisasi |
      | 8 Pengelolaan Shelther/Rumah Singgah | Jumlah Perlengkapan Habis Pakai      | 250        | 150           | 42,85%           |`,
    findings: [{ cell: 'E2' }],
  },
  {
    source: '003 Tabel 2.1, baris 299 dan 311: realisasi di atas target tertulis 100%',
    rules: ['rasio-dibatasi'],
    kind: 'T-C.29',
    table: `
      | program                                | indikator                         | targetLalu    | realisasiLalu | tingkatRealisasi |
      | 6 Penyediaan Barang Cetak              | Jumlah Barang Cetak               | 178026 Lembar | 198026 Lembar | 100%             |
      | 4 Pemeliharaan Rutin Kendaraan Dinas   | Jumlah Pemeliharaan Kendaraan     | 26 Unit/Kali  | 35 Unit/Kali  | 100%             |
      | 5 Pemeliharaan Rutin Peralatan Kantor  | Jumlah Pemeliharaan Peralatan     | 20 Unit/Kali  | 15 Unit/Kali  | 75%              |`,
    findings: [{ cell: 'E2' }, { cell: 'E3' }],
  },
  {
    source: '003 Tabel 2.3, baris 492–495: "(Rp.000)" di atas rupiah penuh',
    rules: ['satuan-judul'],
    kind: 'T-C.31',
    table: `
      | no | programRkpd                | targetRkpd | paguRkpd             | programAnalisis            | targetAnalisis | kebutuhanDana        |
      | 1  | PROGRAM PENUNJANG URUSAN … | 100%       | Rp. 1.983.000.000,00 | PROGRAM PENUNJANG URUSAN … | 100%           | Rp. 1.983.000.000,00 |
      |    | Perencanaan, …             | 100%       | Rp. 120.000.000,00   | Perencanaan, …             | 100%           | Rp. 120.000.000,00   |
      |    | Administrasi Keuangan …    | 100%       | Rp. 750.000.000,00   | Administrasi Keuangan …    | 100%           | Rp. 750.000.000,00   |
      |    | Administrasi Umum …        | 100%       | Rp. 318.000.000,00   | Administrasi Umum …        | 100%           | Rp. 318.000.000,00   |`,
    headings: { paguRkpd: 'Pagu Indikatif (Rp.000)', kebutuhanDana: 'Kebutuhan Dana (Rp.000)' },
    findings: [{ cell: 'D1' }, { cell: 'G1' }],
  },
  {
    source: '003 Tabel 2.3, baris 494: "(2)" di tempat "(7)"',
    rules: ['nomor-kolom'],
    kind: 'T-C.31',
    columnNumberRow: true,
    table: `
      | no  | programRkpd   | lokasiRkpd | indikatorRkpd | targetRkpd | paguRkpd      | programAnalisis | lokasiAnalisis | indikatorAnalisis | targetAnalisis | kebutuhanDana | catatan |
      | (1) | (2)           | (3)        | (4)           | (5)        | (6)           | (2)             | (8)            | (9)               | (10)           | (11)          | (12)    |
      | 1   | PROGRAM …     |            | Persentase …  | 100%       | Rp. 1.983.000 | PROGRAM …       |                | Persentase …      | 100%           | Rp. 1.983.000 |         |`,
    findings: [{ cell: 'G2' }],
  },
  {
    source: '003 Tabel 2.1, baris 302–305: nomor tampil "#"',
    rules: ['nomor-urut'],
    kind: 'T-C.29',
    table: `
      | kode | program | program                             | indikator              | targetLalu  | realisasiLalu | tingkatRealisasi |
      |      | '9'     | Penyediaan Jasa Perkantoran         | Jumlah Terbayarnya …   | 216 Kali    | 216 Kali      | 100%             |
      |      | #       | Pengembangan Sumber Daya Aparatur   | Jumlah SDM Diklat …    | 40 Peserta  | -             | -                |
      |      | #       | Penyusunan Laporan Kinerja          | Jumlah Pelaksanaan …   | 10 Dokumen  | 10 Dokumen    | 100%             |`,
    findings: [{ cell: 'B3' }, { cell: 'B4' }],
  },
  {
    source: '004 Tabel 6.1, baris 1281: gaji turun dari 2,6 miliar ke 2,6 juta',
    rules: ['lonjakan'],
    kind: 'T-C.27',
    table: `
      | program                                       | target.1 | pagu.1        | target.2 | pagu.2        | target.3 | pagu.3        | target.4 | pagu.4        | target.5 | pagu.5      |
      | Penyediaan Gaji dan Tunjangan ASN             | 100%     | 2.305.258.000 | 100%     | 2.400.000.000 | 100%     | 2.500.000.000 | 100%     | 2.600.000.000 | 100%     | 2.600.000   |
      | Penyediaan Administrasi Pelaksanaan Tugas ASN | 100%     | 187.200.000   | 100%     | 195.000.000   | 100%     | 200.000.000   | 100%     | 210.000.000   | 100%     | 220.000.000 |`,
    findings: [{ cell: 'K2' }],
  },
  {
    source: '004 Tabel 2.7, baris 930: angka tampil "#####"',
    rules: ['sel-galat'],
    kind: 'T-C.23',
    table: `
      | no | indikator                                  | target.2019 | target.2020 | realisasi.2019 | realisasi.2020 |
      | 6  | Persentase korban bencana yang menerima …  | 100         | 200         | 6,67%          | #####          |`,
    findings: [{ cell: 'F2' }],
  },
];
