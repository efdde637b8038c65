import type { RuleText } from '../rule';

interface KodeUrutFigures {
  readonly kode: string;
  /** " «Pendataan»", or "" where the row has no name. */
  readonly nama: string;
  readonly before: string;
}

interface KodeUrutMessages {
  readonly message: KodeUrutFigures;
}

export const kodeUrutText: RuleText<KodeUrutMessages> = {
  id: {
    title: 'Urutan kode',
    why: 'Baris yang urut menurut kode lebih mudah dicocokkan dengan RKPD dan RKA.',
    example: '1.06.04.2.02.07 tertulis sesudah 1.06.04.2.02.08.',
    messages: {
      message: (f) => `Kode ${f.kode}${f.nama} ditempatkan sesudah ${f.before}.`,
    },
  },
  en: {
    title: 'Order of codes',
    why: 'Rows in the order of their codes are easier to match with the RKPD and the RKA.',
    example: '1.06.04.2.02.07 stands after 1.06.04.2.02.08.',
    messages: {
      message: (f) => `The code ${f.kode}${f.nama} stands after ${f.before}.`,
    },
  },
};
