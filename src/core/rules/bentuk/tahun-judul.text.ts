import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface YearSaid {
  readonly heading: string;
  readonly stated: number;
  readonly expected: number;
}

interface TahunJudulMessages {
  readonly satu: YearSaid;
  readonly banyak: YearSaid & { readonly count: number };
  readonly judul: { readonly stated: number; readonly expected: number };
  readonly deret: { readonly stated: number; readonly before: number; readonly expected: number };
  readonly proyeksi: { readonly stated: string; readonly last: number };
}

export const tahunJudulText: RuleText<TahunJudulMessages> = {
  id: {
    title: 'Tahun yang bertentangan',
    why: 'Tahun di judul menentukan tahun anggaran yang dibaca; prakiraan maju selalu tahun n+1.',
    example: 'Judul tabel «Tahun 2019» dengan kolom pagu «Renja 2018».',
    messages: {
      satu: (f) =>
        `«${f.heading}» menyebut ${String(f.stated)}, sedangkan menurut judul dan kolom lain mestinya ${String(f.expected)}.`,
      banyak: (f) =>
        `${figure(f.count)} judul kolom menyebut tahun yang tidak sesuai dengan yang lain; yang pertama «${f.heading}» menyebut ${String(f.stated)}, mestinya ${String(f.expected)}.`,
      judul: (f) =>
        `Judul tabel menyebut tahun ${String(f.stated)}, sedangkan judul kolomnya menunjuk tahun ${String(f.expected)}.`,
      deret: (f) =>
        `Tahun ${String(f.stated)} tercetak sesudah ${String(f.before)}; urutannya mestinya ${String(f.expected)}.`,
      proyeksi: (f) =>
        `Proyeksi berjudul tahun ${f.stated}, padahal realisasinya sudah sampai ${String(f.last)}; proyeksi mestinya untuk tahun sesudahnya.`,
    },
  },
  en: {
    title: 'Years that contradict each other',
    why: 'The year in the title says which budget year is read; the forward estimate is always year n+1.',
    example: 'A title “Tahun 2019” with a pagu column “Renja 2018”.',
    messages: {
      satu: (f) =>
        `“${f.heading}” says ${String(f.stated)}, while by the title and the other columns it should be ${String(f.expected)}.`,
      banyak: (f) =>
        `${figure(f.count)} headings name a year that does not agree with the others; the first, “${f.heading}”, says ${String(f.stated)} and should be ${String(f.expected)}.`,
      judul: (f) =>
        `The title says year ${String(f.stated)}, while the headings point to ${String(f.expected)}.`,
      deret: (f) =>
        `The year ${String(f.stated)} is printed after ${String(f.before)}; by the order it should be ${String(f.expected)}.`,
      proyeksi: (f) =>
        `The projection is headed ${f.stated}, though realisasi goes up to ${String(f.last)} already; it should be for the years after.`,
    },
  },
};
