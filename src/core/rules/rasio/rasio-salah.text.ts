import type { Bilingual } from '../../language/language';
import { percent } from '../../language/figures';
import type { RatioDoubt } from '../../facts/ratios';
import type { RuleText } from '../rule';

interface RasioSalahFigures {
  /** "Tingkat realisasi (K) kegiatan 1.06.05.2.01". */
  readonly label: Bilingual;
  /** Percent points. */
  readonly stated: number;
  readonly computed: number;
  readonly of: string;
  readonly to: string;
  readonly doubt: RatioDoubt | null;
}

interface RasioPembulatanFigures {
  readonly label: Bilingual;
  readonly count: number;
  readonly stated: number;
  readonly computed: number;
}

interface RasioSalahMessages {
  readonly message: RasioSalahFigures;
  readonly pembulatan: RasioPembulatanFigures;
}

const ragu = {
  terbalik:
    ' Angka itu cocok bila dibagi terbalik (makin kecil makin baik); bila memang begitu, jelaskan di bawah tabel.',
  nihil: ' Realisasinya tertulis «-», jadi bisa nol atau belum diisi.',
  rusak: ' Salah satu angkanya tertulis rusak, jadi hitungan ini memakai angka yang diduga.',
  'dua-pasang': ' Kolom ini tidak dirinci menurut kinerja dan rupiah, jadi pastikan mana yang dibandingkan.',
  terbawa:
    ' Angka itu cocok dengan jumlah yang dihitung ulang, jadi mungkin bukan rasionya yang salah, melainkan angka di sampingnya.',
} as const;

const doubts = {
  terbalik:
    ' The figure fits when divided the other way round (less is better); if so, say it below the table.',
  nihil: ' What was achieved says «-», which may be zero or not yet filled in.',
  rusak: ' One of the figures is broken, so this uses the figure that was probably meant.',
  'dua-pasang':
    ' The column is not split into performance and rupiah, so make sure which of them it compares.',
  terbawa: ' The ratio fits the sums as they should be, so it may be the figure beside it that is wrong.',
} as const;

export const rasioSalahText: RuleText<RasioSalahMessages> = {
  id: {
    title: 'Rasio tidak sesuai rumus',
    why: 'Tingkat realisasi dan tingkat capaian dihitung dengan rumus di baris nomor kolom, misalnya 8=(7/6); angka lain membuat evaluasi menyesatkan (Permendagri 86/2017).',
    example: 'Realisasi 100 dari target 350 tertulis 42,85%; hitungannya 28,57%.',
    messages: {
      message: (f) =>
        `${f.label.id} tertulis ${percent(f.stated)}, hitungan ${f.of} / ${f.to} adalah ${percent(f.computed)}.` +
        (f.doubt ? ragu[f.doubt] : ''),
      pembulatan: (f) =>
        f.count === 1
          ? `${f.label.id} tertulis ${percent(f.stated)}, hitungannya ${percent(f.computed)}; angkanya dipotong, bukan dibulatkan.`
          : `${String(f.count)} rasio di kolom ini dipotong, bukan dibulatkan; ${f.label.id} misalnya tertulis ${percent(f.stated)}, hitungannya ${percent(f.computed)}.`,
    },
  },
  en: {
    title: 'Ratio does not follow its formula',
    why: 'The levels of realisation and achievement are computed by the formula in the column-number row, such as 8=(7/6); another figure misleads the evaluation (Permendagri 86/2017).',
    example: '100 achieved of a target of 350 is given as 42,85%; it is 28,57%.',
    messages: {
      message: (f) =>
        `${f.label.en} says ${percent(f.stated)}, ${f.of} / ${f.to} is ${percent(f.computed)}.` +
        (f.doubt ? doubts[f.doubt] : ''),
      pembulatan: (f) =>
        f.count === 1
          ? `${f.label.en} says ${percent(f.stated)}, it computes to ${percent(f.computed)}; the figure was cut off, not rounded.`
          : `${String(f.count)} ratios in this column were cut off, not rounded; ${f.label.en} for one says ${percent(f.stated)}, it computes to ${percent(f.computed)}.`,
    },
  },
};
