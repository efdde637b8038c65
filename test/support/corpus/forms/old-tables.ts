import { grouped, rp } from '../../documents/document-text';
import type { LabelledSheet } from '../labelled-workbook';
import { draftSheet, type DraftRow } from '../table-draft';
import { Mistakes } from './mistakes';

/** The forms before Permendagri 86/2017, with codes of the old scheme; an invented agricultural office. */
type Plant = (mistakes: Mistakes) => void;

const PROGRAMS: readonly (readonly [
  kode: string,
  nama: string,
  kegiatan: readonly (readonly [string, string, string, string, number, number, number])[],
])[] = [
  [
    '2.01.2.01.01.01',
    'Program Pelayanan Administrasi Perkantoran',
    [
      [
        '001',
        'Penyediaan Jasa Surat Menyurat',
        'Jumlah surat terkirim',
        'Surat',
        1200,
        14_500_000,
        13_980_000,
      ],
      [
        '002',
        'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
        'Jumlah rekening terbayar',
        'Bulan',
        12,
        86_400_000,
        79_215_400,
      ],
    ],
  ],
  [
    '2.01.2.01.01.15',
    'Program Peningkatan Kesejahteraan Petani',
    [
      [
        '001',
        'Pelatihan Petani dan Pelaku Agribisnis',
        'Jumlah petani yang dilatih',
        'Orang',
        240,
        175_000_000,
        168_420_000,
      ],
      [
        '006',
        'Penyuluhan dan Pendampingan Petani',
        'Jumlah kelompok tani yang didampingi',
        'Kelompok',
        64,
        212_750_000,
        205_118_500,
      ],
      [
        '009',
        'Peningkatan Sistem Insentif dan Disinsentif bagi Petani',
        'Jumlah petani penerima insentif',
        'Orang',
        90,
        54_000_000,
        54_000_000,
      ],
    ],
  ],
  [
    '2.01.2.01.01.16',
    'Program Peningkatan Ketahanan Pangan',
    [
      [
        '004',
        'Pengembangan Desa Mandiri Pangan',
        'Jumlah desa mandiri pangan',
        'Desa',
        5,
        320_000_000,
        298_640_000,
      ],
    ],
  ],
];

export function evaluasiLama(name: string, title: readonly string[], plant: Plant): LabelledSheet {
  const rows: DraftRow[] = PROGRAMS.flatMap(([kode, nama, kegiatan], index): DraftRow[] => {
    const pagu = kegiatan.reduce((sum, entry) => sum + entry[5], 0);
    const spent = kegiatan.reduce((sum, entry) => sum + entry[6], 0);
    return [
      {
        cells: [String.fromCharCode(65 + index), nama, rp(pagu), '', '', '', rp(spent), ''],
        level: 'program',
        kode,
        nama,
        amounts: { pagu, realisasiRp: spent },
      },
      ...kegiatan.map(([, text, uraian, satuan, target, budget, done], order): DraftRow => ({
        cells: [
          String(order + 1),
          text,
          rp(budget),
          uraian,
          satuan,
          grouped(target),
          rp(done),
          `${grouped(target)} ${satuan}`,
        ],
        level: 'kegiatan',
        kode: `${kode}.${kegiatan[order]?.[0] ?? ''}`,
        nama: text,
        amounts: { pagu: budget, realisasiRp: done },
      })),
    ];
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return draftSheet(
    {
      name,
      kind: 'evaluasi-lama',
      title,
      heading: [
        'No',
        'Program / Kegiatan',
        'Anggaran',
        {
          text: 'Kinerja Hasil/Keluaran',
          children: [{ text: 'Uraian' }, { text: 'Satuan' }, { text: 'Target' }],
        },
        { text: 'Realisasi', children: [{ text: 'Anggaran' }, { text: 'Kinerja' }] },
      ],
      numbers: ['1', '2', '3', '4', '5', '6', '7', '8'],
      rows: mistakes.rows.map((row) => ({ ...row, kode: undefined })),
      columns: {
        no: 'A',
        program: 'B',
        pagu: 'C',
        indikator: 'D',
        satuan: 'E',
        target: 'F',
        realisasiRp: 'G',
        realisasiK: 'H',
      },
    },
    mistakes.errors,
  );
}

export function rumusanLama(name: string, title: readonly string[], plant: Plant): LabelledSheet {
  const rows: DraftRow[] = PROGRAMS.flatMap(([kode, nama, kegiatan]): DraftRow[] => {
    const pagu = kegiatan.reduce((sum, entry) => sum + entry[5], 0);
    return [
      {
        cells: [
          kode,
          nama,
          `Cakupan ${nama.replace('Program ', '').toLowerCase()}`,
          '100%',
          'Kabupaten',
          rp(pagu),
        ],
        level: 'program',
        kode,
        nama,
        amounts: { pagu },
      },
      ...kegiatan.map(([number, text, uraian, satuan, target, budget]): DraftRow => ({
        cells: [`${kode}.${number}`, text, uraian, `${grouped(target)} ${satuan}`, 'Kabupaten', rp(budget)],
        level: 'kegiatan',
        kode: `${kode}.${number}`,
        nama: text,
        amounts: { pagu: budget },
      })),
    ];
  });
  const mistakes = new Mistakes(rows);
  plant(mistakes);
  return draftSheet(
    {
      name,
      kind: 'rumusan-lama',
      title,
      heading: [
        'KODE',
        'BIDANG URUSAN / PROGRAM / KEGIATAN',
        'INDIKATOR KINERJA',
        'TARGET CAPAIAN KINERJA',
        'LOKASI',
        'PAGU INDIKATIF',
      ],
      numbers: ['1', '2', '3', '4', '5', '6'],
      rows: mistakes.rows,
      columns: { kode: 'A', program: 'B', indikator: 'C', target: 'D', lokasi: 'E', pagu: 'F' },
    },
    mistakes.errors,
  );
}
