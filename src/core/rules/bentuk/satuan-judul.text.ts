import { figure, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

/** What a heading says its figures are counted in. */
export type HeadingUnit = 'ribu' | 'juta';

interface SatuanJudulMessages {
  readonly kelebihan: { readonly heading: string; readonly unit: HeadingUnit; readonly sample: number };
  readonly kekurangan: { readonly heading: string; readonly sample: number };
}

const satuan = { ribu: 'ribuan', juta: 'jutaan' } as const;
const units = { ribu: 'thousands', juta: 'millions' } as const;

export const satuanJudulText: RuleText<SatuanJudulMessages> = {
  id: {
    title: 'Satuan di judul tidak sesuai isinya',
    why: 'Angka yang dibaca dalam ribuan padahal rupiah penuh menjadi seribu kali lipat.',
    example: '«Pagu Indikatif (Rp 000)» di atas Rp 1.200.000.000.',
    messages: {
      kelebihan: (f) =>
        `Judul «${f.heading}» menyebut ${satuan[f.unit]} rupiah, padahal angkanya rupiah penuh, misalnya ${rupiah(f.sample)}.`,
      kekurangan: (f) =>
        `Angka di bawah «${f.heading}» tampak dalam ribuan (misalnya ${figure(f.sample)}), padahal judulnya menyebut rupiah penuh.`,
    },
  },
  en: {
    title: 'Unit in the heading against the figures',
    why: 'Full rupiah read as thousands become a thousand times too much.',
    example: '“Pagu Indikatif (Rp 000)” over Rp 1.200.000.000.',
    messages: {
      kelebihan: (f) =>
        `The heading “${f.heading}” says ${units[f.unit]} of rupiah, while the figures are full rupiah, for example ${rupiah(f.sample)}.`,
      kekurangan: (f) =>
        `The figures under “${f.heading}” look like thousands (for example ${figure(f.sample)}), while the heading says full rupiah.`,
    },
  },
};
