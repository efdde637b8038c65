import type { CellContent, LabelledSheet } from './labelled-workbook';
import { draftSheet, type Heading } from './table-draft';

/*
 * Sheets that stand in the same workbooks, share words with the forms and are none of them: programme names with
 * money that is no plan (DPA, ceiling letter, cash plan), indicators without a plan (perjanjian kinerja, cascading),
 * lists with numbers. All written by hand; people and places are invented.
 */

const sheet = (
  name: string,
  title: readonly string[],
  heading: Heading,
  rows: readonly (readonly CellContent[])[],
  numbers: readonly string[] | null = null,
): LabelledSheet =>
  draftSheet(
    {
      name,
      kind: 'none',
      title,
      heading,
      numbers,
      rows: rows.map((cells) => ({ cells, level: 'data' })),
      columns: {},
    },
    [],
  );

const texts = (...labels: string[]): { text: string }[] => labels.map((text) => ({ text }));

const staff = (): LabelledSheet =>
  sheet(
    'Daftar Pegawai',
    ['DAFTAR URUT KEPANGKATAN PEGAWAI', 'DINAS PEKERJAAN UMUM KABUPATEN WANASARI', 'TAHUN 2025'],
    ['No', 'Nama', 'NIP', 'Pangkat/Gol.', 'Jabatan', 'Unit Kerja', 'Keterangan'],
    [
      [
        '1',
        'Ir. Bagas Wiratama, M.T.',
        '19700512 199603 1 004',
        'Pembina Utama Muda / IV.c',
        'Kepala Dinas',
        'Dinas',
        '',
      ],
      ['2', 'Sri Lestari, S.T.', '19750821 200003 2 007', 'Pembina / IV.a', 'Sekretaris', 'Sekretariat', ''],
      [
        '3',
        'Joko Purnomo, S.T.',
        '19790303 200501 1 011',
        'Penata Tk. I / III.d',
        'Kepala Bidang Bina Marga',
        'Bidang Bina Marga',
        '',
      ],
      [
        '4',
        'Dewi Anggraini, A.Md.',
        '19881117 201101 2 003',
        'Pengatur / II.c',
        'Bendahara',
        'Sekretariat',
        'Cuti besar',
      ],
      [
        '5',
        'Rahmat Hidayat',
        '19900102 201403 1 002',
        'Pengatur Muda / II.a',
        'Pengelola Program dan Kegiatan',
        'Sekretariat',
        '',
      ],
    ],
    ['1', '2', '3', '4', '5', '6', '7'],
  );

const inventory = (): LabelledSheet =>
  sheet(
    'KIB B',
    ['KARTU INVENTARIS BARANG (KIB) B', 'PERALATAN DAN MESIN', 'RSUD KOTA SEKARWANGI'],
    [
      'No.',
      'Kode Barang',
      'Nama Barang',
      'Register',
      'Merk/Type',
      'Tahun',
      { text: 'Kondisi', children: texts('B', 'KB', 'RB') },
      'Harga (Rp)',
      'Ket.',
    ],
    [
      ['1', '1.3.2.05.01.04.001', 'Lemari Arsip', '0001', 'Brother', '2019', '1', '', '', '3.250.000', ''],
      ['2', '1.3.2.05.02.06.023', 'AC Split', '0004', 'Daikin 1 PK', '2020', '4', '', '', '22.800.000', ''],
      [
        '3',
        '1.3.2.07.01.01.010',
        'USG 4 Dimensi',
        '0001',
        'GE Voluson',
        '2022',
        '1',
        '',
        '',
        '1.150.000.000',
        'DAK Fisik',
      ],
      ['4', '1.3.2.10.01.02.003', 'Laptop', '0012', 'Lenovo', '2023', '10', '1', '', '148.500.000', ''],
      ['', '', 'Jumlah', '', '', '', '', '', '', '1.324.550.000', ''],
    ],
  );

const dpa = (): LabelledSheet =>
  sheet(
    'DPA Belanja',
    [
      'DOKUMEN PELAKSANAAN ANGGARAN',
      'SATUAN KERJA PERANGKAT DAERAH',
      'Sub Kegiatan : 1.01.02.2.01.0014 Pengadaan Mebel Sekolah',
      'Tahun Anggaran 2025',
    ],
    [
      'Kode Rekening',
      'Uraian',
      { text: 'Rincian Perhitungan', children: texts('Koefisien', 'Satuan', 'Harga', 'PPN') },
      'Jumlah (Rp)',
    ],
    [
      ['5', 'BELANJA DAERAH', '', '', '', '', '385.000.000'],
      ['5.1', 'BELANJA OPERASI', '', '', '', '', '35.000.000'],
      ['5.1.02', 'Belanja Barang dan Jasa', '', '', '', '', '35.000.000'],
      [
        '5.1.02.01.01.0024',
        'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor',
        '1 Paket',
        'Paket',
        '5.000.000',
        '0',
        '5.000.000',
      ],
      ['5.1.02.04.01.0001', 'Belanja Perjalanan Dinas Biasa', '60 OH', 'OH', '500.000', '0', '30.000.000'],
      ['5.2', 'BELANJA MODAL', '', '', '', '', '350.000.000'],
      ['5.2.02.05.02.0001', 'Belanja Modal Mebel', '350 Set', 'Set', '1.000.000', '0', '350.000.000'],
    ],
    ['1', '2', '3', '4', '5', '6', '7'],
  );

