import type { Bilingual } from '../../language/language';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface RealisasiTanpaAnggaranMessages {
  readonly sel: { readonly row: Bilingual; readonly realisasi: number };
}

export const realisasiTanpaAnggaranText: RuleText<RealisasiTanpaAnggaranMessages> = {
  id: {
    title: 'Realisasi tanpa anggaran',
    why: 'Belanja hanya dapat dilakukan atas anggaran yang tersedia; realisasi atas anggaran 0 biasanya salah baris, salah tahun, atau anggarannya lupa diisi.',
    example: 'Anggaran 2021 tertulis 0, realisasinya Rp149.425.965.',
    messages: {
      sel: (f) =>
        `Realisasi ${f.row.id} ${rupiah(f.realisasi)}, sedangkan anggarannya tertulis 0; periksa baris dan tahunnya, atau isi anggarannya.`,
    },
  },
  en: {
    title: 'Realised without a budget',
    why: 'Nothing can be spent without a budget; a figure over a budget of 0 usually stands in the wrong row or year, or the budget was forgotten.',
    example: 'A budget of 0 for 2021 with Rp149.425.965 realised.',
    messages: {
      sel: (f) =>
        `${rupiah(f.realisasi)} were realised of ${f.row.en}, whose budget is stated as 0; check the row and the year, or fill in the budget.`,
    },
  },
};
