import { figure, percent } from '../../language/figures';
import type { RuleText } from '../rule';

interface Broken {
  readonly stated: string;
  readonly meant: number | null;
  readonly persen: boolean;
}

interface AngkaRusakMessages {
  readonly sel: Broken;
  readonly nomor: { readonly stated: string; readonly meant: number };
}

function meantOf({ meant, persen }: Broken): string {
  return meant === null ? '' : persen ? percent(meant) : figure(meant);
}

export const angkaRusakText: RuleText<AngkaRusakMessages> = {
  id: {
    title: 'Angka rusak',
    why: 'Angka yang terpecah spasi atau diawali tanda lain dibaca Excel sebagai teks, sehingga tidak ikut dijumlah dan rasionya tidak dapat dihitung.',
    example: '«36 0» di kolom realisasi: yang dimaksud 360.',
    messages: {
      sel: (f) =>
        f.meant === null
          ? `Tertulis «${f.stated}», yang bukan angka utuh; angka yang dimaksud tidak dapat dipastikan.`
          : `Tertulis «${f.stated}», yang bukan angka utuh; barangkali yang dimaksud ${meantOf(f)}.`,
      nomor: (f) =>
        `Nomor tertulis «${f.stated}», terpecah spasi; menurut urutannya yang dimaksud ${String(f.meant)}.`,
    },
  },
  en: {
    title: 'Broken figure',
    why: 'A figure split by a space or led by another sign is text to Excel: it is left out of sums and no ratio can be computed.',
    example: '“36 0” under realisasi: 360 is meant.',
    messages: {
      sel: (f) =>
        f.meant === null
          ? `It says “${f.stated}”, which is no whole figure; what was meant cannot be told for sure.`
          : `It says “${f.stated}”, which is no whole figure; probably ${f.persen ? percent(f.meant) : figure(f.meant)} is meant.`,
      nomor: (f) =>
        `The number says “${f.stated}”, split by a space; by its place ${String(f.meant)} is meant.`,
    },
  },
};
