import type { Bilingual } from '../../language/language';
import type { RuleText } from '../message';
import { rupiah } from '../support/money';

export interface Compared {
  readonly row: Bilingual;
  /** Amounts of both columns. */
  readonly one: number;
  readonly other: number;
}

export interface RealisasiLebihPaguMessages {
  readonly sel: Compared;
}

export const realisasiLebihPaguText: RuleText<RealisasiLebihPaguMessages> = {
  id: {
    title: 'Realisasi melebihi pagu',
    why: 'Belanja tidak boleh melebihi anggaran yang ditetapkan; realisasi di atas pagu biasanya salah tulis atau pagu sebelum perubahan.',
    example: 'Anggaran Rp50.000.000 dengan realisasi Rp500.000.000.',
    messages: {
      sel: (f) =>
        `Realisasi ${f.row.id} ${rupiah(f.other)} melebihi anggarannya ${rupiah(f.one)} (lebih ${rupiah(f.other - f.one)}).`,
    },
  },
  en: {
    title: 'More realised than budgeted',
    why: 'Spending may not exceed the budget; a larger figure is usually a slip of the pen or a budget from before its revision.',
    example: 'A budget of Rp50.000.000 with Rp500.000.000 realised.',
    messages: {
      sel: (f) =>
        `${rupiah(f.other)} were realised of ${f.row.en}, more than its budget of ${rupiah(f.one)} (by ${rupiah(f.other - f.one)}).`,
    },
  },
};
