import { listed } from '../../language/listed';
import type { RuleText } from '../rule';
import type { Proposed } from './name-verdicts';

interface KodeNamaFigures {
  readonly kode: string;
  readonly nama: string;
  /** The name that the list gives the code; null where it does not hold it. */
  readonly official: string | null;
  readonly proposed: readonly Proposed[];
  readonly list: string;
}

interface KodeNamaMessages {
  readonly message: KodeNamaFigures;
}

function kodenya({ official, nama, proposed }: KodeNamaFigures): string {
  const codes = listed(
    proposed.map(({ code, name }) => (proposed.length === 1 ? code : `${code} («${name}»)`)),
    'id',
    { word: 'atau' },
  );
  if (proposed.length === 0) return '; nama itu sendiri tidak ditemukan di sana.';
  return official === null ? `; «${nama}» di sana berkode ${codes}.` : `, yang kodenya ${codes}.`;
}

function itsCode({ official, nama, proposed }: KodeNamaFigures): string {
  const codes = listed(
    proposed.map(({ code, name }) => (proposed.length === 1 ? code : `${code} («${name}»)`)),
    'en',
    { word: 'or' },
  );
  if (proposed.length === 0) return '; the name itself was not found there.';
  return official === null ? `; «${nama}» has the code ${codes} there.` : `, whose code is ${codes}.`;
}

export const kodeNamaText: RuleText<KodeNamaMessages> = {
  id: {
    title: 'Kode milik nama lain',
    why: 'Kode menentukan ke mana anggaran tercatat; nama yang benar dengan kode yang salah masuk ke kegiatan lain (Permendagri 90/2019).',
    example: 'Kode 1.06.01.2.01.01 pada «Fasilitasi Pemberdayaan Sosial KAT»; kode nama itu 1.06.02.2.01.01.',
    messages: {
      message: (f) =>
        (f.official === null
          ? `Kode ${f.kode} tidak ada dalam daftar «${f.list}»`
          : `Kode ${f.kode} dalam daftar «${f.list}» adalah «${f.official}», bukan «${f.nama}»`) + kodenya(f),
    },
  },
  en: {
    title: 'Code of another name',
    why: 'The code decides where money is booked; the right name under the wrong code goes to another kegiatan (Permendagri 90/2019).',
    example: 'Code 1.06.01.2.01.01 on «Fasilitasi Pemberdayaan Sosial KAT», whose code is 1.06.02.2.01.01.',
    messages: {
      message: (f) =>
        (f.official === null
          ? `Code ${f.kode} is not in the list «${f.list}»`
          : `Code ${f.kode} in the list «${f.list}» is «${f.official}», not «${f.nama}»`) + itsCode(f),
    },
  },
};
