import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface KodeAsingFigures {
  readonly kode: string;
  readonly nama: string;
  readonly list: string;
  readonly count: number;
}

interface KodeAsingMessages {
  readonly message: KodeAsingFigures;
  readonly banyak: KodeAsingFigures;
}

export const kodeAsingText: RuleText<KodeAsingMessages> = {
  id: {
    title: 'Kode tidak ada dalam daftar',
    why: 'Kode di luar nomenklatur tidak diterima SIPD; tetapi tidak ada daftar yang lengkap, jadi periksa dulu apakah daftarnya sudah yang terbaru (Permendagri 90/2019).',
    example: 'Kode 1.06.04.2.01.99 tidak ada di daftar Kepmendagri 050-3708/2020.',
    messages: {
      message: (f) => `Kode ${f.kode} «${f.nama}» tidak ada dalam daftar «${f.list}».`,
      banyak: (f) =>
        `${figure(f.count)} kode tidak ada dalam daftar «${f.list}», mulai ${f.kode} «${f.nama}».`,
    },
  },
  en: {
    title: 'Code not in the list',
    why: 'SIPD refuses codes outside the nomenclature; but no list is complete, so make sure first that the list is the latest (Permendagri 90/2019).',
    example: 'Code 1.06.04.2.01.99 is not in the list Kepmendagri 050-3708/2020.',
    messages: {
      message: (f) => `Code ${f.kode} «${f.nama}» is not in the list «${f.list}».`,
      banyak: (f) =>
        `${figure(f.count)} codes are not in the list «${f.list}», the first of them ${f.kode} «${f.nama}».`,
    },
  },
};
