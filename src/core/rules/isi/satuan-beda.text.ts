import type { Bilingual } from '../../language/language';
import { lowerFirst } from '../../facts/names';
import { figure, percent } from '../../language/figures';
import type { RuleText } from '../rule';

interface SatuanBedaMessages {
  readonly pasangan: {
    readonly first: Bilingual;
    readonly second: Bilingual;
    readonly one: string;
    readonly other: string;
    readonly count: number;
  };
  readonly angkaPersen: { readonly number: string; readonly percent: string };
  readonly persentase: { readonly stated: string; readonly count: number };
  readonly jumlah: { readonly stated: string; readonly count: number };
  readonly pecahan: { readonly stated: string; readonly value: number; readonly count: number };
}

export const satuanBedaText: RuleText<SatuanBedaMessages> = {
  id: {
    title: 'Satuan berbeda',
    why: 'Target dan realisasi dalam satuan yang berlainan tidak dapat dibandingkan, dan rasionya tidak berarti.',
    example: 'Target «12 Bulan», realisasi «12 Orang».',
    messages: {
      pasangan: (f) =>
        `${f.first.id} bersatuan «${f.one}», sedangkan ${lowerFirst(f.second.id)} bersatuan «${f.other}»${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.`,
      angkaPersen: (f) =>
        `Di baris ini target dan realisasi tidak sesatuan: «${f.number}» adalah angka, «${f.percent}» persen.`,
      persentase: (f) =>
        `Indikatornya persentase, sedangkan nilainya «${f.stated}»${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.`,
      jumlah: (f) =>
        `Indikatornya sebuah jumlah, sedangkan nilainya persen («${f.stated}»)${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.`,
      pecahan: (f) =>
        `Indikatornya persentase dan nilainya tertulis «${f.stated}» tanpa tanda persen; ${percent(f.value * 100)} atau ${figure(f.value)}%${f.count > 1 ? ` (demikian pada ${figure(f.count)} sel)` : ''}.`,
    },
  },
  en: {
    title: 'Different units',
    why: 'A target and an achievement in different units cannot be compared, and their ratio means nothing.',
    example: 'Target “12 Bulan”, achieved “12 Orang”.',
    messages: {
      pasangan: (f) =>
        `${f.first.en} is in “${f.one}”, while ${lowerFirst(f.second.en)} is in “${f.other}”${f.count > 1 ? `; so it is in ${figure(f.count)} rows` : ''}.`,
      angkaPersen: (f) =>
        `Target and achievement of this row are not in the same unit: “${f.number}” is a number, “${f.percent}” a percentage.`,
      persentase: (f) =>
        `The indicator is a percentage, while its value is “${f.stated}”${f.count > 1 ? `; so it is in ${figure(f.count)} rows` : ''}.`,
      jumlah: (f) =>
        `The indicator is a count, while its value is a percentage (“${f.stated}”)${f.count > 1 ? `; so it is in ${figure(f.count)} rows` : ''}.`,
      pecahan: (f) =>
        `The indicator is a percentage and its value says “${f.stated}” without a percent sign: ${percent(f.value * 100)} or ${figure(f.value)}%${f.count > 1 ? ` (so it is in ${figure(f.count)} cells)` : ''}.`,
    },
  },
};
