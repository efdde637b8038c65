import type { Bilingual } from '../../language/language';
import { listed } from '../../language/listed';
import { figure, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';
import { rows } from './words';

interface SilangPaguFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly other: Bilingual;
  readonly stated: number;
  readonly expected: number;
  /** Rows above that differ by the same amount. */
  readonly carried: readonly Bilingual[];
}

interface ManyPaguFigures {
  readonly column: Bilingual;
  readonly other: Bilingual;
  readonly count: number;
  readonly compared: number;
  readonly factor: number | null;
}

interface SilangPaguMessages {
  readonly message: SilangPaguFigures;
  readonly banyak: ManyPaguFigures;
}

export const silangPaguText: RuleText<SilangPaguMessages> = {
  id: {
    title: 'Pagu berbeda antartabel',
    why: 'Kebutuhan dana hasil analisis (T-C.31) diteruskan ke rumusan rencana (T-C.33) dan ke bab IV; tabel-tabel Renja memuat program, kegiatan dan pagu yang sama (Permendagri 86/2017).',
    example: 'Sub kegiatan berpagu 550.620.000 di T-C.33 sedangkan kebutuhan dananya di T-C.31 478.000.000.',
    messages: {
      message: (f) =>
        `${f.column.id} ${f.row.id} tertulis ${rupiah(f.stated)}, sedangkan ${f.other.id} menulis ${rupiah(f.expected)} (selisih ${rupiah(Math.abs(f.stated - f.expected))}).` +
        (f.carried.length === 0 ? '' : ` Selisih yang sama terbawa ke ${listed(f.carried, 'id')}.`),
      banyak: (f) =>
        f.factor === null
          ? `${f.column.id} berbeda dari ${f.other.id} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama.`
          : `${f.column.id} pada ${figure(f.count)} baris ${f.factor > 1 ? `${figure(f.factor)} kali lebih besar` : `${figure(1 / f.factor)} kali lebih kecil`} daripada yang ditulis ${f.other.id}; satuan rupiahnya tampak berbeda.`,
    },
  },
  en: {
    title: 'Pagu differs between tables',
    why: 'The funds that the analysis finds needed (T-C.31) go on into the plan (T-C.33) and chapter IV; the tables of a Renja hold the same program, kegiatan and pagu (Permendagri 86/2017).',
    example: 'A sub kegiatan of 550.620.000 in T-C.33 for which T-C.31 says 478.000.000.',
    messages: {
      message: (f) =>
        `${f.column.en} of ${f.row.en} says ${rupiah(f.stated)}, but ${f.other.en} says ${rupiah(f.expected)} (difference ${rupiah(Math.abs(f.stated - f.expected))}).` +
        (f.carried.length === 0 ? '' : ` The same difference is carried into ${listed(f.carried, 'en')}.`),
      banyak: (f) =>
        f.factor === null
          ? `${f.column.en} differs from ${f.other.en} in ${figure(f.count)} of ${rows(f.compared)} that both have.`
          : `${f.column.en} is ${f.factor > 1 ? `${figure(f.factor)} times larger` : `${figure(1 / f.factor)} times smaller`} than what ${f.other.en} says in ${rows(f.count)}; the two seem to count in different units of rupiah.`,
    },
  },
};
