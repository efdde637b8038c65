import type { TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { RuleText } from '../message';
import { columnLabel } from '../support/column-label';
import { columnNoun, lowerFirst } from '../support/column-noun';
import { figure, rupiah } from '../support/money';
import { rowNoun } from '../support/row-noun';

export interface Compared {
  readonly row: TableRow;
  readonly first: TableColumn;
  readonly second: TableColumn;
  /** Amounts of both columns. */
  readonly one: number;
  readonly other: number;
}

export interface LonjakanMessages {
  readonly uang: Compared & { factor: number };
  readonly kinerja: Compared & { factor: number };
  readonly kecil: { row: TableRow; column: TableColumn; value: number; usual: number };
  readonly deret: { column: TableColumn; value: number; usual: number; factor: number };
}

export const lonjakanText: RuleText<LonjakanMessages> = {
  id: {
    title: 'Lonjakan nilai',
    why: 'Selisih tepat sepuluh, seratus atau seribu kali hampir selalu nol yang kurang atau lebih.',
    example: 'Pagu Rp150.000.000 dengan prakiraan maju Rp165.000.',
    messages: {
      uang: (f) =>
        `${columnLabel(f.second).id} ${rowNoun(f.row, 'id')} ${rupiah(f.other)}, sekitar ${figure(f.factor)} kali ${f.other > f.one ? 'lebih besar' : 'lebih kecil'} daripada ${lowerFirst(columnLabel(f.first).id)} ${rupiah(f.one)}; periksa jumlah nolnya.`,
      kinerja: (f) =>
        `${columnNoun(f.second).id} ${rowNoun(f.row, 'id')} ${figure(f.other)}, ${figure(f.factor)} kali ${f.other > f.one ? 'lebih besar' : 'lebih kecil'} daripada ${lowerFirst(columnNoun(f.first).id)} ${figure(f.one)}; periksa angkanya.`,
      kecil: (f) =>
        `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} hanya ${rupiah(f.value)}, sedangkan di kolom ini umumnya sekitar ${rupiah(f.usual)}; mungkin tertulis dalam ribuan.`,
      deret: (f) =>
        `${columnNoun(f.column).id} ${figure(f.value)}, sekitar ${figure(f.factor)} kali ${f.value > f.usual ? 'lebih besar' : 'lebih kecil'} daripada tahun lain di baris ini (sekitar ${figure(f.usual)}); periksa angkanya.`,
    },
  },
  en: {
    title: 'Leap of a value',
    why: 'A difference of just ten, a hundred or a thousand times is nearly always a zero too many or too few.',
    example: 'A pagu of Rp150.000.000 with a forward estimate of Rp165.000.',
    messages: {
      uang: (f) =>
        `${columnLabel(f.second).en} of ${rowNoun(f.row, 'en')} is ${rupiah(f.other)}, about ${figure(f.factor)} times ${f.other > f.one ? 'more' : 'less'} than ${columnLabel(f.first).en} ${rupiah(f.one)}; look at its zeros.`,
      kinerja: (f) =>
        `${columnNoun(f.second).en} of ${rowNoun(f.row, 'en')} is ${figure(f.other)}, ${figure(f.factor)} times ${f.other > f.one ? 'more' : 'less'} than ${columnNoun(f.first).en} ${figure(f.one)}; look at the figure.`,
      kecil: (f) =>
        `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is only ${rupiah(f.value)}, while this column usually holds about ${rupiah(f.usual)}; it may be written in thousands.`,
      deret: (f) =>
        `${columnNoun(f.column).en} is ${figure(f.value)}, about ${figure(f.factor)} times ${f.value > f.usual ? 'more' : 'less'} than the other years of this row (about ${figure(f.usual)}); look at the figure.`,
    },
  },
};
