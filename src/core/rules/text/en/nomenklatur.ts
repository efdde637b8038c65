import type { KodeAsingFigures } from '../../kode/kode-asing';
import type { KodeNamaFigures } from '../../kode/kode-nama';
import type { NamaEjaanFigures } from '../../kode/nama-ejaan';
import { figure } from '../../support/money';
import { listed } from '../../support/rule-text';
import type { nomenklatur as id } from '../id/nomenklatur';

interface Proposal {
  readonly list: string;
  readonly count: number;
  readonly of: number;
  readonly code: string;
}

const more = (rest: number): string => `${String(rest)} more`;

export const nomenklatur = {
  'kode-asing': {
    title: 'Code not in the list',
    why: 'SIPD refuses codes outside the nomenclature; but no list is complete, so make sure first that the list is the latest (Permendagri 90/2019).',
    example: 'Code 1.06.04.2.01.99 is not in the list Kepmendagri 050-3708/2020.',
    message: (f: KodeAsingFigures): string => `Code ${f.kode} «${f.nama}» is not in the list «${f.list}».`,
    banyak: (f: KodeAsingFigures): string =>
      `${figure(f.count)} codes are not in the list «${f.list}», the first of them ${f.kode} «${f.nama}».`,
  },
  'kode-nama': {
    title: 'Code of another name',
    why: 'The code decides where money is booked; the right name under the wrong code goes to another kegiatan (Permendagri 90/2019).',
    example: 'Code 1.06.01.2.01.01 on «Fasilitasi Pemberdayaan Sosial KAT», whose code is 1.06.02.2.01.01.',
    message: (f: KodeNamaFigures): string =>
      (f.official === null
        ? `Code ${f.kode} is not in the list «${f.list}»`
        : `Code ${f.kode} in the list «${f.list}» is «${f.official}», not «${f.nama}»`) + itsCode(f),
    usul: (f: Proposal): string =>
      f.count === 1 && f.of === 1
        ? `By its name in the list «${f.list}» the code is ${f.code}.`
        : `By their names in the list «${f.list}» ${figure(f.count)} of ${figure(f.of)} codes can be filled in.`,
    isi: (f: Proposal): string => (f.count === 1 ? `Fill in ${f.code}` : `Fill in ${figure(f.count)} codes`),
  },
  'nama-ejaan': {
    title: 'Spelling of a name',
    why: 'Names follow the nomenclature so that tables and SIPD can be matched (Permendagri 90/2019).',
    example: '«Fasilitasi Bantuan Sosial Keejahteraan Keluarga» should be «… Kesejahteraan Keluarga».',
    message: (f: NamaEjaanFigures): string =>
      `The name «${f.nama}» (${f.kode}) is written «${f.official}» in the list «${f.list}»${f.count > 1 ? `; so in ${figure(f.count)} rows` : ''}.${f.rival === null ? '' : ` It is as near to ${f.rival.code} «${f.rival.name}», so make sure of the code.`}`,
    perbaiki: (f: { name: string }): string => `Write «${f.name}»`,
  },
} satisfies typeof id;

function itsCode({ official, nama, proposed }: KodeNamaFigures): string {
  const codes = listed(
    proposed.map(({ code, name }) => (proposed.length === 1 ? code : `${code} («${name}»)`)),
    'or',
    more,
  );
  if (proposed.length === 0) return '; the name itself was not found there.';
  return official === null ? `; «${nama}» has the code ${codes} there.` : `, whose code is ${codes}.`;
}
