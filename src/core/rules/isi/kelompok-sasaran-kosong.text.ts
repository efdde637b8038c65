import type { RuleText } from '../rule';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export const kelompokSasaranKosongText: RuleText<EmptyCellsMessages> = {
  id: {
    title: 'Kelompok sasaran kosong',
    why: 'Bentuk yang berlaku meminta siapa penerima manfaat tiap sub kegiatan; tanpa itu targetnya tidak dapat diukur.',
    example:
      'Sub kegiatan berpagu Rp300.000.000 tanpa kelompok sasaran, padahal sub kegiatan lain mengisinya.',
    messages: emptyCellsText.id,
  },
  en: {
    title: 'Target group empty',
    why: 'The form in force asks whom a sub kegiatan is for; without it what it is to achieve cannot be measured.',
    example: 'A sub kegiatan with a pagu of Rp300.000.000 and no target group, while others name theirs.',
    messages: emptyCellsText.en,
  },
};
