import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface SelGalatMessages {
  readonly sel: { readonly error: string; readonly formula: string | null };
  readonly blok: { readonly error: string; readonly count: number };
  readonly pagar: { readonly count: number };
}

export const selGalatText: RuleText<SelGalatMessages> = {
  id: {
    title: 'Sel berisi galat',
    why: 'Galat rumus menular: setiap jumlah yang memakai sel itu ikut galat, dan cetakannya tidak memuat angka.',
    example: '«#REF!» pada pagu program setelah baris yang dirujuk rumusnya dihapus.',
    messages: {
      sel: (f) =>
        f.formula === null
          ? `Sel ini berisi galat ${f.error}, bukan nilai.`
          : `Rumus =${f.formula} menghasilkan galat ${f.error}, bukan nilai.`,
      blok: (f) => `${figure(f.count)} sel berturut-turut di kolom ini berisi galat ${f.error}, bukan nilai.`,
      pagar: (f) =>
        f.count === 1
          ? 'Sel ini berisi tanda pagar (#####), sisa angka yang tidak muat saat dicetak; angkanya sendiri tidak ada.'
          : `${figure(f.count)} sel berturut-turut berisi tanda pagar (#####), sisa angka yang tidak muat saat dicetak; angkanya sendiri tidak ada.`,
    },
  },
  en: {
    title: 'Cell with an error',
    why: 'A formula error spreads: every sum over the cell becomes an error too, and the printed table has no figure.',
    example: '“#REF!” in the pagu of a program after a row its formula referred to was deleted.',
    messages: {
      sel: (f) =>
        f.formula === null
          ? `This cell holds the error ${f.error} instead of a value.`
          : `The formula =${f.formula} gives the error ${f.error} instead of a value.`,
      blok: (f) =>
        `${figure(f.count)} consecutive cells of this column hold the error ${f.error} instead of a value.`,
      pagar: (f) =>
        f.count === 1
          ? 'This cell holds hash signs (#####), left over from a figure too wide to print; the figure itself is gone.'
          : `${figure(f.count)} consecutive cells hold hash signs (#####), left over from figures too wide to print; the figures are gone.`,
    },
  },
};
