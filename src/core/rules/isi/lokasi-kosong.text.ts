import type { RuleText } from '../rule';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export const lokasiKosongText: RuleText<EmptyCellsMessages> = {
  id: {
    title: 'Lokasi kosong',
    why: 'Lokasi menunjukkan di mana sub kegiatan dilaksanakan dan mencegah usulan ganda (lampiran Permendagri 86/2017).',
    example: 'Sub kegiatan tanpa lokasi di antara sub kegiatan yang semuanya berlokasi.',
    messages: emptyCellsText.id,
  },
  en: {
    title: 'Lokasi empty',
    why: 'The place says where a sub kegiatan is carried out and keeps proposals from being counted twice (annex of Permendagri 86/2017).',
    example: 'A sub kegiatan without a place among sub kegiatan that all have one.',
    messages: emptyCellsText.en,
  },
};
