import type { Bilingual } from '../../language/language';
import { listed } from '../../language/listed';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface JumlahBelanjaFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly stated: number;
  readonly computed: number;
  /** Names of the kinds that were added. */
  readonly parts: readonly string[];
}

interface JumlahBelanjaMessages {
  readonly message: JumlahBelanjaFigures;
  readonly bagian: JumlahBelanjaFigures;
}

export const jumlahBelanjaText: RuleText<JumlahBelanjaMessages> = {
  id: {
    title: 'Jumlah belanja tidak sama',
    why: 'Rincian belanja menurut jenisnya harus berjumlah sama dengan pagu sub kegiatan; selisihnya terbawa ke RKA.',
    example:
      'Sub kegiatan berpagu 550.620.000 dengan belanja operasi 478.000.000 dan tanpa belanja lain; mestinya keduanya sama.',
    messages: {
      message: (f) =>
        `${f.column.id} ${f.row.id} tertulis ${rupiah(f.stated)}, jumlah rincian belanjanya ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).`,
      bagian: (f) =>
        `${f.column.id} belanja operasi ${f.row.id} tertulis ${rupiah(f.stated)}, jumlah bagiannya (${listed(f.parts, 'id')}) ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).`,
    },
  },
  en: {
    title: 'Belanja does not add up',
    why: 'The split by kind of belanja (expenditure) must add up to the pagu of the sub kegiatan; a difference is carried into the RKA.',
    example:
      'A sub kegiatan of 550.620.000 with belanja operasi 478.000.000 and no other belanja; the two should be equal.',
    messages: {
      message: (f) =>
        `${f.column.en} of ${f.row.en} says ${rupiah(f.stated)}, its belanja rows add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).`,
      bagian: (f) =>
        `${f.column.en} of belanja operasi under ${f.row.en} says ${rupiah(f.stated)}, its parts (${listed(f.parts, 'en')}) add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).`,
    },
  },
};
