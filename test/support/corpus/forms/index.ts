import { grouped, rp } from '../../documents/document-text';
import type { LabelledSheet, LabelledWorkbook } from '../labelled-workbook';
import { formulirE81 } from './formulir-e81';
import type { Mistakes } from './mistakes';
import { evaluasiLama, rumusanLama } from './old-tables';
import { jalan, kecamatan, kesehatan, pendidikan, type Plan } from './plans';
import { tc29, tc30, tc31, tc32, tc33 } from './renja-tables';
import { tc23, tc24, tc25, tc26, tc27, tc28 } from './renstra-tables';
import { sipdRenja } from './sipd-renja';

const clean = (): void => undefined;

function workbook(
  document: string,
  plan: Plan | null,
  planYear: number | null,
  sheets: LabelledSheet[],
): LabelledWorkbook {
  const title = plan ? `${plan.agency} ${plan.region}` : document;
  return { document, title, planYear, sheets };
}

/** Hand-written workbooks of every form, by name; those ending in "salah" carry planted mistakes. */
export const forms = (): Record<string, LabelledWorkbook> => ({
  'sipd-bersih': workbook('sipd-bersih', pendidikan, 2027, [
    sipdRenja(
      pendidikan,
      {
        name: 'Renja 2027',
        title: ['RENCANA KERJA PERANGKAT DAERAH TAHUN 2027', 'DINAS PENDIDIKAN KABUPATEN WANASARI'],
        numbers: true,
        year: 2027,
      },
      clean,
    ),
  ]),
  'sipd-salah': workbook('sipd-salah', kecamatan, 2027, [
    sipdRenja(
      kecamatan,
      {
        name: 'Tabel 4.1',
        title: [
          'Tabel 4.1',
          'Rencana Program dan Kegiatan Prioritas Daerah',
          'Kecamatan Tanjungrejo Kabupaten Wanasari',
          'Tahun 2027',
        ],
        numbers: false,
        year: 2027,
      },
      sipdMistakes,
    ),
  ]),
  'sipd-tanpa-judul': workbook('sipd-tanpa-judul', kesehatan, 2026, [
    sipdRenja(kesehatan, { name: 'Sheet1', title: [], numbers: true, year: 2026 }, clean),
  ]),
  'renja-bersih': workbook(
    'renja-bersih',
    kecamatan,
    2026,
    renja(kecamatan, 2026, clean, clean, clean, clean),
  ),
  'renja-salah': workbook(
    'renja-salah',
    pendidikan,
    2025,
    renja(pendidikan, 2025, mistakes29, mistakes30, mistakes31, mistakes33),
  ),
  'rsud-salah': workbook('rsud-salah', kesehatan, 2025, [
    tc33(
      kesehatan,
      {
        name: 'Lampiran',
        title: [
          'RUMUSAN RENCANA PROGRAM DAN KEGIATAN RSUD SEKARWANGI TAHUN 2025',
          'DAN PRAKIRAAN MAJU TAHUN 2026',
          'KOTA SEKARWANGI',
        ],
        year: 2025,
        numbers: 'angka',
      },
      hospitalMistakes,
    ),
  ]),
  'e81-terpisah': workbook('e81-terpisah', jalan, 2024, [
    formulirE81(
      jalan,
      {
        name: 'E.81',
        title: [
          'Formulir E.81',
          'Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten',
          'Renja Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Wanasari',
          'Periode Pelaksanaan 2024',
        ],
        year: 2024,
        split: true,
        withYearRatio: false,
      },
      clean,
    ),
  ]),
  'e81-salah': workbook('e81-salah', kesehatan, 2024, [
    formulirE81(
      kesehatan,
      {
        name: 'Evaluasi TW IV',
        title: ['EVALUASI TERHADAP HASIL RENJA RSUD SEKARWANGI', 'TAHUN 2024'],
        year: 2024,
        split: true,
        withYearRatio: true,
      },
      e81Mistakes,
    ),
  ]),
  'e81-kinerja': workbook('e81-kinerja', pendidikan, 2024, [
    formulirE81(
      pendidikan,
      {
        name: 'Evaluasi',
        title: ['Evaluasi Hasil Renja Dinas Pendidikan Tahun 2024'],
        year: 2024,
        split: false,
        withYearRatio: false,
      },
      clean,
    ),
  ]),
  'renstra-bersih': workbook('renstra-bersih', jalan, null, renstra(false)),
  'renstra-salah': workbook('renstra-salah', jalan, null, renstra(true)),
  'lama-bersih': workbook('lama-bersih', null, 2016, [
    evaluasiLama(
      'Evaluasi',
      ['EVALUASI PELAKSANAAN RENCANA KERJA SKPD TAHUN 2014', 'DINAS PERTANIAN KABUPATEN WANASARI'],
      clean,
    ),
    rumusanLama(
      'Rumusan',
      ['RUMUSAN RENCANA PROGRAM DAN KEGIATAN SKPD TAHUN 2016', 'DINAS PERTANIAN KABUPATEN WANASARI'],
      clean,
    ),
  ]),
  'lama-salah': workbook('lama-salah', null, 2016, [
    evaluasiLama('Tabel 2.1', ['Tabel 2.1', 'Evaluasi Pelaksanaan Renja SKPD Tahun 2014'], (m) => {
      m.wrongSum(3, 'C', 10_000_000);
      m.wrongSum(0, 'G', -1_000_000);
      overspent(m, 5, 'C', 'G');
    }),
    rumusanLama('Tabel 4.1', ['Tabel 4.1', 'Rumusan Rencana Program dan Kegiatan SKPD Tahun 2016'], (m) => {
      m.wrongSum(m.find('2.01.2.01.01.15'), 'F', -5_000_000);
      m.change(
        m.find('2.01.2.01.01.15.006'),
        'A',
        '2.01.2.01.01.15.001',
        'kode-ganda',
        'Kode kegiatan di atasnya',
      );
      m.change(
        m.find('2.01.2.01.01.16.004'),
        'A',
        '2.01.2.01.01. 16,004',
        'kode-rusak',
        'Kode terpecah spasi dan koma',
      );
    }),
  ]),
});

