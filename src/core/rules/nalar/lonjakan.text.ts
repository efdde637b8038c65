import type { Bilingual } from '../../language/language';
import { lowerFirst } from '../../facts/names';
import { figure, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface Compared {
  readonly row: Bilingual;
  readonly first: Bilingual;
  readonly second: Bilingual;
  /** Amounts of both columns. */
  readonly one: number;
  readonly other: number;
}

interface LonjakanMessages {
  readonly uang: Compared & { readonly factor: number };
  readonly kinerja: Compared & { readonly factor: number };
  readonly kecil: {
    readonly row: Bilingual;
    readonly column: Bilingual;
    readonly value: number;
    readonly usual: number;
  };
  readonly deret: {
    readonly column: Bilingual;
    readonly value: number;
    readonly usual: number;
    readonly factor: number;
  };
}

export const lonjakanText: RuleText<LonjakanMessages> = {
  id: {
    title: 'Lonjakan nilai',
    why: 'Selisih tepat sepuluh, seratus atau seribu kali hampir selalu nol yang kurang atau lebih.',
    example: 'Pagu Rp150.000.000 dengan prakiraan maju Rp165.000.',
    messages: {
      uang: (f) =>
        `${f.second.id} ${f.row.id} ${rupiah(f.other)}, sekitar ${figure(f.factor)} kali ${f.other > f.one ? 'lebih besar' : 'lebih kecil'} daripada ${lowerFirst(f.first.id)} ${rupiah(f.one)}; periksa jumlah nolnya.`,
      kinerja: (f) =>
        `${f.second.id} ${f.row.id} ${figure(f.other)}, ${figure(f.factor)} kali ${f.other > f.one ? 'lebih besar' : 'lebih kecil'} daripada ${lowerFirst(f.first.id)} ${figure(f.one)}; periksa angkanya.`,
      kecil: (f) =>
        `${f.column.id} ${f.row.id} hanya ${rupiah(f.value)}, sedangkan di kolom ini umumnya sekitar ${rupiah(f.usual)}; mungkin tertulis dalam ribuan.`,
      deret: (f) =>
        `${f.column.id} ${figure(f.value)}, sekitar ${figure(f.factor)} kali ${f.value > f.usual ? 'lebih besar' : 'lebih kecil'} daripada tahun lain di baris ini (sekitar ${figure(f.usual)}); periksa angkanya.`,
    },
  },
  en: {
    title: 'Leap of a value',
    why: 'A difference of just ten, a hundred or a thousand times is nearly always a zero too many or too few.',
    example: 'A pagu of Rp150.000.000 with a forward estimate of Rp165.000.',
    messages: {
      uang: (f) =>
        `${f.second.en} of ${f.row.en} is ${rupiah(f.other)}, about ${figure(f.factor)} times ${f.other > f.one ? 'more' : 'less'} than ${f.first.en} ${rupiah(f.one)}; look at its zeros.`,
      kinerja: (f) =>
        `${f.second.en} of ${f.row.en} is ${figure(f.other)}, ${figure(f.factor)} times ${f.other > f.one ? 'more' : 'less'} than ${f.first.en} ${figure(f.one)}; look at the figure.`,
      kecil: (f) =>
        `${f.column.en} of ${f.row.en} is only ${rupiah(f.value)}, while this column usually holds about ${rupiah(f.usual)}; it may be written in thousands.`,
      deret: (f) =>
        `${f.column.en} is ${figure(f.value)}, about ${figure(f.factor)} times ${f.value > f.usual ? 'more' : 'less'} than the other years of this row (about ${figure(f.usual)}); look at the figure.`,
    },
  },
};
