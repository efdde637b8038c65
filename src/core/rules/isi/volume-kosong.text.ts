import { figure } from '../../language/figures';
import type { RuleText } from '../rule';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

interface VolumeKosongMessages extends EmptyCellsMessages {
  readonly strip: { readonly count: number };
}

export const volumeKosongText: RuleText<VolumeKosongMessages> = {
  id: {
    title: 'Volume kosong',
    why: 'Usulan tanpa besaran tidak dapat ditimbang maupun dianggarkan (lampiran Permendagri 86/2017, T-C.32 kolom 5).',
    example: 'Usulan pelatihan relawan tanpa jumlah orang.',
    messages: {
      ...emptyCellsText.id,
      strip: (f) =>
        f.count === 1
          ? 'Besaran/volume di baris ini tertulis «-», sedangkan baris lain berisi angka.'
          : `Besaran/volume tertulis «-» pada ${figure(f.count)} baris, sedangkan baris lain berisi angka.`,
    },
  },
  en: {
    title: 'Volume empty',
    why: 'A proposal without a volume can neither be weighed nor budgeted (annex of Permendagri 86/2017, T-C.32 column 5).',
    example: 'A proposal to train volunteers that does not say how many.',
    messages: {
      ...emptyCellsText.en,
      strip: (f) =>
        f.count === 1
          ? 'The volume of this row says “-”, while other rows have figures.'
          : `The volume says “-” in ${figure(f.count)} rows, while other rows have figures.`,
    },
  },
};
