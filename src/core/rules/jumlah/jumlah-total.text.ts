import type { Bilingual } from '../../language/language';
import { rupiah } from '../../language/figures';
import type { RuleText } from '../rule';

interface JumlahTotalFigures {
  readonly column: Bilingual;
  readonly label: string;
  /** What was added up: "programnya". */
  readonly of: Bilingual;
  readonly stated: number;
  readonly computed: number;
  readonly doubt: TotalDoubt | null;
}

/** Why it is not certain which rows a total adds up: it does not close the table, or the table began elsewhere. */
export type TotalDoubt = 'tidak-menutup' | 'lanjutan';

interface JumlahTotalMessages {
  readonly message: JumlahTotalFigures;
}

const raguTotal = {
  'tidak-menutup': ' Baris ini tidak menutup tabel, jadi pastikan dulu baris mana yang dijumlahkan.',
  lanjutan: ' Tabel ini lanjutan dari tabel lain, jadi sebagian yang dijumlahkan mungkin berdiri di sana.',
} as const;

const doubtsOfTotal = {
  'tidak-menutup': ' This row does not close the table, so make sure which rows it adds up.',
  lanjutan: ' This table goes on with another, so part of what is added up may stand there.',
} as const;

export const jumlahTotalText: RuleText<JumlahTotalMessages> = {
  id: {
    title: 'Total tidak sama',
    why: 'Total tabel dibaca sebagai kebutuhan dana perangkat daerah; ia harus sama dengan jumlah programnya.',
    example:
      'Program A 806.441.230 dan program B 370.077.000 dengan total 1.169.190.750; jumlahnya 1.176.518.230.',
    messages: {
      message: (f) =>
        `${f.column.id} pada baris «${f.label}» tertulis ${rupiah(f.stated)}, jumlah ${f.of.id} ${rupiah(f.computed)} (selisih ${rupiah(Math.abs(f.stated - f.computed))}).` +
        (f.doubt ? raguTotal[f.doubt] : ''),
    },
  },
  en: {
    title: 'Total differs',
    why: 'The total of the table is read as what the agency needs; it must equal the sum of its programs.',
    example:
      'Program A 806.441.230 and program B 370.077.000 under a total of 1.169.190.750; the sum is 1.176.518.230.',
    messages: {
      message: (f) =>
        `${f.column.en} in the row «${f.label}» says ${rupiah(f.stated)}, ${f.of.en} add up to ${rupiah(f.computed)} (difference ${rupiah(Math.abs(f.stated - f.computed))}).` +
        (f.doubt ? doubtsOfTotal[f.doubt] : ''),
    },
  },
};
