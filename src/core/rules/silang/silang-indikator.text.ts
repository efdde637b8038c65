import type { Bilingual, Language } from '../../language/language';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface BedaFigures {
  readonly name: string;
  readonly other: Bilingual;
  readonly years: readonly number[];
  readonly stated: readonly number[];
  readonly expected: readonly number[];
  readonly pattern: 'geser' | 'koma' | null;
}

interface SilangIndikatorMessages {
  readonly beda: BedaFigures;
}

const patterns: Readonly<Record<Language, Readonly<Record<'geser' | 'koma', string>>>> = {
  id: {
    geser: ' Angkanya bergeser satu tahun.',
    koma: ' Angkanya berbeda tepat sekian kali sepuluh: koma desimalnya hilang atau bertambah.',
  },
  en: {
    geser: ' The figures are shifted by one year.',
    koma: ' They differ by a power of ten: a decimal comma was lost or added.',
  },
};

const each = (values: readonly number[]): string => values.map((value) => figure(value)).join(' · ');

export const silangIndikatorText: RuleText<SilangIndikatorMessages> = {
  id: {
    title: 'Target indikator berbeda dari tabel tujuan dan sasaran',
    why: 'Indikator kinerja utama dan kunci diambil dari tujuan, sasaran, dan program Renstra; indikator yang sama mempunyai satu target untuk satu tahun.',
    example: 'Indeks Ketimpangan Gender 2025: 226 dalam IKU, 0,226 dalam tabel tujuan dan sasaran.',
    messages: {
      beda: (f) =>
        `«${f.name}» tahun ${f.years.join(', ')} tertulis ${each(f.stated)}; dalam ${f.other.id} ${each(f.expected)}.${f.pattern ? patterns.id[f.pattern] : ''}`,
    },
  },
  en: {
    title: 'The targets of an indicator differ from the table of tujuan and sasaran',
    why: 'The main and key indicators are taken from the tujuan, sasaran and program of the Renstra; one indicator has one target for one year.',
    example: 'Indeks Ketimpangan Gender 2025: 226 in IKU, 0,226 in the table of tujuan and sasaran.',
    messages: {
      beda: (f) =>
        `«${f.name}» for ${f.years.join(', ')} says ${each(f.stated)}; in ${f.other.en} ${each(f.expected)}.${f.pattern ? patterns.en[f.pattern] : ''}`,
    },
  },
};