function renja(
  plan: Plan,
  year: number,
  p29: (m: Mistakes) => void,
  p30: (m: Mistakes) => void,
  p31: (m: Mistakes) => void,
  p33: (m: Mistakes) => void,
): LabelledSheet[] {
  const place = `${plan.agency} ${plan.region}`;
  return [
    tc29(
      plan,
      {
        name: 'T-C.29',
        title: [
          'Tabel T-C.29',
          `Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra Perangkat Daerah s/d Tahun ${year - 1}`,
          place,
        ],
        year,
        numbers: 'angka',
      },
      p29,
    ),
    tc30(
      plan,
      {
        name: 'T-C.30',
        title: ['Tabel T-C.30', `Pencapaian Kinerja Pelayanan ${plan.agency}`, plan.region],
        year,
        numbers: 'kurung',
      },
      p30,
    ),
    tc31(
      plan,
      {
        name: 'T-C.31',
        title: ['Tabel T-C.31', `Review terhadap Rancangan Awal RKPD Tahun ${year}`, place],
        year,
        numbers: null,
      },
      p31,
    ),
    tc32(
      proposals,
      {
        name: 'T-C.32',
        title: [
          'Tabel T-C.32',
          `Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun ${year}`,
          place,
        ],
        year,
        numbers: 'kurung',
      },
      p30 === clean ? clean : mistakes32,
    ),
    tc33(
      plan,
      {
        name: 'T-C.33',
        title: [
          'Tabel T-C.33',
          `Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun ${year} dan Prakiraan Maju Tahun ${year + 1}`,
          place,
        ],
        year,
        numbers: 'kurung',
      },
      p33,
    ),
  ];
}

