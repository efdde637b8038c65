import type { Bilingual } from '../../language/language';
import { listed } from '../../language/listed';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

/** Why a mismatch is a peringatan only. */
export type SumDoubt = 'susunan' | 'terpotong' | 'rusak' | 'banyak-beda';

interface JumlahIndukFigures {
  readonly column: Bilingual;
  readonly parent: Bilingual;
  /** What its children are: "kegiatan". */
  readonly children: Bilingual;
  readonly stated: number;
  readonly computed: number;
  readonly upper: { readonly label: Bilingual; readonly stated: number } | null;
  /** Children without an amount. */
  readonly missing: readonly Bilingual[];
  readonly doubt: SumDoubt | null;
}

interface JumlahIndukMessages {
  readonly message: JumlahIndukFigures;
  readonly nihil: { readonly column: Bilingual; readonly rows: readonly Bilingual[] };
}

const ragu = {
  susunan: ' Tingkat baris-baris ini tidak pasti (tanpa kode dan tanpa nomor), jadi periksa dulu susunannya.',
  terpotong: ' Tabel berakhir di sini dan mungkin terpotong, jadi bisa ada baris yang tidak tercetak.',
  nihil: ' Tanda «-» bisa berarti nol atau belum diisi.',
  rusak: ' Salah satu angkanya tertulis rusak, jadi hitungan ini memakai angka yang diduga.',
  'banyak-beda':
    ' Hampir semua induk di kolom ini berbeda dengan jumlahnya, jadi mungkin susunan barisnya lain dari yang terbaca.',
} as const;

const doubts = {
  susunan:
    ' The levels of these rows are uncertain (no codes, no numbers), so look at their structure first.',
  terpotong: ' The table ends here and may be cut off, so rows may be missing from the print.',
  nihil: ' A «-» may mean zero or not yet filled in.',
  rusak: ' One of the figures is broken, so this uses the figure that was probably meant.',
  'banyak-beda':
    ' Almost every parent in this column differs from its sum, so the rows may be arranged otherwise than they were read.',
} as const;

export const jumlahIndukText: RuleText<JumlahIndukMessages> = {
  id: {
    title: 'Jumlah tidak sama',
    why: 'Pagu program harus sama dengan jumlah pagu kegiatannya, dan pagu kegiatan dengan jumlah sub kegiatannya; RKA disusun dari angka ini (Permendagri 86/2017).',
    example:
      'Program 1.06.05 tertulis 503.000.000 sedangkan kegiatannya berjumlah 578.715.811; mestinya keduanya sama.',
    messages: {
      message: (f) =>
        `${f.column.id} ${f.parent.id} tertulis ${rupiah(f.stated)}, jumlah ${f.children.id}nya ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).` +
        (f.upper ? ` ${f.upper.label.id} (${rupiah(f.upper.stated)}) sudah sesuai dengan jumlah itu.` : '') +
        (f.missing.length === 1
          ? ` Yang belum bernilai: ${f.missing.map((row) => row.id).join('')}; bila nilainya ${rupiah(f.stated - f.computed)}, jumlahnya tepat.`
          : f.missing.length > 1
            ? ` Yang belum bernilai: ${listed(f.missing, 'id')}.`
            : '') +
        (f.doubt ? ragu[f.doubt] : ''),
      nihil: (f) =>
        `${f.column.id} ${listed(f.rows, 'id')} tertulis «-», padahal baris di bawahnya bernilai.${ragu.nihil}`,
    },
  },
  en: {
    title: 'Sum differs',
    why: 'The pagu of a program must equal the sum of its kegiatan, that of a kegiatan the sum of its sub kegiatan; the RKA is drawn up from these figures (Permendagri 86/2017).',
    example:
      'Program 1.06.05 says 503.000.000 while its kegiatan add up to 578.715.811; the two should be equal.',
    messages: {
      message: (f) =>
        `${f.column.en} of ${f.parent.en} says ${rupiah(f.stated)}, its ${f.children.en} add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).` +
        (f.upper ? ` ${f.upper.label.en} (${rupiah(f.upper.stated)}) already agrees with that sum.` : '') +
        (f.missing.length === 1
          ? ` Without an amount: ${f.missing.map((row) => row.en).join('')}; with ${rupiah(f.stated - f.computed)} there the sum would be exact.`
          : f.missing.length > 1
            ? ` Without an amount: ${listed(f.missing, 'en')}.`
            : '') +
        (f.doubt ? doubts[f.doubt] : ''),
      nihil: (f) =>
        `${f.column.en} of ${listed(f.rows, 'en')} says «-» although the rows below carry amounts.${doubts.nihil}`,
    },
  },
};
