import type { Bilingual } from '../../language/language';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

export interface KodeKosongFigures {
  readonly count: number;
  /** The row, or the first of them. */
  readonly first: Bilingual;
  /** The level that never has a code. */
  readonly level: Bilingual;
  /** The column holds running numbers instead. */
  readonly numbers: boolean;
  readonly proposed: string | null;
}

interface Usul {
  readonly list: string;
  readonly count: number;
  readonly of: number;
  readonly code: string;
}

interface KodeKosongMessages {
  readonly message: KodeKosongFigures;
  readonly deret: KodeKosongFigures;
  readonly tingkat: KodeKosongFigures;
  readonly kolom: KodeKosongFigures;
  readonly usul: Usul;
}

const usul = (kode: string | null): string =>
  kode === null ? '' : ` Menurut baris di sekitarnya, kodenya ${kode}.`;

const proposal = (kode: string | null): string =>
  kode === null ? '' : ` By the rows around it, the code is ${kode}.`;

export const kodeKosongText: RuleText<KodeKosongMessages> = {
  id: {
    title: 'Kode kosong',
    why: 'Setiap program, kegiatan dan sub kegiatan ditulis dengan kodenya (Permendagri 90/2019), supaya dapat dicocokkan dengan Renstra, RKPD dan RKA.',
    example: 'Di antara …27.001 dan …27.003 ada kegiatan tanpa kode; kodenya …27.002.',
    messages: {
      message: (f) => `Kode ${f.first.id} kosong.${usul(f.proposed)}`,
      deret: (f) => `${String(f.count)} baris berurutan tanpa kode, mulai ${f.first.id}.`,
      tingkat: (f) =>
        `Tidak satu pun dari ${String(f.count)} baris ${f.level.id} berkode, mulai ${f.first.id}, padahal baris lain berkode.`,
      kolom: (f) =>
        f.numbers
          ? `Kolom kode hanya berisi nomor urut; ${String(f.count)} baris program, kegiatan dan sub kegiatan tidak berkode.`
          : `Kolom kode kosong pada ${String(f.count)} baris program, kegiatan dan sub kegiatan.`,
      usul: (f) =>
        f.count === 1 && f.of === 1
          ? `Menurut namanya dalam daftar «${f.list}», kodenya ${f.code}.`
          : `Menurut namanya dalam daftar «${f.list}», ${figure(f.count)} dari ${figure(f.of)} kode dapat diisi.`,
    },
  },
  en: {
    title: 'Code missing',
    why: 'Every program, kegiatan and sub kegiatan is written with its code (Permendagri 90/2019), so that it can be matched with the Renstra, the RKPD and the RKA.',
    example: 'Between …27.001 and …27.003 stands a kegiatan without a code; it is …27.002.',
    messages: {
      message: (f) => `The code of ${f.first.en} is missing.${proposal(f.proposed)}`,
      deret: (f) => `${String(f.count)} rows in a row have no code, from ${f.first.en} on.`,
      tingkat: (f) =>
        `None of the ${String(f.count)} rows of level ${f.level.en} has a code, from ${f.first.en} on, although other rows have.`,
      kolom: (f) =>
        f.numbers
          ? `The code column holds running numbers only; ${String(f.count)} rows of program, kegiatan and sub kegiatan have no code.`
          : `The code column is empty in ${String(f.count)} rows of program, kegiatan and sub kegiatan.`,
      usul: (f) =>
        f.count === 1 && f.of === 1
          ? `By its name in the list «${f.list}» the code is ${f.code}.`
          : `By their names in the list «${f.list}» ${figure(f.count)} of ${figure(f.of)} codes can be filled in.`,
    },
  },
};
