import type { RuleText } from '../rule';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export const sumberDanaKosongText: RuleText<EmptyCellsMessages> = {
  id: {
    title: 'Sumber dana kosong',
    why: 'Sumber dana menentukan syarat pemakaian pagu (DAK dan DBH-CHT hanya untuk kegiatan tertentu) (lampiran Permendagri 86/2017).',
    example: 'Sub kegiatan berpagu Rp300.000.000 tanpa sumber dana.',
    messages: emptyCellsText.id,
  },
  en: {
    title: 'Fund source empty',
    why: 'The fund source says what the pagu may be spent on (DAK and DBH-CHT have conditions of their own) (annex of Permendagri 86/2017).',
    example: 'A sub kegiatan with a pagu of Rp300.000.000 and no fund source.',
    messages: emptyCellsText.en,
  },
};
