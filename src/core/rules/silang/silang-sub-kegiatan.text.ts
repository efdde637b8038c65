import type { Bilingual } from '../../language/language';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';
import { capital, rows, withRowsBelow } from './words';

interface MissingFigures {
  readonly row: Bilingual;
  readonly nama: string;
  readonly below: number;
  readonly other: Bilingual;
}

interface ManyMissingFigures {
  readonly first: Bilingual;
  readonly count: number;
  readonly other: Bilingual;
}

interface EndFigures extends ManyMissingFigures {
  readonly last: Bilingual;
}

interface ManyNameFigures {
  readonly count: number;
  readonly other: Bilingual;
}

interface NameFigures {
  readonly stated: string;
  readonly expected: string;
  readonly kode: string;
  readonly other: Bilingual;
}

interface SilangSubKegiatanMessages {
  readonly message: MissingFigures;
  readonly banyak: ManyMissingFigures;
  readonly berakhir: EndFigures;
  readonly ejaan: NameFigures;
  readonly nama: NameFigures;
  readonly banyakNama: ManyNameFigures;
}

function namanya(f: MissingFigures): string {
  return f.nama === '' || f.row.id.includes('«') ? '' : ` «${f.nama}»`;
}

function named(f: MissingFigures): string {
  return f.nama === '' || f.row.en.includes('«') ? '' : ` «${f.nama}»`;
}

export const silangSubKegiatanText: RuleText<SilangSubKegiatanMessages> = {
  id: {
    title: 'Baris berbeda antartabel',
    why: 'Jumlah program, kegiatan dan sub kegiatan harus sama di setiap bab; tabel-tabel Renja memuat program, kegiatan dan pagu yang sama (Permendagri 86/2017).',
    example: 'Bab II memuat 23 sub kegiatan, bab III 19.',
    messages: {
      message: (f) =>
        `${capital(f.row.id)}${namanya(f)}${withRowsBelow.id(f.below)} tidak ada di ${f.other.id}.`,
      banyak: (f) => `${figure(f.count)} baris tidak ada di ${f.other.id}, mulai ${f.first.id}.`,
      berakhir: (f) =>
        `Tabel ini berakhir pada ${f.last.id}, sedangkan ${f.other.id} masih memuat ${figure(f.count)} baris sesudahnya, mulai ${f.first.id}.`,
      ejaan: (f) => `Nama «${f.stated}» ditulis «${f.expected}» di ${f.other.id}.`,
      nama: (f) => `Kode ${f.kode} di sini bernama «${f.stated}», di ${f.other.id} «${f.expected}».`,
      banyakNama: (f) => `${figure(f.count)} baris ditulis dengan nama yang berbeda dari ${f.other.id}.`,
    },
  },
  en: {
    title: 'Rows differ between tables',
    why: 'The numbers of program, kegiatan and sub kegiatan must be the same in every chapter; the tables of a Renja hold the same program, kegiatan and pagu (Permendagri 86/2017).',
    example: 'Chapter II has 23 sub kegiatan, chapter III has 19.',
    messages: {
      message: (f) => `${capital(f.row.en)}${named(f)}${withRowsBelow.en(f.below)} is not in ${f.other.en}.`,
      banyak: (f) => `${rows(f.count)} are not in ${f.other.en}, the first of them ${f.first.en}.`,
      berakhir: (f) =>
        `This table ends with ${f.last.en}, while ${f.other.en} goes on for ${rows(f.count)}, from ${f.first.en}.`,
      ejaan: (f) => `The name «${f.stated}» is written «${f.expected}» in ${f.other.en}.`,
      nama: (f) => `Code ${f.kode} is called «${f.stated}» here and «${f.expected}» in ${f.other.en}.`,
      banyakNama: (f) => `${rows(f.count)} have another name than in ${f.other.en}.`,
    },
  },
};
