import type { Bilingual } from '../../language/language';
import type { Level } from '../../layouts/layout';
import { figure } from '../../language/figures';
import { levelName } from '../../facts/names';
import type { RuleText } from '../rule';

interface NomorUrutMessages {
  readonly kosong: { readonly count: number };
  readonly hilang: { readonly count: number; readonly row: Bilingual };
  readonly salah: { readonly stated: string; readonly before: string; readonly expected: string };
  /** `row`: null where it only continues another. */
  readonly liar: { readonly stated: string; readonly row: Bilingual | null; readonly level: Level };
  readonly pagar: { readonly stated: string; readonly count: number };
}

export const nomorUrutText: RuleText<NomorUrutMessages> = {
  id: {
    title: 'Nomor urut',
    why: 'Nomor urut dipakai untuk menunjuk baris dalam berita acara; nomor ganda atau meloncat menunjuk baris yang salah.',
    example: 'Program kesebelas bernomor 1 di antara 10 dan 12.',
    messages: {
      kosong: (f) =>
        `Kolom nomor kosong pada seluruh ${figure(f.count)} baris, padahal bentuk tabel ini memuatnya.`,
      hilang: (f) =>
        f.count === 1
          ? `Nomor urut ${f.row.id} kosong, sedangkan baris lain yang setingkat bernomor.`
          : `Nomor urut ${figure(f.count)} baris kosong, sedangkan baris lain yang setingkat bernomor; yang pertama ${f.row.id}.`,
      salah: (f) => `Nomor urut tertulis «${f.stated}» sesudah «${f.before}»; mestinya ${f.expected}.`,
      liar: (f) =>
        `Nomor «${f.stated}» berdiri pada ${f.row?.id ?? 'baris lanjutan'}, sedangkan di tabel ini yang bernomor adalah ${levelName(f.level, 'id')}.`,
      pagar: (f) =>
        f.count === 1
          ? `Nomor urut tertulis «${f.stated}», bukan angka.`
          : `Nomor urut pada ${figure(f.count)} baris tertulis «${f.stated}», bukan angka.`,
    },
  },
  en: {
    title: 'Running number',
    why: 'Minutes refer to rows by their number; one that is repeated or skipped points at the wrong row.',
    example: 'The eleventh program is numbered 1 between 10 and 12.',
    messages: {
      kosong: (f) => `The column of numbers is empty in all ${figure(f.count)} rows, though the form has it.`,
      hilang: (f) =>
        f.count === 1
          ? `The number of ${f.row.en} is empty, while other rows of its level are numbered.`
          : `The numbers of ${figure(f.count)} rows are empty, while other rows of their level are numbered; the first is ${f.row.en}.`,
      salah: (f) => `The number says “${f.stated}” after “${f.before}”; it should be ${f.expected}.`,
      liar: (f) =>
        `The number “${f.stated}” stands on ${f.row?.en ?? 'a continuing row'}, while in this table the rows numbered are ${levelName(f.level, 'en')} rows.`,
      pagar: (f) =>
        f.count === 1
          ? `The number says “${f.stated}”, which is no figure.`
          : `The numbers of ${figure(f.count)} rows say “${f.stated}”, which is no figure.`,
    },
  },
};
