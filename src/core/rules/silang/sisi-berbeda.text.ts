import type { RuleText } from '../rule';
import type { SideField } from './side-differences';

interface SisiProgramFigures {
  /** Sheet row. */
  readonly row: number;
  readonly left: string;
  readonly right: string;
}

interface SisiBarisFigures {
  readonly row: number;
  readonly name: string;
  readonly differences: readonly {
    readonly field: SideField;
    readonly left: string;
    readonly right: string;
  }[];
}

interface SisiBlokFigures {
  readonly field: SideField;
  readonly empty: 'kiri' | 'kanan';
  readonly count: number;
}

interface SisiGeserFigures {
  readonly row: number;
  readonly by: number;
  readonly count: number;
}

interface SisiBerbedaMessages {
  readonly program: SisiProgramFigures;
  readonly baris: SisiBarisFigures;
  readonly blok: SisiBlokFigures;
  readonly geser: SisiGeserFigures;
}

const kiri = (text: string): string => (text === '' ? 'kosong' : `«${text}»`);

const bidang = {
  program: 'Nama',
  lokasi: 'Lokasi',
  indikator: 'Indikator',
  target: 'Target',
  pagu: 'Dana',
} as const;

const side = (text: string): string => (text === '' ? 'empty' : `«${text}»`);

const fields = {
  program: 'Name',
  lokasi: 'Location',
  indikator: 'Indicator',
  target: 'Target',
  pagu: 'Funds',
} as const;

export const sisiBerbedaText: RuleText<SisiBerbedaMessages> = {
  id: {
    title: 'Sisi kiri dan kanan berbeda',
    why: 'T-C.31 membandingkan rancangan awal RKPD dengan hasil analisis kebutuhan; setiap perbedaan dijelaskan di Catatan Penting (Permendagri 86/2017).',
    example: 'Pagu rancangan awal 848.146.988, kebutuhan dana 1.012.047.700, Catatan Penting kosong.',
    messages: {
      program: (f) =>
        `Baris ${String(f.row)}: program/kegiatan di kiri ${kiri(f.left)}, di kanan ${kiri(f.right)}, dan Catatan Penting kosong.`,
      baris: (f) =>
        `Baris ${String(f.row)} ${f.name === '' ? '' : `«${f.name}» `}berbeda tanpa catatan: ${f.differences
          .map(
            ({ field, left, right }) =>
              `${bidang[field].toLowerCase()} kiri ${kiri(left)}, kanan ${kiri(right)}`,
          )
          .join('; ')}.`,
      blok: (f) =>
        `${bidang[f.field]} di ${f.empty === 'kiri' ? 'kiri' : 'kanan'} kosong pada ${String(f.count)} baris yang terisi di ${f.empty === 'kiri' ? 'kanan' : 'kiri'}, dan Catatan Penting kosong.`,
      geser: (f) =>
        `Mulai baris ${String(f.row)} sisi kanan bergeser ${String(Math.abs(f.by))} baris ke ${f.by > 0 ? 'bawah' : 'atas'} terhadap sisi kiri, ${String(f.count)} baris.`,
    },
  },
  en: {
    title: 'Left and right differ',
    why: 'T-C.31 sets the draft RKPD against the analysis of needs; every difference is explained under Catatan Penting (Permendagri 86/2017).',
    example: 'Pagu of the draft 848.146.988, funds needed 1.012.047.700, Catatan Penting empty.',
    messages: {
      program: (f) =>
        `Row ${String(f.row)}: the program/kegiatan on the left is ${side(f.left)}, on the right ${side(f.right)}, and Catatan Penting is empty.`,
      baris: (f) =>
        `Row ${String(f.row)} ${f.name === '' ? '' : `«${f.name}» `}differs without a note: ${f.differences
          .map(
            ({ field, left, right }) =>
              `${fields[field].toLowerCase()} left ${side(left)}, right ${side(right)}`,
          )
          .join('; ')}.`,
      blok: (f) =>
        `${fields[f.field]} on the ${f.empty === 'kiri' ? 'left' : 'right'} is empty in ${String(f.count)} rows that are filled on the ${f.empty === 'kiri' ? 'right' : 'left'}, and Catatan Penting is empty.`,
      geser: (f) =>
        `From row ${String(f.row)} on the right side has slipped ${String(Math.abs(f.by))} row(s) ${f.by > 0 ? 'down' : 'up'} against the left, for ${String(f.count)} rows.`,
    },
  },
};
