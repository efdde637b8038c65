import type { Bilingual } from '../../core/language/language';

export const exportTrouble = {
  notMade: (what: string): Bilingual => ({
    id: `Berkas ini tidak selesai disusun (${what}). Tutup tab peramban lain yang tidak dipakai, lalu coba lagi.`,
    en: `This file was not finished (${what}). Close other browser tabs that are not needed, then try again.`,
  }),
  nothingCopied: {
    id: 'Tidak satu berkas pun dapat disalin; pesan pada setiap berkas menyebut sebabnya.',
    en: 'Not one file could be copied; the message of each file says why.',
  },
};
