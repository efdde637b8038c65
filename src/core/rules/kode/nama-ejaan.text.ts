import { figure } from '../../language/figures';
import type { RuleText } from '../rule';
import type { Proposed } from './name-verdicts';

interface NamaEjaanFigures {
  readonly kode: string;
  readonly nama: string;
  readonly official: string;
  readonly list: string;
  readonly count: number;
  /** Another code whose name is as near; null where there is none. */
  readonly rival: Proposed | null;
}

interface NamaEjaanMessages {
  readonly message: NamaEjaanFigures;
}

export const namaEjaanText: RuleText<NamaEjaanMessages> = {
  id: {
    title: 'Ejaan nama',
    why: 'Nama ditulis menurut nomenklatur supaya dapat dicocokkan antartabel dan dengan SIPD (Permendagri 90/2019).',
    example: '«Fasilitasi Bantuan Sosial Keejahteraan Keluarga» mestinya «… Kesejahteraan Keluarga».',
    messages: {
      message: (f) =>
        `Nama «${f.nama}» (${f.kode}) dalam daftar «${f.list}» ditulis «${f.official}»${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.${f.rival === null ? '' : ` Sama dekatnya dengan ${f.rival.code} «${f.rival.name}», jadi pastikan kodenya.`}`,
    },
  },
  en: {
    title: 'Spelling of a name',
    why: 'Names follow the nomenclature so that tables and SIPD can be matched (Permendagri 90/2019).',
    example: '«Fasilitasi Bantuan Sosial Keejahteraan Keluarga» should be «… Kesejahteraan Keluarga».',
    messages: {
      message: (f) =>
        `The name «${f.nama}» (${f.kode}) is written «${f.official}» in the list «${f.list}»${f.count > 1 ? `; so in ${figure(f.count)} rows` : ''}.${f.rival === null ? '' : ` It is as near to ${f.rival.code} «${f.rival.name}», so make sure of the code.`}`,
    },
  },
};
