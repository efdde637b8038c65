import type { TableRow } from '../../read/read-table';
import type { RuleText } from '../message';
import { rowNoun } from '../support/row-noun';

export interface BarisGandaMessages {
  readonly message: { row: TableRow; first: number };
}

export const barisGandaText: RuleText<BarisGandaMessages> = {
  id: {
    title: 'Baris ganda',
    why: 'Baris yang tertulis dua kali terhitung dua kali dalam jumlah pagu.',
    example: 'Sub kegiatan yang sama dengan pagu yang sama di baris 17 dan 18.',
    messages: {
      message: (f) =>
        `Baris ${String(f.row.row + 1)} (${f.row.nama === '' ? 'indikator' : rowNoun(f.row, 'id')}) sama seluruhnya dengan baris ${String(f.first)}.`,
    },
  },
  en: {
    title: 'Row written twice',
    why: 'A row written twice counts twice in the sum of pagu.',
    example: 'The same sub kegiatan with the same pagu in rows 17 and 18.',
    messages: {
      message: (f) =>
        `Row ${String(f.row.row + 1)} (${f.row.nama === '' ? 'indicator' : rowNoun(f.row, 'en')}) is the same as row ${String(f.first)} throughout.`,
    },
  },
};
