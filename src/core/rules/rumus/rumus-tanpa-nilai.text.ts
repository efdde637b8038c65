import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface RumusTanpaNilaiMessages {
  readonly tabel: { readonly computed: number; readonly unknown: number };
}

export const rumusTanpaNilaiText: RuleText<RumusTanpaNilaiMessages> = {
  id: {
    title: 'Rumus tersimpan tanpa nilai',
    why: 'Sebagian program menyimpan rumus tanpa hasilnya; sebelum dihitung, sel seperti itu tampak kosong bagi pembaca selain Excel.',
    example: 'Sel pagu berisi =F9+F12 tanpa nilai tersimpan.',
    messages: {
      tabel: (f) =>
        [
          f.computed > 0
            ? `${figure(f.computed)} rumus tersimpan tanpa nilai; pemeriksaan memakai hasil hitungannya sendiri.`
            : '',
          f.unknown > 0
            ? `${figure(f.unknown)} rumus tersimpan tanpa nilai dan tidak dapat dihitung di sini; selnya terbaca kosong, jadi buka dan simpan dulu berkas ini dengan Excel.`
            : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
  en: {
    title: 'Formula saved without a value',
    why: 'Some programs save formulas without what they give; until they are computed such cells look empty to every reader but Excel.',
    example: 'A pagu cell holds =F9+F12 without a stored value.',
    messages: {
      tabel: (f) =>
        [
          f.computed > 0
            ? `${figure(f.computed)} formulas were saved without a value; what was computed from them here is checked.`
            : '',
          f.unknown > 0
            ? `${figure(f.unknown)} formulas were saved without a value and cannot be computed here; their cells read as empty, so open and save the file in Excel first.`
            : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
};
