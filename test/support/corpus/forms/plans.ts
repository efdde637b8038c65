/*
 * Four invented agencies and what they plan. Codes and names are the official ones of their sectors; indicators,
 * targets, amounts and places are invented. Every form in this folder is filled from these, so sums agree until a
 * mistake is planted.
 */

export interface PlanIndicator {
  readonly text: string;
  readonly satuan: string;
  readonly target: number;
}
export interface PlanRow {
  readonly kode: string;
  readonly level: 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subkegiatan';
  readonly nama: string;
  readonly indikator: readonly PlanIndicator[];
  /** Rupiah of the planned year: own for a sub kegiatan, the sum of the children for the rest. */
  readonly pagu: number;
}
export interface Plan {
  readonly agency: string;
  readonly region: string;
  readonly lokasi: string;
  readonly tujuan: string;
  readonly sasaran: string;
  readonly rows: readonly PlanRow[];
}

const LEVELS = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;

/** Lines "kode | nama | indikator | satuan | target | pagu"; "+ | indikator | satuan | target" is one more indicator. */
function readPlan(text: string): PlanRow[] {
  const rows: (Omit<PlanRow, 'pagu' | 'indikator'> & { indikator: PlanIndicator[]; pagu: number })[] = [];
  for (const line of text.trim().split('\n')) {
    const [kode = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (kode === '+') {
      const [extra = '', satuan = '', target = ''] = cells;
      rows.at(-1)?.indikator.push({ text: extra, satuan, target: Number(target) });
      continue;
    }
    const [nama = '', indikator = '', satuan = '', target = '', pagu = '0'] = cells;
    const parts = kode.split('.').length;
    const level = LEVELS[parts === 1 ? 0 : parts === 2 ? 1 : parts === 3 ? 2 : parts === 5 ? 3 : 4];
    rows.push({
      kode,
      level,
      nama,
      indikator: indikator ? [{ text: indikator, satuan, target: Number(target) }] : [],
      pagu: Number(pagu),
    });
  }
  for (const row of rows) {
    if (row.level !== 'subkegiatan') {
      const below = rows.filter(
        (other) => other.level === 'subkegiatan' && other.kode.startsWith(`${row.kode}.`),
      );
      row.pagu = below.reduce((sum, other) => sum + other.pagu, 0);
    }
  }
  return rows;
}

export const pendidikan: Plan = {
  agency: 'Dinas Pendidikan',
  region: 'Kabupaten Wanasari',
  lokasi: 'Kab. Wanasari',
  tujuan: 'Meningkatkan kualitas sumber daya manusia',
  sasaran: 'Meningkatnya akses dan mutu pendidikan dasar',
  rows: readPlan(`
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR
1.01 | URUSAN PEMERINTAHAN BIDANG PENDIDIKAN
1.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Nilai AKIP Perangkat Daerah | Nilai | 81
1.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Persentase dokumen perencanaan tepat waktu | % | 100
1.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen Perencanaan Perangkat Daerah | Dokumen | 6 | 48500000
1.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | Jumlah Laporan Evaluasi Kinerja Perangkat Daerah | Laporan | 12 | 27350000
1.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | Persentase administrasi keuangan yang tertib | % | 100
1.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN | Orang/bulan | 3412 | 318750420000
1.01.01.2.06 | Administrasi Umum Perangkat Daerah | Persentase pemenuhan administrasi umum | % | 100
1.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan | Paket | 4 | 212400000
1.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Laporan | 48 | 385000000
1.01.02 | PROGRAM PENGELOLAAN PENDIDIKAN | Angka Partisipasi Murni SD | % | 98.75
+ | Angka Partisipasi Murni SMP | % | 87.4
1.01.02.2.01 | Pengelolaan Pendidikan Sekolah Dasar | Persentase SD yang memenuhi standar sarana prasarana | % | 76.5
1.01.02.2.01.0014 | Pengadaan Mebel Sekolah | Jumlah Mebel sekolah yang Tersedia | Paket | 35 | 1750000000
1.01.02.2.01.0029 | Pengelolaan Dana BOS Sekolah Dasar | Jumlah Sekolah Dasar yang Mengelola Dana BOS | Satuan Pendidikan | 412 | 41209500000
1.01.02.2.01.0047 | Pembangunan Ruang Kelas Baru | Jumlah Ruang Kelas Baru yang Bertambah | Ruang | 18 | 5940000000
1.01.02.2.01.0051 | Rehabilitasi Sedang/Berat Ruang Kelas Sekolah | Jumlah Ruang Kelas Sekolah yang Telah Direhabilitasi | Ruang | 64 | 9216000000
1.01.02.2.02 | Pengelolaan Pendidikan Sekolah Menengah Pertama | Persentase SMP yang memenuhi standar sarana prasarana | % | 81
1.01.02.2.02.0042 | Pengelolaan Dana BOS Sekolah Menengah Pertama | Jumlah Sekolah Menengah pertama yang Mengelola Dana BOS | Satuan Pendidikan | 58 | 17355000000
1.01.02.2.02.0059 | Pembangunan Ruang Kelas Baru | Jumlah Ruang Kelas Baru yang Bertambah | Ruang | 6 | 2310000000
1.01.02.2.03 | Pengelolaan Pendidikan Anak Usia Dini (PAUD) | Angka Partisipasi Kasar PAUD | % | 71.25
1.01.02.2.03.0013 | Penyelenggaraan Proses Belajar PAUD | Jumlah Peserta Didik PAUD yang Mengikuti Proses Belajar | Orang | 8214 | 936750000
1.01.02.2.03.0018 | Pengelolaan Dana BOP PAUD | Jumlah PAUD yang Mengelola Dana BOP | Satuan Pendidikan | 296 | 6174000000
1.01.04 | PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN | Persentase pendidik bersertifikat | % | 68.9
1.01.04.2.01 | Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan | Rasio guru murid SD | Rasio | 17
1.01.04.2.01.0001 | Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan | Jumlah Dokumen Hasil Perhitungan dan Pemetaan | Dokumen | 1 | 64200000
1.01.04.2.01.0002 | Penataan Pendistribusian Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan | Jumlah Laporan Hasil Pelaksanaan Penataan Pendistribusian | Laporan | 2 | 91875000
`),
};

export const kesehatan: Plan = {
  agency: 'RSUD Sekarwangi',
  region: 'Kota Sekarwangi',
  lokasi: 'Kota Sekarwangi',
  tujuan: 'Meningkatkan derajat kesehatan masyarakat',
  sasaran: 'Meningkatnya mutu pelayanan kesehatan rujukan',
  rows: readPlan(`
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR
1.02 | URUSAN PEMERINTAHAN BIDANG KESEHATAN
1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Indeks Kepuasan Masyarakat | Indeks | 86.4
1.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | Persentase laporan keuangan tepat waktu | % | 100
1.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN | Orang/bulan | 412 | 38214000000
1.02.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah Laporan Keuangan Akhir Tahun SKPD | Laporan | 1 | 18600000
1.02.01.2.10 | Peningkatan Pelayanan BLUD | Cost Recovery Rate | % | 92.5
1.02.01.2.10.0001 | Pelayanan dan Penunjang Pelayanan BLUD | Jumlah BLUD yang Menyediakan Pelayanan dan Penunjang Pelayanan | Unit Kerja | 1 | 94500000000
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | Bed Occupancy Rate (BOR) | % | 72
+ | Net Death Rate (NDR) | per mil | 19
1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota | Persentase sarana prasarana alat kesehatan sesuai standar | % | 88.2
1.02.02.2.01.0014 | Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan | Jumlah Alat Kesehatan yang Disediakan | Unit | 27 | 13685400000
1.02.02.2.01.0020 | Pemeliharaan Rutin dan Berkala Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan | Jumlah Alat Kesehatan yang Terpelihara Sesuai Standar | Unit | 184 | 1245000000
1.02.02.2.01.0022 | Pengembangan Rumah Sakit | Jumlah Rumah sakit yang ditingkatkan sarana dan prasarananya | Unit | 1 | 8750000000
1.02.02.2.02 | Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota | Persentase indikator mutu yang tercapai | % | 90
1.02.02.2.02.0032 | Operasional Pelayanan Rumah Sakit | Jumlah Dokumen Operasional Pelayanan Rumah Sakit | Dokumen | 12 | 5216750000
1.02.02.2.02.0035 | Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten/Kota | Jumlah Fasilitas Kesehatan yang Terakreditasi di Kabupaten/Kota | Unit | 1 | 425000000
`),
};

export const jalan: Plan = {
  agency: 'Dinas Pekerjaan Umum dan Penataan Ruang',
  region: 'Kabupaten Wanasari',
  lokasi: 'Tersebar',
  tujuan: 'Meningkatkan kualitas infrastruktur wilayah',
  sasaran: 'Meningkatnya kondisi jalan dan irigasi',
  rows: readPlan(`
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR
1.03 | URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG
1.03.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Nilai AKIP Perangkat Daerah | Nilai | 77.5
1.03.01.2.06 | Administrasi Umum Perangkat Daerah | Persentase pemenuhan administrasi umum | % | 100
1.03.01.2.06.04 | Penyediaan Bahan Logistik Kantor | Jumlah Paket Bahan Logistik Kantor yang Disediakan | Paket | 12 | 96000000
1.03.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Laporan | 60 | 410250000
1.03.02 | PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA) | Rasio jaringan irigasi kondisi baik | % | 64.3
1.03.02.2.02 | Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya dibawah 1000 Ha dalam 1 (Satu) Daerah Kabupaten/Kota | Luas daerah irigasi yang terlayani | Ha | 4120
1.03.02.2.02.14 | Rehabilitasi Jaringan Irigasi Permukaan | Panjang Jaringan Irigasi Permukaan yang Direhabilitasi | KM | 12.4 | 8635000000
1.03.02.2.02.21 | Operasi dan Pemeliharaan Jaringan Irigasi Permukaan | Panjang Jaringan Irigasi Permukaan yang Dioperasikan dan Dipelihara | KM | 86 | 2150000000
1.03.10 | PROGRAM PENYELENGGARAAN JALAN | Tingkat kemantapan jalan | % | 74.2
1.03.10.2.01 | Penyelenggaraan Jalan Kabupaten/Kota | Panjang jalan kondisi mantap | KM | 612.5
1.03.10.2.01.05 | Pembangunan Jalan | Panjang Jalan yang Dibangun | KM | 4.2 | 14700000000
1.03.10.2.01.08 | Rekonstruksi Jalan | Panjang Jalan yang Direkonstruksi | KM | 9.75 | 31200000000
1.03.10.2.01.11 | Pemeliharaan Rutin Jalan | Panjang Jalan yang Dipelihara Secara Rutin | KM | 240 | 6000000000
1.03.10.2.01.12 | Pembangunan Jembatan | Jumlah Jembatan yang Dibangun | Jembatan | 3 | 11850000000
1.03.10.2.01.19 | Pemeliharaan Rutin Jembatan | Jumlah Jembatan yang Dipelihara Secara Rutin | Jembatan | 22 | 880000000
`),
};

export const kecamatan: Plan = {
  agency: 'Kecamatan Tanjungrejo',
  region: 'Kabupaten Wanasari',
  lokasi: 'Kec. Tanjungrejo',
  tujuan: 'Meningkatkan kualitas pelayanan publik',
  sasaran: 'Meningkatnya kepuasan masyarakat atas pelayanan kecamatan',
  rows: readPlan(`
7 | UNSUR KEWILAYAHAN
7.01 | KECAMATAN
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Nilai AKIP Perangkat Daerah | Nilai | 72
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | Persentase administrasi keuangan yang tertib | % | 100
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN | Orang/bulan | 21 | 1820500000
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | Persentase jasa penunjang yang tersedia | % | 100
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan | Laporan | 12 | 74600000
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan | Laporan | 12 | 250500000
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | Indeks Kepuasan Masyarakat | Indeks | 84.5
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | Persentase koordinasi yang ditindaklanjuti | % | 95
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait | Jumlah Laporan Koordinasi/Sinergi | Laporan | 12 | 142000000
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | Persentase pelimpahan kewenangan yang dilaksanakan | % | 100
7.01.02.2.04.0002 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Nonperizinan | Jumlah Laporan Pelaksanaan Nonperizinan pada Urusan Pemerintahan | Laporan | 12 | 170000000
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | Persentase lembaga kemasyarakatan aktif | % | 88
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | Persentase kelurahan berkinerja baik | % | 100
7.01.03.2.02.0002 | Pembangunan Sarana dan Prasarana Kelurahan | Jumlah Sarana dan Prasarana Kelurahan yang Terbangun | Unit | 14 | 1050000000
7.01.03.2.02.0003 | Pemberdayaan Masyarakat di Kelurahan | Jumlah Pokmas dan Ormas yang Melaksanakan Pemberdayaan Masyarakat di Kelurahan | Pokmas / Ormas | 26 | 430000000
`),
};
