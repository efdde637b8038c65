import type { NoFigures } from '../finding';
import type { RuleText } from '../rule';

interface JudulTanpaPdMessages {
  readonly tanpa: NoFigures;
  readonly tidakAda: { readonly kind: string };
}

export const judulTanpaPdText: RuleText<JudulTanpaPdMessages> = {
  id: {
    title: 'Judul tanpa perangkat daerah',
    why: 'Tabel yang lepas dari dokumennya tidak lagi diketahui milik siapa.',
    example: '«Review terhadap Rancangan Awal RKPD Tahun 2022, Kota Probolinggo» tanpa nama dinas.',
    messages: {
      tanpa: () => 'Judul tabel tidak menyebut nama perangkat daerah.',
      tidakAda: (f) =>
        `Tabel ini tidak berjudul; bentuk ${f.kind} memuat nama tabel, perangkat daerah dan tahunnya.`,
    },
  },
  en: {
    title: 'Title without the agency',
    why: 'Once a table is taken out of its document nobody knows whose it is.',
    example: '“Review terhadap Rancangan Awal RKPD Tahun 2022, Kota Probolinggo” without the agency.',
    messages: {
      tanpa: () => 'The title does not name the agency (perangkat daerah).',
      tidakAda: (f) =>
        `This table has no title; the form ${f.kind} begins with its name, the agency and the year.`,
    },
  },
};
