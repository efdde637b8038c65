import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface Ambiguous {
  readonly stated: string;
  readonly readings: readonly [number, number];
  readonly chosen: number | null;
}

interface Block {
  readonly stated: string;
  readonly count: number;
}

interface AngkaAmbiguMessages {
  readonly sel: Ambiguous;
  readonly rasio: Ambiguous;
  readonly sebelah: Ambiguous;
  readonly banyak: Block;
}

export const angkaAmbiguText: RuleText<AngkaAmbiguMessages> = {
  id: {
    title: 'Angka dapat dibaca dua cara',
    why: 'Titik adalah pemisah ribuan dan koma pemisah desimal. Satu koma di depan tiga angka dapat berarti keduanya, dan selisihnya seribu kali.',
    example: '«1,253» orang: 1.253 orang atau 1,253?',
    messages: {
      sel: (f) =>
        `Tertulis «${f.stated}», yang dapat dibaca ${figure(f.readings[0])} atau ${figure(f.readings[1])}; tidak ada angka lain di baris ini yang memastikan.`,
      rasio: (f) =>
        `Tertulis «${f.stated}», yang dapat dibaca ${figure(f.readings[0])} atau ${figure(f.readings[1])}; rasio di baris ini hanya cocok dengan ${figure(f.chosen ?? 0)}.`,
      sebelah: (f) =>
        `Tertulis «${f.stated}», yang dapat dibaca ${figure(f.readings[0])} atau ${figure(f.readings[1])}; angka lain di baris ini lebih dekat dengan ${figure(f.chosen ?? 0)}.`,
      banyak: (f) =>
        `${figure(f.count)} angka di kolom ini dapat dibaca dua cara, yang pertama «${f.stated}»: koma sebagai desimal atau sebagai ribuan.`,
    },
  },
  en: {
    title: 'Figure that reads two ways',
    why: 'A dot separates thousands and a comma decimals. One comma before three digits can mean either, and the difference is a thousandfold.',
    example: '“1,253” people: 1.253 people or 1,253?',
    messages: {
      sel: (f) =>
        `It says “${f.stated}”, which reads as ${figure(f.readings[0])} or ${figure(f.readings[1])}; no other figure of this row decides.`,
      rasio: (f) =>
        `It says “${f.stated}”, which reads as ${figure(f.readings[0])} or ${figure(f.readings[1])}; the ratio in this row agrees only with ${figure(f.chosen ?? 0)}.`,
      sebelah: (f) =>
        `It says “${f.stated}”, which reads as ${figure(f.readings[0])} or ${figure(f.readings[1])}; the other figures of this row are closer to ${figure(f.chosen ?? 0)}.`,
      banyak: (f) =>
        `${figure(f.count)} figures of this column read two ways, the first is “${f.stated}”: comma for decimals or for thousands.`,
    },
  },
};
