import type { Bilingual } from '../../language/language';
import { figure, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';
import { rows } from './words';

interface RenstraPaguFigures {
  readonly year: number | null;
  readonly other: Bilingual;
  readonly row: Bilingual;
  readonly stated: number;
  readonly expected: number;
  readonly count: number;
  readonly compared: number;
}

interface SilangRenstraMessages {
  readonly pagu: RenstraPaguFigures;
}

export const silangRenstraText: RuleText<SilangRenstraMessages> = {
  id: {
    title: 'Renja berbeda dari Renstra',
    why: 'Renja menjabarkan Renstra tahun itu: program, kegiatan dan targetnya berpedoman padanya (Permendagri 86/2017).',
    example: 'Sub kegiatan ada di T-C.33 tahun 2023 tetapi tidak ada di T-C.27 Renstra.',
    messages: {
      pagu: (f) =>
        `Pagu berbeda dari ${f.other.id}${f.year === null ? '' : ` tahun ${String(f.year)}`} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama; yang terbesar ${f.row.id}: ${rupiah(f.stated)}, di Renstra ${rupiah(f.expected)}.`,
    },
  },
  en: {
    title: 'Renja differs from the Renstra',
    why: 'A Renja spells out its year of the Renstra, which its program, kegiatan and targets follow (Permendagri 86/2017).',
    example: 'A sub kegiatan of the T-C.33 of 2023 that is not in T-C.27 of the Renstra.',
    messages: {
      pagu: (f) =>
        `Pagu differs from ${f.other.en}${f.year === null ? '' : ` for ${String(f.year)}`} in ${figure(f.count)} of ${rows(f.compared)} that both have; most of all ${f.row.en}: ${rupiah(f.stated)}, in the Renstra ${rupiah(f.expected)}.`,
    },
  },
};
