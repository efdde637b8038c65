import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface SatuanDaftarMessages {
  readonly sel: {
    readonly row: Bilingual;
    readonly stated: string;
    readonly official: string;
    readonly list: string;
    /** Rows of which this is the first. */
    readonly count: number;
  };
}

export const satuanDaftarText: RuleText<SatuanDaftarMessages> = {
  id: {
    title: 'Satuan lain dari daftar resmi',
    why: 'Daftar resmi memberi setiap sub kegiatan satu indikator dengan satuannya; SIPD memakai satuan itu, jadi target dengan satuan lain tidak dapat dimasukkan begitu saja.',
    example: 'Penyusunan Dokumen Perencanaan: target 4 Laporan, satuan dalam daftar «Dokumen».',
    messages: {
      sel: (f) =>
        `Satuan ${f.row.id} tertulis «${f.stated}», dalam daftar «${f.list}» «${f.official}».` +
        (f.count > 1 ? ` Demikian pula satuan lain pada ${String(f.count - 1)} sub kegiatan lagi.` : ''),
    },
  },
  en: {
    title: "A unit other than the official list's",
    why: 'The official list gives each sub kegiatan one indicator and its unit; SIPD uses that unit, so a target in another cannot simply be entered.',
    example: 'Penyusunan Dokumen Perencanaan: a target of 4 Laporan, whose unit in the list is «Dokumen».',
    messages: {
      sel: (f) =>
        `The unit of ${f.row.en} says «${f.stated}», in the list «${f.list}» it is «${f.official}».` +
        (f.count > 1 ? ` So do ${String(f.count - 1)} more sub kegiatan with units of theirs.` : ''),
    },
  },
};
