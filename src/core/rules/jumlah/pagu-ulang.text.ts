import type { Bilingual } from '../../language/language';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface PaguUlangMessages {
  readonly sel: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly stated: number;
    readonly pagu: number;
  };
}

export const paguUlangText: RuleText<PaguUlangMessages> = {
  id: {
    title: 'Pagu pada baris outcome atau output berbeda dari barisnya',
    why: 'Dalam tabel pendanaan Renstra baris outcome dan output mengulang pagu program, kegiatan, atau sub kegiatan di atasnya; bila berbeda, salah satunya tertinggal saat diubah.',
    example: 'Kegiatan Rp193.000.000, baris outputnya Rp163.000.000.',
    messages: {
      sel: (f) =>
        `${f.column.id} pada baris outcome/output ${rupiah(f.stated)}, sedangkan ${f.row.id} di atasnya ${rupiah(f.pagu)} (selisih ${rupiah(f.stated - f.pagu)}); salah satunya belum disesuaikan.`,
    },
  },
  en: {
    title: 'The pagu of an outcome or output row differs from its own row',
    why: 'In the funding table of a Renstra an outcome or output row repeats the pagu of the program, kegiatan or sub kegiatan above it; where they differ, one was left behind in a change.',
    example: 'A kegiatan of Rp193.000.000 whose output row says Rp163.000.000.',
    messages: {
      sel: (f) =>
        `${f.column.en} is ${rupiah(f.stated)} in the outcome/output row, but ${rupiah(f.pagu)} in ${f.row.en} above it (a difference of ${rupiah(f.stated - f.pagu)}); one of the two was not adjusted.`,
    },
  },
};