const proposals = [
  [
    'Pembangunan ruang kelas baru SDN 2 Sumberagung',
    'Desa Sumberagung',
    'Jumlah ruang kelas',
    '3 Ruang',
    'Musrenbang desa',
  ],
  ['Pengadaan mebel SDN 1 Karanganyar', 'Desa Karanganyar', 'Jumlah mebel', '120 Set', 'Pokir DPRD'],
  ['Pelatihan guru PAUD', 'Kec. Tanjungrejo', 'Jumlah guru PAUD yang dilatih', '45 Orang', 'Forum PD'],
  [
    'Rehabilitasi kantor kelurahan',
    'Kel. Mekarsari',
    'Jumlah kantor yang direhabilitasi',
    '1 Unit',
    'Musrenbang kecamatan',
  ],
  [
    'Bantuan perlengkapan sekolah',
    'Desa Sidorejo',
    'Jumlah siswa penerima bantuan',
    '200 Siswa',
    'Proposal masyarakat',
  ],
  ['Pembangunan pagar SMPN 3', 'Desa Wonosari', 'Panjang pagar yang dibangun', '150 M', 'Reses'],
] as const;

// ------------------------------------------------------------------ planted mistakes

/** An amount above the budget beside it. */
function overspent(m: Mistakes, row: number, budget: string, spent: string): void {
  const pagu = Number(m.text(row, budget).replace(/\D/g, ''));
  const before = Number(m.text(row, spent).replace(/\D/g, ''));
  const more = pagu + 25_000_000;
  m.write(row, spent, m.text(row, spent).replace(grouped(before), grouped(more)));
  m.note(
    row,
    spent,
    'realisasi-melebihi-pagu',
    `Realisasi ${grouped(more)} di atas anggaran ${grouped(pagu)}`,
    { stated: more, computed: pagu },
  );
  const parent = [...m.rows.keys()]
    .reverse()
    .find((index) => index < row && m.rows[index]?.level === 'program');
  if (parent !== undefined) {
    m.note(parent, spent, 'jumlah-tidak-sama', 'Anak melebihi pagu, jumlah program tidak diubah', {
      judgement: true,
    });
  }
}

function sipdMistakes(m: Mistakes): void {
  m.wrongSum(m.find('7.01.03'), 'I', -50_000_000);
  m.wrongSum(0, 'I', 100_000_000);
  const bidang = m.find('7.01');
  m.note(bidang, 'I', 'jumlah-tidak-sama', 'Jumlah program sesudah pagu 7.01.03 berubah', {
    judgement: true,
  });
  m.change(
    m.find('7.01.02.2.04.0002'),
    'B',
    '7.01.02.2.01.0001',
    'kode-salah',
    'Kode sub kegiatan di atasnya',
  );
  m.empty(m.find('7.01.01.2.08.0002'), 'K');
  m.empty(m.find('7.01.03.2.02.0003'), 'J');
  m.empty(m.find('7.01.02.2.01.0001'), 'P');
  m.note(m.find('7.01.02.2.01'), 'P', 'jumlah-tidak-sama', 'Prakiraan maju anaknya dikosongkan', {
    judgement: true,
  });
  const gaji = m.find('7.01.01.2.02.0001');
  m.change(gaji, 'I', '1.820.50.000', 'angka-rusak', 'Kelompok ribuan tidak utuh');
}

function mistakes29(m: Mistakes): void {
  m.wrongSum(m.find('1.01.02'), 'G', 1_000_000_000);
  m.note(m.find('1.01'), 'G', 'jumlah-tidak-sama', 'Jumlah program sesudah 1.01.02 berubah', {
    judgement: true,
  });
  m.note(m.find('1.01.02'), 'K', 'rasio-salah', 'Target Rp berubah, rasio tidak', { judgement: true });
  const mebel = m.find('1.01.02.2.01.0014');
  m.change(mebel, 'J', '55,55%', 'rasio-salah', 'Tingkat realisasi bukan 7/6');
  const bos = m.find('1.01.02.2.01.0029');
  const planned = m.text(bos, 'F');
  m.write(
    bos,
    'H',
    planned.replace(/^[\d.]+/, (digits) => grouped(Number(digits.replace(/\./g, '')) * 2)),
  );
  m.change(bos, 'J', '100,00%', 'rasio-salah', 'Realisasi dua kali target, tertulis 100%');
  m.note(bos, 'M', 'rumus-kolom-salah', 'Kolom 10 tidak ikut berubah', { judgement: true });
  const kelas = m.find('1.01.02.2.01.0047');
  m.change(kelas, 'M', '999 Ruang', 'rumus-kolom-salah', 'Kolom 10 ≠ 5+7+9');
  m.note(kelas, 'N', 'rasio-salah', 'Tingkat capaian tidak sesuai kolom 10', { judgement: true });
  const paud = m.find('1.01.02.2.03.0013');
  m.write(paud, 'N', null);
  m.note(paud, 'N', 'rasio-kosong', 'Tingkat capaian kosong padahal kolom 4 dan 10 terisi');
}

