import type { Bilingual } from '../../language/language';
import { lowerFirst } from '../../facts/names';
import { figure, percent } from '../../language/figures';
import type { RuleText } from '../rule';

interface KolomKeliruMessages {
  readonly rupiahKolom: { readonly column: Bilingual; readonly count: number };
  readonly rupiahSel: { readonly column: Bilingual; readonly stated: string; readonly others: string };
  readonly rupiahTeks: { readonly heading: string; readonly count: number };
  readonly satuanDiPagu: { readonly column: Bilingual; readonly stated: string };
  readonly satuanSaja: { readonly column: Bilingual; readonly stated: string; readonly count: number };
  readonly kolomLain: { readonly column: Bilingual; readonly stated: string; readonly target: Bilingual };
  readonly rasio: { readonly stated: number; readonly column: Bilingual; readonly target: Bilingual };
}

export const kolomKeliruText: RuleText<KolomKeliruMessages> = {
  id: {
    title: 'Nilai di kolom yang bukan tempatnya',
    why: 'Nilai yang berdiri satu kolom dari tempatnya terhitung sebagai hal lain: rupiah sebagai target, rasio sebagai realisasi.',
    example: '«Rp 9.600.000» di kolom proyeksi kinerja yang sasaran lainnya 6 jenis.',
    messages: {
      rupiahKolom: (f) =>
        f.count === 1
          ? `${f.column.id} berisi rupiah, padahal menurut bentuknya kolom ini memuat kinerja.`
          : `${figure(f.count)} kolom kinerja berisi rupiah (yang pertama: ${lowerFirst(f.column.id)}), padahal menurut bentuknya memuat kinerja.`,
      rupiahSel: (f) =>
        `«${f.stated}» di bawah ${lowerFirst(f.column.id)} tampak sebagai rupiah; angka kinerja lain di baris ini ${f.others}.`,
      rupiahTeks: (f) =>
        `Kolom «${f.heading}» berisi rupiah pada ${figure(f.count)} baris, padahal kolom ini untuk catatan.`,
      satuanDiPagu: (f) =>
        `«${f.stated}» berdiri di kolom rupiah (${f.column.id}), padahal bersatuan kinerja.`,
      satuanSaja: (f) =>
        f.count === 1
          ? `${f.column.id} hanya berisi satuan «${f.stated}» tanpa angka.`
          : `${f.column.id} hanya berisi satuan tanpa angka pada ${figure(f.count)} baris, yang pertama «${f.stated}».`,
      kolomLain: (f) =>
        `«${f.stated}» di bawah ${lowerFirst(f.column.id)} adalah isian ${lowerFirst(f.target.id)}, yang kosong di baris ini.`,
      rasio: (f) =>
        `${percent(f.stated)} di bawah ${lowerFirst(f.column.id)} adalah rasio baris ini dan mestinya di ${f.target.id}, yang kosong.`,
    },
  },
  en: {
    title: 'Value in the wrong column',
    why: 'A value one column off counts as something else: rupiah as a target, a ratio as an achievement.',
    example: '“Rp 9.600.000” among the projected performance of an indicator whose targets are 6.',
    messages: {
      rupiahKolom: (f) =>
        f.count === 1
          ? `${f.column.en} holds rupiah, though by the form this column is for performance.`
          : `${figure(f.count)} columns for performance hold rupiah (the first: ${lowerFirst(f.column.en)}).`,
      rupiahSel: (f) =>
        `“${f.stated}” under ${lowerFirst(f.column.en)} looks like rupiah; the other performance figures of this row are ${f.others}.`,
      rupiahTeks: (f) =>
        `The column “${f.heading}” holds rupiah in ${figure(f.count)} rows, though it is for notes.`,
      satuanDiPagu: (f) =>
        `“${f.stated}” stands in a column of rupiah (${f.column.en}), though it has a unit of performance.`,
      satuanSaja: (f) =>
        f.count === 1
          ? `${f.column.en} holds the unit “${f.stated}” alone, without a figure.`
          : `${f.column.en} holds a unit without a figure in ${figure(f.count)} rows, the first is “${f.stated}”.`,
      kolomLain: (f) =>
        `“${f.stated}” under ${lowerFirst(f.column.en)} belongs under ${lowerFirst(f.target.en)}, which is empty in this row.`,
      rasio: (f) =>
        `${percent(f.stated)} under ${lowerFirst(f.column.en)} is the ratio of this row and belongs under ${f.target.en}, which is empty.`,
    },
  },
};
