import { lowerFirst } from '../../facts/names';
import { figure } from '../../language/figures';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface RumusRasioMessages {
  readonly sel: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly formula: string;
    readonly of: Bilingual;
    readonly to: Bilingual;
    readonly why: 'terbalik' | 'baris' | 'kolom';
    /** Rows with the same mistake. */
    readonly count: number;
  };
}

const sebab = {
  terbalik: 'yang dibagi dan pembaginya tertukar',
  baris: 'menunjuk baris lain',
  kolom: 'menunjuk kolom lain',
} as const;
const reasons = {
  terbalik: 'which is divided the other way round',
  baris: 'which points to another row',
  kolom: 'which points to another column',
} as const;

export const rumusRasioText: RuleText<RumusRasioMessages> = {
  id: {
    title: 'Rumus rasio menunjuk sel lain',
    why: 'Rasio dihitung menurut rumus yang tercetak di bawah judul kolomnya, misalnya 8=(7/6); rumus yang menunjuk baris atau kolom lain memberi angka baris lain.',
    example: 'Tingkat realisasi di baris 12 berumus =G11/F11.',
    messages: {
      sel: (f) =>
        `${f.column.id} ${f.row.id} berumus =${f.formula}, ${sebab[f.why]}; menurut bentuknya ${lowerFirst(f.of.id)} dibagi ${lowerFirst(f.to.id)} di baris yang sama.` +
        (f.count > 1 ? ` Kekeliruan yang sama ada pada ${figure(f.count)} baris.` : ''),
    },
  },
  en: {
    title: 'Ratio formula points elsewhere',
    why: 'A ratio is computed as printed under its heading, 8=(7/6) for instance; a formula that points to another row or column gives the figure of another row.',
    example: 'The level of realisation in row 12 is =G11/F11.',
    messages: {
      sel: (f) =>
        `${f.column.en} of ${f.row.en} is =${f.formula}, ${reasons[f.why]}; by its form it is ${lowerFirst(f.of.en)} over ${lowerFirst(f.to.en)} of the same row.` +
        (f.count > 1 ? ` The same mistake stands in ${figure(f.count)} rows.` : ''),
    },
  },
};
