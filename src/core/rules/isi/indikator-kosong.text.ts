import type { RuleText } from '../rule';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export const indikatorKosongText: RuleText<EmptyCellsMessages> = {
  id: {
    title: 'Indikator kosong',
    why: 'Tanpa indikator tidak ada yang dapat diukur; tiap program, kegiatan dan sub kegiatan memerlukannya (lampiran Permendagri 86/2017).',
    example:
      'Program «Pembinaan Lingkungan Sosial» tanpa indikator, sedangkan program lain beserta indikatornya.',
    messages: emptyCellsText.id,
  },
  en: {
    title: 'Indicator empty',
    why: 'Without an indicator nothing can be measured; every program, kegiatan and sub kegiatan needs one (annex of Permendagri 86/2017).',
    example: 'A program without an indicator among programs that all have one.',
    messages: emptyCellsText.en,
  },
};
