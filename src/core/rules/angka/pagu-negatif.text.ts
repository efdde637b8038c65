import { rupiah } from '../../language/figures';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface PaguNegatifMessages {
  readonly sel: { readonly column: Bilingual; readonly stated: number };
}

export const paguNegatifText: RuleText<PaguNegatifMessages> = {
  id: {
    title: 'Pagu negatif',
    why: 'Pagu adalah batas belanja dan tidak mungkin kurang dari nol; angka seperti itu mengurangi jumlah di atasnya tanpa terlihat.',
    example: 'Pagu sub kegiatan tertulis (120.000.000).',
    messages: {
      sel: (f) => `${f.column.id} tertulis ${rupiah(f.stated)}, padahal pagu tidak mungkin kurang dari nol.`,
    },
  },
  en: {
    title: 'Negative ceiling',
    why: 'A pagu is a limit of spending and cannot be below zero; such a figure lowers the sums above it unseen.',
    example: 'The pagu of a sub kegiatan says (120.000.000).',
    messages: {
      sel: (f) => `${f.column.en} says ${rupiah(f.stated)}, though a pagu cannot be below zero.`,
    },
  },
};
