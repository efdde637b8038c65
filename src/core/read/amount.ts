/**
 * What a cell of figures says, as parsed from a number or from any of the spellings seen in the field.
 * Rupiah keep their sen: a realisasi and a forward estimate that was reckoned have some. A performance value may carry a unit ("12 Bulan") and a percent is in percent points (85,9 % → 85.9).
 */
export type Amount =
  /** Nothing, or "Rp" alone. */
  | { readonly is: 'kosong' }
  /** "-", "Rp -", "Rp. -": nothing on purpose. Counts as 0 in sums. */
  | { readonly is: 'nihil' }
  | {
      readonly is: 'angka';
      readonly value: number;
      /** Unit as written, "" where none: "Bulan", "Orang". */
      readonly satuan: string;
      readonly persen: boolean;
      /** Written with "Rp". */
      readonly rupiah: boolean;
      /** What its last digit counts, where a word scales it: 100.000 for «34,4 juta». */
      readonly step?: number;
      /** The cell holds text, so Excel cannot add it. */
      readonly text: boolean;
    }
  /** Broken, but what was meant may be known: "36 0", "391, 30%", ": 226 org,", ".Rp 14.996.250". */
  | {
      readonly is: 'rusak';
      readonly meant: number | null;
      readonly persen: boolean;
      readonly why: BrokenAmount;
    }
  /** Reads two ways: "1,253". */
  | { readonly is: 'ambigu'; readonly readings: readonly [number, number]; readonly persen: boolean }
  /** `#REF!`, `#####`. */
  | { readonly is: 'galat'; readonly error: string }
  /** "(diisi)" and the like, left in from a template. */
  | { readonly is: 'contoh'; readonly text: string }
  /** Several figures with units: "30 tagana dan 45 relawan", "48 Orang / 4 Laporan". */
  | { readonly is: 'majemuk'; readonly values: readonly number[]; readonly text: string }
  | { readonly is: 'teks'; readonly text: string };

export type BrokenAmount =
  'terpecah' | 'tanda-di-depan' | 'tanda-di-belakang' | 'titik-di-depan' | 'pemisah-kacau' | 'tak-terhitung';

/** Figure to compute with: the number, 0 for nihil, what was meant where a broken one is clear; else null. */
export function valueOf(amount: Amount): number | null {
  if (amount.is === 'angka') return amount.value;
  if (amount.is === 'nihil') return 0;
  return amount.is === 'rusak' ? amount.meant : null;
}
