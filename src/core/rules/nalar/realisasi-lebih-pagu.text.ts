import type { Bilingual } from '../../language/language';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface RealisasiLebihPaguMessages {
  readonly sel: { readonly row: Bilingual; readonly pagu: number; readonly realisasi: number };
}

export const realisasiLebihPaguText: RuleText<RealisasiLebihPaguMessages> = {
  id: {
    title: 'Realisasi melebihi pagu',
    why: 'Belanja tidak boleh melebihi anggaran yang ditetapkan; realisasi di atas pagu biasanya salah tulis atau pagu sebelum perubahan.',
    example: 'Anggaran Rp50.000.000 dengan realisasi Rp500.000.000.',
    messages: {
      sel: (f) =>
        `Realisasi ${f.row.id} ${rupiah(f.realisasi)} melebihi anggarannya ${rupiah(f.pagu)} (lebih ${rupiah(f.realisasi - f.pagu)}).`,
    },
  },
  en: {
    title: 'More realised than budgeted',
    why: 'Spending may not exceed the budget; a larger figure is usually a slip of the pen or a budget from before its revision.',
    example: 'A budget of Rp50.000.000 with Rp500.000.000 realised.',
    messages: {
      sel: (f) =>
        `${rupiah(f.realisasi)} were realised of ${f.row.en}, more than its budget of ${rupiah(f.pagu)} (by ${rupiah(f.realisasi - f.pagu)}).`,
    },
  },
};
