import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface BarisGandaMessages {
  readonly message: {
    /** Sheet rows. */
    readonly row: number;
    readonly first: number;
    /** Null where it has none: the row of a further indicator. */
    readonly name: Bilingual | null;
  };
}

export const barisGandaText: RuleText<BarisGandaMessages> = {
  id: {
    title: 'Baris ganda',
    why: 'Baris yang tertulis dua kali terhitung dua kali dalam jumlah pagu.',
    example: 'Sub kegiatan yang sama dengan pagu yang sama di baris 17 dan 18.',
    messages: {
      message: (f) =>
        `Baris ${String(f.row)} (${f.name?.id ?? 'indikator'}) sama seluruhnya dengan baris ${String(f.first)}.`,
    },
  },
  en: {
    title: 'Row written twice',
    why: 'A row written twice counts twice in the sum of pagu.',
    example: 'The same sub kegiatan with the same pagu in rows 17 and 18.',
    messages: {
      message: (f) =>
        `Row ${String(f.row)} (${f.name?.en ?? 'indicator'}) is the same as row ${String(f.first)} throughout.`,
    },
  },
};
