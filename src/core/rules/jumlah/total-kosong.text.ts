import type { Bilingual } from '../../language/language';
import { listed } from '../../language/listed';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface TotalKosongFigures {
  readonly label: string;
  readonly figures: readonly { readonly column: Bilingual; readonly computed: number }[];
}

interface TotalKosongMessages {
  readonly message: TotalKosongFigures;
}

export const totalKosongText: RuleText<TotalKosongMessages> = {
  id: {
    title: 'Total kosong',
    why: 'Baris jumlah tanpa angka tidak dapat dibandingkan dengan pagu perangkat daerah.',
    example: 'Baris «Total» hanya berisi «Rp»; jumlah barisnya 3.640.152.730.',
    messages: {
      message: (f) =>
        `Baris «${f.label}» belum berisi angka; menurut hitungan ${listed(
          f.figures.map((figure) => `${figure.column.id.toLowerCase()} ${rupiah(figure.computed)}`),
          'id',
        )}.`,
    },
  },
  en: {
    title: 'Total without a figure',
    why: "A total row without a figure cannot be compared with the agency's pagu.",
    example: 'The row «Total» holds «Rp» alone; its rows add up to 3.640.152.730.',
    messages: {
      message: (f) =>
        `The row «${f.label}» has no figure yet; computed: ${listed(
          f.figures.map((figure) => `${figure.column.en.toLowerCase()} ${rupiah(figure.computed)}`),
          'en',
        )}.`,
    },
  },
};
