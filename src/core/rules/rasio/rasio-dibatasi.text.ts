import type { Bilingual } from '../../language/language';
import { percent } from '../../language/figures';
import type { RuleText } from '../rule';

interface RasioDibatasiFigures {
  readonly label: Bilingual;
  /** Percent points. */
  readonly stated: number;
  readonly computed: number;
  readonly of: string;
  readonly to: string;
}

interface RasioDibatasiMessages {
  readonly message: RasioDibatasiFigures;
}

export const rasioDibatasiText: RuleText<RasioDibatasiMessages> = {
  id: {
    title: 'Rasio dibatasi 100%',
    why: 'Realisasi di atas target ditulis apa adanya; membatasinya pada 100% menyembunyikan target yang terlalu rendah.',
    example: 'Realisasi 198.026 lembar dari target 178.026 lembar tertulis 100%; hitungannya 111,23%.',
    messages: {
      message: (f) =>
        `${f.label.id} tertulis ${percent(f.stated)}, padahal realisasinya melebihi target: ${f.of} / ${f.to} adalah ${percent(f.computed)}.`,
    },
  },
  en: {
    title: 'Ratio cut off at 100%',
    why: 'What exceeds the target is stated as it is; cutting it off at 100% hides a target that was set too low.',
    example: '198.026 sheets achieved of a target of 178.026 is given as 100%; it is 111,23%.',
    messages: {
      message: (f) =>
        `${f.label.en} says ${percent(f.stated)} although the target was exceeded: ${f.of} / ${f.to} is ${percent(f.computed)}.`,
    },
  },
};
