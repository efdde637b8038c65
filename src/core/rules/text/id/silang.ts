import type {
  SisiBarisFigures,
  SisiBlokFigures,
  SisiGeserFigures,
  SisiProgramFigures,
} from '../../silang/sisi-berbeda';

const kiri = (text: string): string => (text === '' ? 'kosong' : `«${text}»`);

const bidang = {
  program: 'Nama',
  lokasi: 'Lokasi',
  indikator: 'Indikator',
  target: 'Target',
  pagu: 'Dana',
} as const;

export const silang = {
  'sisi-berbeda': {
    title: 'Sisi kiri dan kanan berbeda',
    why: 'T-C.31 membandingkan rancangan awal RKPD dengan hasil analisis kebutuhan; setiap perbedaan dijelaskan di Catatan Penting (Permendagri 86/2017).',
    example: 'Pagu rancangan awal 848.146.988, kebutuhan dana 1.012.047.700, Catatan Penting kosong.',
    program: (f: SisiProgramFigures): string =>
      `Baris ${String(f.row)}: program/kegiatan di kiri ${kiri(f.left)}, di kanan ${kiri(f.right)}, dan Catatan Penting kosong.`,
    baris: (f: SisiBarisFigures): string =>
      `Baris ${String(f.row)} ${f.name === '' ? '' : `«${f.name}» `}berbeda tanpa catatan: ${f.differences
        .map(
          ({ field, left, right }) =>
            `${bidang[field].toLowerCase()} kiri ${kiri(left)}, kanan ${kiri(right)}`,
        )
        .join('; ')}.`,
    blok: (f: SisiBlokFigures): string =>
      `${bidang[f.field]} di ${f.empty === 'kiri' ? 'kiri' : 'kanan'} kosong pada ${String(f.count)} baris yang terisi di ${f.empty === 'kiri' ? 'kanan' : 'kiri'}, dan Catatan Penting kosong.`,
    geser: (f: SisiGeserFigures): string =>
      `Mulai baris ${String(f.row)} sisi kanan bergeser ${String(Math.abs(f.by))} baris ke ${f.by > 0 ? 'bawah' : 'atas'} terhadap sisi kiri, ${String(f.count)} baris.`,
  },
};
