import type { Bilingual, Language } from '../../language/language';
import { percent } from '../../language/figures';
import type { RuleText } from '../rule';

/**
 * How an average growth is reckoned: the mean of the yearly growths, the whole change by the first year and the number of
 * years, the compound rate; and what is none: the mean of growths without their signs, the growth of the ratios.
 */
export type GrowthWay = 'rerata' | 'rentang' | 'majemuk' | 'mutlak' | 'rasio';

interface RerataPertumbuhanMessages {
  readonly sel: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly stated: string;
    readonly computed: number;
    readonly way: GrowthWay;
    readonly count: number;
  };
  readonly tanda: {
    readonly column: Bilingual;
    readonly row: Bilingual;
    readonly stated: string;
    readonly computed: number;
  };
  readonly kolom: {
    readonly column: Bilingual;
    readonly way: GrowthWay;
    readonly count: number;
    readonly rows: number;
  };
}

const ways: Readonly<Record<Language, Readonly<Record<GrowthWay, string>>>> = {
  id: {
    rerata: 'rata-rata pertumbuhan tahunan',
    rentang: 'perubahan dari tahun pertama ke tahun terakhir dibagi jumlah tahunnya',
    majemuk: 'laju pertumbuhan majemuk',
    mutlak: 'rata-rata pertumbuhan tanpa tanda, sehingga penurunan terbaca sebagai kenaikan',
    rasio: 'pertumbuhan kolom rasio, bukan pertumbuhan jumlahnya',
  },
  en: {
    rerata: 'the mean of the yearly growths',
    rentang: 'the change from the first year to the last over the number of years',
    majemuk: 'the compound rate of growth',
    mutlak: 'the mean of growths without their signs, so that a fall reads as a rise',
    rasio: 'the growth of the ratio columns, not that of the amounts',
  },
};

export const rerataPertumbuhanText: RuleText<RerataPertumbuhanMessages> = {
  id: {
    title: 'Rata-rata pertumbuhan tidak cocok',
    why: 'Rata-rata pertumbuhan anggaran dan realisasi dipakai untuk memperkirakan kebutuhan dana; caranya boleh berbeda antar perangkat daerah, tetapi satu kolom memakai satu cara.',
    example:
      'Anggaran naik 47% setahun rata-rata, tertulis -0,13, padahal baris lain di kolom itu memakai rata-rata tahunan.',
    messages: {
      sel: (f) =>
        `${f.column.id} ${f.row.id} tertulis ${f.stated}, sedangkan ${ways.id[f.way]}, cara yang dipakai ${String(f.count)} baris lain di kolom ini, memberi ${percent(f.computed)}.`,
      tanda: (f) =>
        `${f.column.id} ${f.row.id} tertulis ${f.stated}, tandanya berlawanan dengan angka tahunannya: rata-rata pertumbuhan tahunannya ${percent(f.computed)}.`,
      kolom: (f) =>
        `${f.column.id} tampaknya dihitung sebagai ${ways.id[f.way]} (cocok pada ${String(f.count)} dari ${String(f.rows)} baris).`,
    },
  },
  en: {
    title: 'An average growth does not fit',
    why: 'The average growth of budget and spending is used to foresee the funds needed; agencies reckon it in their own ways, but one column in one way.',
    example:
      'A budget that grew by 47% a year on average says -0,13, while the other rows of its column hold the yearly mean.',
    messages: {
      sel: (f) =>
        `${f.column.en} of ${f.row.en} says ${f.stated}, while ${ways.en[f.way]}, which ${String(f.count)} other rows of this column follow, gives ${percent(f.computed)}.`,
      tanda: (f) =>
        `${f.column.en} of ${f.row.en} says ${f.stated}, against the sign of its own years: their growths are ${percent(f.computed)} on average.`,
      kolom: (f) =>
        `${f.column.en} seems to be ${ways.en[f.way]} (it fits ${String(f.count)} of ${String(f.rows)} rows).`,
    },
  },
};
