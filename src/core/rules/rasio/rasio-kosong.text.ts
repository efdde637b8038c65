import type { Bilingual } from '../../language/language';
import { percent } from '../../language/figures';
import type { RuleText } from '../rule';

interface RasioKosongFigures {
  readonly column: Bilingual;
  readonly first: Bilingual;
  readonly count: number;
  /** Of the first row, in percent points. */
  readonly computed: number;
}

interface RasioKosongMessages {
  readonly message: RasioKosongFigures;
}

export const rasioKosongText: RuleText<RasioKosongMessages> = {
  id: {
    title: 'Rasio belum dihitung',
    why: 'Reviu pertama-tama mencari kolom tingkat realisasi dan tingkat capaian; keduanya dapat dihitung bila angkanya sudah ada.',
    example: 'Target 25 dan realisasi 5 sudah terisi, kolom tingkat realisasinya kosong; hitungannya 20%.',
    messages: {
      message: (f) =>
        `${f.column.id} kosong ${f.count === 1 ? `pada ${f.first.id}` : `pada ${String(f.count)} baris mulai ${f.first.id}`}, padahal target dan realisasinya terisi; yang pertama dihitung ${percent(f.computed)}.`,
    },
  },
  en: {
    title: 'Ratio not computed yet',
    why: 'Reviewers look first at the levels of realisation and achievement; both can be computed once their figures are there.',
    example: 'A target of 25 and 5 achieved are filled in, the ratio beside them is empty; it is 20%.',
    messages: {
      message: (f) =>
        `${f.column.en} is empty ${f.count === 1 ? `for ${f.first.en}` : `in ${String(f.count)} rows from ${f.first.en} on`} although target and realisation are filled in; the first computes to ${percent(f.computed)}.`,
    },
  },
};