function mistakes30(m: Mistakes): void {
  m.write(1, 'A', '1');
  m.note(1, 'A', 'nomor-salah', 'Nomor 1 dua kali', { stated: '1', computed: '2' });
  m.write(3, 'I', '#REF!');
  m.note(3, 'I', 'sel-galat', '#REF!', { stated: '#REF!' });
  m.empty(2, 'J', true);
}

function mistakes31(m: Mistakes): void {
  m.wrongSum(m.find('1.01.02.2.02'), 'F', 90_000_000);
  const usb = m.find('1.01.02.2.01.0051');
  m.write(usb, 'J', '40 Ruang');
  m.note(usb, 'E', 'sisi-berbeda', 'Target kiri ≠ kanan, Catatan Penting kosong', {
    at: [
      { row: usb, column: 'E' },
      { row: usb, column: 'J' },
    ],
  });
  const kegiatan = m.find('1.01.02.2.02');
  m.note(kegiatan, 'F', 'sisi-berbeda', 'Pagu kiri ≠ kanan', {
    at: [
      { row: kegiatan, column: 'F' },
      { row: kegiatan, column: 'K' },
    ],
    judgement: true,
  });
  m.note(m.find('1.01.02'), 'F', 'jumlah-tidak-sama', 'Jumlah kegiatan sesudah 2.02 berubah', {
    judgement: true,
  });
}

function mistakes32(m: Mistakes): void {
  m.empty(2, 'E');
  m.write(4, 'A', '4');
  m.note(4, 'A', 'nomor-salah', 'Nomor 4 dua kali', { stated: '4', computed: '5' });
}

function mistakes33(m: Mistakes): void {
  m.wrongSum(m.find('1.01.02'), 'F', -400_000_000);
  m.note(m.find('1.01'), 'F', 'jumlah-tidak-sama', 'Jumlah program sesudah 1.01.02 berubah', {
    judgement: true,
  });
  m.wrongSum(m.rows.length - 1, 'J', 12_345_000);
  m.change(
    m.find('1.01.02.2.02.0059'),
    'A',
    '1.01.02.2.01.0059',
    'kode-bukan-anak',
    'Bukan anak 1.01.02.2.02',
  );
  m.empty(m.find('1.01.01.2.06.0009'), 'D');
  m.empty(m.find('1.01.04.2.01.0001'), 'G');
  const dana = m.find('1.01.02.2.03.0018');
  m.write(dana, 'G', 'APBDes');
  m.note(dana, 'G', 'sumber-dana-asing', 'Sumber dana "APBDes" bukan sumber dana Renja', {
    stated: 'APBDes',
    judgement: true,
  });
  const rapat = m.find('1.01.02.2.01.0051');
  m.write(rapat, 'E', '(diisi)');
  m.note(rapat, 'E', 'isian-belum-diganti', 'Target "(diisi)"', { stated: '(diisi)' });
}

