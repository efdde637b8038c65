import type { Bilingual } from '../../language/language';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface SilangUsulanFigures {
  readonly nama: string;
  readonly count: number;
  readonly other: Bilingual;
}

interface SilangUsulanMessages {
  readonly message: SilangUsulanFigures;
  readonly kataSendiri: SilangUsulanFigures;
}

export const silangUsulanText: RuleText<SilangUsulanMessages> = {
  id: {
    title: 'Usulan tidak tertampung',
    why: 'Usulan pemangku kepentingan (T-C.32) ditelaah dan yang disetujui masuk ke rumusan rencana; yang tidak masuk perlu diberi alasan di kolom catatan (Permendagri 86/2017).',
    example: 'Usulan «Pelatihan Relawan» tidak ada di T-C.33 maupun di T-C.31.',
    messages: {
      message: (f) =>
        `Usulan «${f.nama}»${f.count > 1 ? ` (${figure(f.count)} kali)` : ''} tidak ditemukan di ${f.other.id}.`,
      kataSendiri: (f) =>
        `${figure(f.count)} usulan, mulai «${f.nama}», tidak bernama seperti baris mana pun di ${f.other.id}; sebutkan di kolom catatan program atau sub kegiatan yang menampungnya.`,
    },
  },
  en: {
    title: 'Proposal without an answer',
    why: 'Proposals of stakeholders (T-C.32) are weighed and go into the plan where they are accepted; where not, the notes should say why (Permendagri 86/2017).',
    example: 'The proposal «Pelatihan Relawan» is neither in T-C.33 nor in T-C.31.',
    messages: {
      message: (f) =>
        `The proposal «${f.nama}»${f.count > 1 ? ` (${figure(f.count)} times)` : ''} was not found in ${f.other.en}.`,
      kataSendiri: (f) =>
        `${figure(f.count)} proposals, the first «${f.nama}», have no name of a row of ${f.other.en}; say in the notes which program or sub kegiatan answers each.`,
    },
  },
};