const rka = (): LabelledSheet =>
  sheet(
    'RKA Indikator',
    [
      'RENCANA KERJA DAN ANGGARAN SKPD',
      'Formulir RKA-RINCIAN BELANJA SKPD',
      'Indikator dan Tolok Ukur Kinerja Sub Kegiatan',
    ],
    ['Indikator', 'Tolok Ukur Kinerja', 'Target Kinerja'],
    [
      ['Capaian Program', 'Persentase jalan kabupaten dalam kondisi mantap', '72,5 %'],
      ['Masukan', 'Dana yang dibutuhkan', 'Rp 4.500.000.000'],
      ['Keluaran', 'Panjang jalan yang direhabilitasi', '3,2 KM'],
      ['Hasil', 'Meningkatnya kondisi jalan mantap', '0,4 %'],
    ],
  );

const headIku = (): LabelledSheet =>
  sheet(
    'PK Kepala Dinas',
    ['PERJANJIAN KINERJA TAHUN 2025', 'KEPALA DINAS KESEHATAN KOTA SEKARWANGI'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
    [
      ['1', 'Meningkatnya derajat kesehatan masyarakat', 'Usia Harapan Hidup', 'Tahun', '73,4'],
      ['', '', 'Angka Kematian Ibu', 'per 100.000 KH', '82'],
      ['2', 'Menurunnya prevalensi stunting', 'Prevalensi stunting', '%', '14,2'],
      ['3', 'Meningkatnya akuntabilitas kinerja', 'Nilai AKIP', 'Nilai', '80,5'],
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
  );

const agreementBudget = (): LabelledSheet =>
  sheet(
    'PK Anggaran',
    ['LAMPIRAN PERJANJIAN KINERJA', 'CAMAT TANJUNGREJO'],
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    [
      ['1', 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota', 'Rp 2.145.600.000', 'APBD'],
      ['2', 'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik', 'Rp 312.000.000', 'APBD'],
      ['3', 'Program Pemberdayaan Masyarakat Desa dan Kelurahan', 'Rp 1.480.000.000', 'DAU'],
      ['', 'Jumlah', 'Rp 3.937.600.000', ''],
    ],
  );

const cascading = (): LabelledSheet =>
  sheet(
    'Cascading',
    ['CASCADING KINERJA PERANGKAT DAERAH', 'DINAS PENDIDIKAN KABUPATEN WANASARI'],
    [
      'Tujuan',
      'Sasaran',
      'Indikator Sasaran',
      'Program',
      'Sasaran Program',
      'Kegiatan',
      'Sub Kegiatan',
      'Pelaksana',
    ],
    [
      [
        'Meningkatkan mutu pendidikan',
        'Meningkatnya akses pendidikan dasar',
        'APM SD',
        'Program Pengelolaan Pendidikan',
        'Meningkatnya layanan SD',
        'Pengelolaan Pendidikan Sekolah Dasar',
        'Pembangunan Ruang Kelas Baru',
        'Kabid Dikdas',
      ],
      ['', '', '', '', '', '', 'Pengadaan Mebel Sekolah', 'Kasi Sarpras SD'],
      [
        '',
        '',
        'APM SMP',
        '',
        'Meningkatnya layanan SMP',
        'Pengelolaan Pendidikan Sekolah Menengah Pertama',
        'Pembangunan Ruang Kelas Baru',
        'Kasi Sarpras SMP',
      ],
    ],
  );

const sop = (): LabelledSheet =>
  sheet(
    'Daftar SOP',
    ['DAFTAR STANDAR OPERASIONAL PROSEDUR', 'TAHUN 2025'],
    ['No', 'Nomor SOP', 'Nama SOP', 'Tanggal Pengesahan', 'Unit', 'Catatan'],
    [
      [
        '1',
        '065/01/SOP/2025',
        'SOP Penyusunan Renja Perangkat Daerah',
        '12 Januari 2025',
        'Subbag Perencanaan',
        '',
      ],
      [
        '2',
        '065/02/SOP/2025',
        'SOP Evaluasi Pelaksanaan Program dan Kegiatan',
        '12 Januari 2025',
        'Subbag Perencanaan',
        '',
      ],
      ['3', '065/03/SOP/2025', 'SOP Pengelolaan Surat Masuk', '20 Januari 2025', 'Subbag Umum', 'Revisi'],
    ],
  );

const schedule = (): LabelledSheet =>
  sheet(
    'Jadwal',
    ['JADWAL PENYUSUNAN RENJA PERANGKAT DAERAH TAHUN 2026'],
    [
      'No',
      'Tahapan/Kegiatan',
      { text: '2025', children: texts('Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul') },
      'Keterangan',
    ],
    [
      ['1', 'Pembentukan tim penyusun Renja', 'v', '', '', '', '', '', '', 'SK Kepala Dinas'],
      ['2', 'Penyusunan rancangan awal', 'v', 'v', '', '', '', '', '', ''],
      ['3', 'Forum Perangkat Daerah', '', 'v', '', '', '', '', '', ''],
      ['4', 'Musrenbang RKPD', '', '', 'v', '', '', '', '', ''],
      ['5', 'Verifikasi rancangan akhir', '', '', '', 'v', 'v', '', '', 'Bappeda'],
      ['6', 'Penetapan', '', '', '', '', '', '', 'v', 'Perkada'],
    ],
  );

const population = (): LabelledSheet =>
  sheet(
    'Penduduk',
    ['JUMLAH PENDUDUK MENURUT KECAMATAN', 'KABUPATEN WANASARI TAHUN 2021 - 2024'],
    [
      'No',
      'Kecamatan',
      { text: 'Jumlah Penduduk (jiwa)', children: texts('2021', '2022', '2023', '2024') },
      'Laju Pertumbuhan (%)',
    ],
    [
      ['1', 'Tanjungrejo', '45.120', '45.690', '46.211', '46.802', '1,23'],
      ['2', 'Sumberagung', '38.004', '38.410', '38.790', '39.155', '1,00'],
      ['3', 'Karanganyar', '52.377', '52.901', '53.644', '54.280', '1,20'],
      ['', 'Jumlah', '135.501', '137.001', '138.645', '140.237', '1,15'],
    ],
    ['1', '2', '3', '4', '5', '6', '7'],
  );

const districts = (): LabelledSheet =>
  sheet(
    'Daftar Kecamatan',
    ['DAFTAR KECAMATAN DAN DESA/KELURAHAN'],
    ['No', 'Kode', 'Kecamatan', 'Jumlah Desa', 'Jumlah Kelurahan', 'Luas (km2)'],
    [
      ['1', '35.99.01', 'Tanjungrejo', '12', '2', '87,31'],
      ['2', '35.99.02', 'Sumberagung', '9', '0', '65,04'],
      ['3', '35.99.03', 'Karanganyar', '14', '1', '102,77'],
    ],
  );

const ceiling = (): LabelledSheet =>
  sheet(
    'Pagu RKPD',
    ['LAMPIRAN SURAT EDARAN BUPATI WANASARI', 'PAGU INDIKATIF PERANGKAT DAERAH', 'RKPD TAHUN 2026'],
    [
      'No',
      'Perangkat Daerah',
      { text: 'Pagu Indikatif', children: texts('Belanja Operasi', 'Belanja Modal', 'Jumlah') },
      'Keterangan',
    ],
    [
      ['1', 'Dinas Pendidikan', '512.400.000.000', '48.750.000.000', '561.150.000.000', ''],
      ['2', 'Dinas Kesehatan', '198.230.000.000', '22.100.000.000', '220.330.000.000', ''],
      [
        '3',
        'Dinas Pekerjaan Umum dan Penataan Ruang',
        '41.020.000.000',
        '152.600.000.000',
        '193.620.000.000',
        '',
      ],
      ['4', 'Kecamatan Tanjungrejo', '3.720.000.000', '217.600.000', '3.937.600.000', ''],
      ['', 'Jumlah', '755.370.000.000', '223.667.600.000', '979.037.600.000', ''],
    ],
    ['1', '2', '3', '4', '5=3+4', '6'],
  );

const contents = (): LabelledSheet =>
  sheet(
    'Daftar Isi',
    ['DAFTAR TABEL'],
    ['No', 'Tabel', 'Judul', 'Lembar'],
    [
      [
        '1',
        'Tabel T-C.29',
        'Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun Berjalan',
        'Sheet 2',
      ],
      ['2', 'Tabel T-C.30', 'Pencapaian Kinerja Pelayanan Perangkat Daerah', 'Sheet 3'],
      ['3', 'Tabel T-C.31', 'Review terhadap Rancangan Awal RKPD', 'Sheet 4'],
      ['4', 'Tabel T-C.32', 'Usulan Program dan Kegiatan dari Para Pemangku Kepentingan', 'Sheet 5'],
      [
        '5',
        'Tabel T-C.33',
        'Rumusan Rencana Program dan Kegiatan Tahun 2026 dan Prakiraan Maju Tahun 2027',
        'Sheet 6',
      ],
    ],
  );

const cover = (): LabelledSheet => {
  const lines = [
    'RENCANA KERJA (RENJA)',
    'PERANGKAT DAERAH',
    'TAHUN 2026',
    '',
    'DINAS PENDIDIKAN',
    'KABUPATEN WANASARI',
    '2025',
  ];
  const blank = sheet('Sampul', lines, [''], [[null]]);
  return { ...blank, sheet: { ...blank.sheet, cells: blank.sheet.cells.slice(0, lines.length) } };
};

const cashPlan = (): LabelledSheet =>
  sheet(
    'Anggaran Kas',
    ['ANGGARAN KAS BULANAN', 'DINAS KESEHATAN KOTA SEKARWANGI TAHUN 2025'],
    [
      'Kode Rekening',
      'Uraian',
      'Anggaran',
      {
        text: 'Rencana Penarikan',
        children: texts('Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'),
      },
      'Sisa',
    ],
    [
      [
        '5.1.01',
        'Belanja Pegawai',
        '12.000.000.000',
        '3.000.000.000',
        '3.000.000.000',
        '3.000.000.000',
        '3.000.000.000',
        '0',
      ],
      [
        '5.1.02',
        'Belanja Barang dan Jasa',
        '4.800.000.000',
        '900.000.000',
        '1.500.000.000',
        '1.500.000.000',
        '900.000.000',
        '0',
      ],
      ['5.2', 'Belanja Modal', '2.400.000.000', '0', '600.000.000', '1.200.000.000', '600.000.000', '0'],
    ],
  );

const realisation = (): LabelledSheet =>
  sheet(
    'Serapan',
    ['LAPORAN REALISASI FISIK DAN KEUANGAN', 'BULAN SEPTEMBER 2025'],
    [
      'No',
      'Nama Paket Pekerjaan',
      'Lokasi',
      'Nilai Kontrak',
      'Penyedia',
      { text: 'Realisasi', children: texts('Fisik (%)', 'Keuangan (%)') },
      'Ket',
    ],
    [
      [
        '1',
        'Rehabilitasi Jalan Tanjungrejo - Sumberagung',
        'Kec. Tanjungrejo',
        '3.874.500.000',
        'CV Karya Muda',
        '78,40',
        '55,00',
        '',
      ],
      [
        '2',
        'Pembangunan Jembatan Kali Wangi',
        'Kec. Karanganyar',
        '5.120.000.000',
        'PT Bina Sarana',
        '64,15',
        '50,00',
        'Terlambat',
      ],
    ],
  );

const risk = (): LabelledSheet =>
  sheet(
    'Register Risiko',
    ['REGISTER RISIKO PERANGKAT DAERAH'],
    [
      'No',
      'Program/Kegiatan',
      'Indikator Kinerja',
      'Uraian Risiko',
      'Penyebab',
      'Dampak',
      'Skor',
      'Rencana Tindak',
    ],
    [
      [
        '1',
        'Program Penyelenggaraan Jalan',
        'Persentase jalan mantap',
        'Keterlambatan lelang',
        'Dokumen belum lengkap',
        'Target tidak tercapai',
        '12',
        'Reviu dokumen',
      ],
      [
        '2',
        'Program Pengelolaan Sumber Daya Air',
        'Rasio irigasi baik',
        'Bencana banjir',
        'Curah hujan',
        'Kerusakan',
        '15',
        'Kontingensi',
      ],
    ],
  );

const definitions = (): LabelledSheet =>
  sheet(
    'Definisi Operasional',
    ['INDIKATOR KINERJA UTAMA', 'DINAS PENDIDIKAN KABUPATEN WANASARI'],
    ['No', 'Sasaran', 'Indikator Kinerja Utama', 'Formulasi Penghitungan', 'Sumber Data', 'Penanggung Jawab'],
    [
      [
        '1',
        'Meningkatnya akses pendidikan',
        'Angka Partisipasi Murni SD',
        'Jumlah siswa SD usia 7-12 / penduduk usia 7-12 x 100%',
        'Dapodik',
        'Bidang Dikdas',
      ],
      [
        '2',
        'Meningkatnya mutu guru',
        'Persentase guru bersertifikat',
        'Guru bersertifikat / seluruh guru x 100%',
        'Dapodik',
        'Bidang GTK',
      ],
    ],
  );

/** Every look-alike, each on a sheet of its own. */
export const strangers = (): LabelledSheet[] => [
  cover(),
  contents(),
  staff(),
  inventory(),
  dpa(),
  rka(),
  headIku(),
  agreementBudget(),
  cascading(),
  sop(),
  schedule(),
  population(),
  districts(),
  ceiling(),
  cashPlan(),
  realisation(),
  risk(),
  definitions(),
];
