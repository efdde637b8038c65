import type { Bilingual } from '../../language/language';
import { figure, percent, rupiah } from '../../language/figures';
import { lowerFirst } from '../../facts/names';
import type { RuleText } from '../rule';

interface SelisihPerubahanMessages {
  readonly sel: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly stated: number;
    readonly computed: number;
    readonly after: number;
    readonly before: number;
    readonly rupiah: boolean;
    /** The figure is right but for its sign. */
    readonly turned: boolean;
  };
  readonly tanda: { readonly column: Bilingual; readonly count: number };
  /** Another figure in one column would make the difference right, and the sum above it. */
  readonly sebab: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly value: number;
    readonly parent: Bilingual;
  };
  readonly persen: { readonly row: Bilingual; readonly stated: number; readonly computed: number };
}

const amount = (value: number, money: boolean): string => (money ? rupiah(value) : figure(value));

export const selisihPerubahanText: RuleText<SelisihPerubahanMessages> = {
  id: {
    title: 'Selisih perubahan tidak sama dengan sesudah dikurangi sebelum',
    why: 'Dalam Renja perubahan kolom Bertambah/(Berkurang) menunjukkan apa yang diubah; yang dibahas dan disetujui adalah angka itu.',
    example:
      'Sebelum Rp150.000.000, setelah Rp155.500.000, selisih tertulis Rp5.000.000; mestinya Rp5.500.000.',
    messages: {
      sel: (f) =>
        `${f.column.id} ${f.row.id} tertulis ${amount(f.stated, f.rupiah)}, sedangkan ${amount(f.after, f.rupiah)} dikurangi ${amount(f.before, f.rupiah)} adalah ${amount(f.computed, f.rupiah)}${f.turned ? '; tandanya terbalik' : ''}.`,
      tanda: (f) =>
        `${f.column.id} pada ${String(f.count)} baris yang berkurang ditulis tanpa tanda kurung atau minus, sehingga terbaca bertambah.`,
      sebab: (f) =>
        `Bila ${lowerFirst(f.column.id)} ${f.row.id} mestinya ${rupiah(f.value)}, selisih ini dan jumlah ${f.parent.id} keduanya cocok.`,
      persen: (f) =>
        `Persentase perubahan ${f.row.id} tertulis ${percent(f.stated)}; selisih dibagi pagu sebelum perubahan adalah ${percent(f.computed)}.`,
    },
  },
  en: {
    title: 'The difference of a change is not what stands after less what stood before',
    why: 'In a Renja perubahan the column Bertambah/(Berkurang) shows what is changed; it is the figure that is discussed and approved.',
    example:
      'Rp150,000,000 before, Rp155,500,000 after, a difference of Rp5,000,000 stated; it should be Rp5,500,000.',
    messages: {
      sel: (f) =>
        `${f.column.en} of ${f.row.en} says ${amount(f.stated, f.rupiah)}, but ${amount(f.after, f.rupiah)} less ${amount(f.before, f.rupiah)} is ${amount(f.computed, f.rupiah)}${f.turned ? '; its sign is turned round' : ''}.`,
      tanda: (f) =>
        `${f.column.en} is written without brackets or a minus in ${String(f.count)} rows that decrease, so it reads as an increase.`,
      sebab: (f) =>
        `Were ${lowerFirst(f.column.en)} of ${f.row.en} ${rupiah(f.value)}, both this difference and the sum of ${f.parent.en} would be right.`,
      persen: (f) =>
        `The percentage of change of ${f.row.en} says ${percent(f.stated)}; the difference over the pagu before the change is ${percent(f.computed)}.`,
    },
  },
};
