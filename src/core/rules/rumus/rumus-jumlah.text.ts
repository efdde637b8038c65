import { listed } from '../../language/listed';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface RumusJumlahMessages {
  readonly sel: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly formula: string;
    readonly missing: readonly Bilingual[];
    readonly doubled: readonly Bilingual[];
    readonly beyond: readonly Bilingual[];
  };
}

export const rumusJumlahText: RuleText<RumusJumlahMessages> = {
  id: {
    title: 'Rumus jumlah tidak mencakup bawahannya',
    why: 'Rumus yang melewatkan, menggandakan, atau melampaui baris bawahannya memberi angka yang salah begitu salah satu baris itu berubah, walaupun hari ini kebetulan cocok.',
    example: 'Pagu kegiatan berumus =F13, padahal sub kegiatannya di F13 dan F14.',
    messages: {
      sel: (f) =>
        [
          `${f.column.id} ${f.row.id} berumus =${f.formula}`,
          f.missing.length > 0 ? `melewatkan ${listed(f.missing, 'id')}` : '',
          f.doubled.length > 0 ? `menghitung dua kali ${listed(f.doubled, 'id')}` : '',
          f.beyond.length > 0 ? `ikut menghitung ${listed(f.beyond, 'id')}` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') + '.',
    },
  },
  en: {
    title: 'Sum formula does not cover its rows',
    why: 'A formula that leaves out, doubles or overreaches its rows gives a wrong figure as soon as one of them changes, even if it agrees by chance today.',
    example: 'The pagu of a kegiatan is =F13, though its sub kegiatan stand in F13 and F14.',
    messages: {
      sel: (f) =>
        [
          `${f.column.en} of ${f.row.en} is =${f.formula}`,
          f.missing.length > 0 ? `which leaves out ${listed(f.missing, 'en')}` : '',
          f.doubled.length > 0 ? `which counts ${listed(f.doubled, 'en')} twice` : '',
          f.beyond.length > 0 ? `which takes in ${listed(f.beyond, 'en')}` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') + '.',
    },
  },
};
