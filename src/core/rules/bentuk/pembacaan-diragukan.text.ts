import { figure } from '../../language/figures';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

/** One pattern that runs through a column. */
export interface Contradiction {
  /** Of the rule that found it. */
  readonly title: Bilingual;
  readonly column: string;
  readonly count: number;
  readonly looked: number;
}

interface PembacaanDiragukanMessages {
  readonly pola: Contradiction;
}

export const pembacaanDiragukanText: RuleText<PembacaanDiragukanMessages> = {
  id: {
    title: 'Pembacaan tabel diragukan',
    why: 'Bila hampir semua baris sebuah kolom tampak keliru dengan cara yang sama, lebih mungkin kolomnya yang salah dikenali daripada semua barisnya salah; temuan yang bergantung padanya belum dapat dipegang.',
    example: 'Rasio pada 14 dari 15 baris tidak cocok karena kolom realisasi terbaca satu kolom lebih kanan.',
    messages: {
      pola: (f) =>
        `«${f.title.id}» ditemukan pada ${figure(f.count)} dari ${figure(f.looked)} baris kolom ${f.column} dengan pola yang sama, jadi mungkin tabel ini salah dibaca. Periksa bentuk, kolom, dan satuannya, lalu betulkan di panel atau dalam pengaturan; temuan yang bergantung padanya hanya peringatan.`,
    },
  },
  en: {
    title: 'Reading of the table doubted',
    why: 'Where nearly every row of a column seems wrong in the same way, the column is likelier misread than every row wrong; what depends on it cannot be relied on yet.',
    example: 'The ratios of 14 of 15 rows do not fit because realisasi was read one column to the right.',
    messages: {
      pola: (f) =>
        `“${f.title.en}” was found in ${figure(f.count)} of ${figure(f.looked)} rows of column ${f.column} with one pattern, so this table may be misread. Check its kind, columns and unit, and correct them in the pane or in the settings; what depends on it is only a warning.`,
    },
  },
};