function hospitalMistakes(m: Mistakes): void {
  m.wrongSum(m.find('1.02.02.2.01'), 'F', 1_000_000);
  m.note(m.find('1.02.02'), 'F', 'jumlah-tidak-sama', 'Jumlah kegiatan sesudah 2.01 berubah', {
    judgement: true,
  });
  const blud = m.find('1.02.01.2.10.0001');
  m.write(blud, 'J', rp(105_000_000));
  m.note(blud, 'J', 'lonjakan-nilai', 'Prakiraan maju seperseribu pagu', { stated: 105_000_000 });
  m.note(
    m.find('1.02.01.2.10'),
    'J',
    'jumlah-tidak-sama',
    'Jumlah anak sesudah prakiraan maju BLUD berubah',
    { judgement: true },
  );
  const akreditasi = m.find('1.02.02.2.02.0035');
  m.change(akreditasi, 'A', '1.02.02.2.02. 0035', 'kode-rusak', 'Kode terpecah spasi');
  const alat = m.find('1.02.02.2.01.0020');
  m.empty(alat, 'C');
  m.empty(alat, 'E');
}

function e81Mistakes(m: Mistakes, at: Readonly<Record<string, string>>): void {
  const { realisasiK = '', tingkatCapaianRp = '' } = at;
  const subs = m.rows.flatMap((row, index) => (row.level === 'subkegiatan' ? [index] : []));
  const programs = m.rows.flatMap((row, index) => (row.level === 'program' ? [index] : []));
  const [first = 0, , third = 0] = subs;
  m.change(third, realisasiK, '999', 'rumus-kolom-salah', 'Kolom 12 ≠ 8+9+10+11');
  m.note(third, at['tingkatRealisasiK'] ?? '', 'rasio-salah', 'Rasio tidak sesuai kolom 12', {
    judgement: true,
  });
  m.note(third, at['realisasiSdK'] ?? '', 'rumus-kolom-salah', 'Kolom 14 tidak sesuai kolom 12', {
    judgement: true,
  });
  m.change(first, tingkatCapaianRp, '12,34%', 'rasio-salah', 'Rasio rupiah salah');
  m.wrongSum(programs[1] ?? 0, at['targetRp'] ?? '', 7_000_000);
  m.note(programs[1] ?? 0, at['tingkatRealisasiRp'] ?? '', 'rasio-salah', 'Pagu berubah', {
    judgement: true,
  });
}

function renstra(withMistakes: boolean): LabelledSheet[] {
  const year = 2021;
  const place = 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Wanasari';
  const plant23 = (m: Mistakes): void => {
    m.change(0, 'R', '50,00%', 'rasio-salah', 'Rasio bukan realisasi/target');
    m.write(2, 'O', '#####');
    m.note(2, 'O', 'sel-galat', 'Angka tampil "#####"', { stated: '#####' });
    m.note(2, 'T', 'rasio-salah', 'Realisasi tidak terbaca', { judgement: true });
  };
  const plant24 = (m: Mistakes): void =>
    m.change(3, 'M', '12,00%', 'rasio-salah', 'Rasio bukan realisasi/anggaran');
  const plant27 = (m: Mistakes): void => {
    const spread = withMistakes ? 4 : 0;
    const column = String.fromCharCode(65 + 9 + spread);
    m.wrongSum(m.find('1.03.10'), column, 500_000_000);
  };
  const also = <T>(plant: T): T | undefined => (withMistakes ? plant : undefined);
  return [
    tc23(
      jalan,
      {
        name: 'T-C.23',
        title: ['Tabel T-C.23', 'Pencapaian Kinerja Pelayanan Perangkat Daerah', place],
        year: year - 5,
      },
      also(plant23),
    ),
    tc24(
      {
        name: 'T-C.24',
        title: ['Tabel T-C.24', 'Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah', place],
        year: year - 5,
      },
      also(plant24),
    ),
    tc25(jalan, {
      name: 'T-C.25',
      title: ['Tabel T-C.25', 'Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah'],
      year,
    }),
    tc26(jalan, { name: 'T-C.26', title: ['Tabel T-C.26', 'Tujuan, Sasaran, Strategi dan Kebijakan'], year }),
    tc27(
      jalan,
      {
        name: 'T-C.27',
        title: ['Tabel T-C.27', `Rencana Program, Kegiatan dan Pendanaan ${place}`],
        year,
        spread: withMistakes,
      },
      also(plant27),
    ),
    tc28(jalan, {
      name: 'T-C.28',
      title: [
        'Tabel T-C.28',
        'Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD',
      ],
      year,
    }),
  ];
}
