import type { RuleText } from '../rule';

interface KodeGandaFigures {
  readonly kode: string;
  readonly nama: string;
  /** The row that has the code already. */
  readonly other: string;
  readonly otherCell: string;
  /** The code that its neighbours leave free, null where they do not say. */
  readonly proposed: string | null;
}

interface KodeGandaMessages {
  readonly message: KodeGandaFigures;
  readonly induk: KodeGandaFigures;
  readonly kelompok: KodeGandaFigures;
}

const usul = (kode: string | null): string =>
  kode === null ? '' : ` Menurut baris di sekitarnya, kodenya ${kode}.`;

const proposal = (kode: string | null): string =>
  kode === null ? '' : ` By the rows around it, the code is ${kode}.`;

export const kodeGandaText: RuleText<KodeGandaMessages> = {
  id: {
    title: 'Kode ganda',
    why: 'Satu kode milik satu program, kegiatan atau sub kegiatan; kode yang sama pada dua baris membuat pagunya tertukar atau terjumlah dua kali.',
    example:
      'Kegiatan pertama berkode sama dengan programnya, sedangkan saudaranya …26.002 dan …26.003; mestinya …26.001.',
    messages: {
      message: (f) =>
        `Kode ${f.kode} pada «${f.nama}» sudah dipakai «${f.other}» (${f.otherCell}).${usul(f.proposed)}`,
      induk: (f) =>
        `Kode ${f.kode} pada «${f.nama}» sama dengan kode induknya «${f.other}» (${f.otherCell}).${usul(f.proposed)}`,
      kelompok: (f) =>
        `Kode ${f.kode} «${f.nama}» muncul dua kali dengan rincian berbeda (juga di ${f.otherCell}); bila barisnya memang satu, gabungkan.`,
    },
  },
  en: {
    title: 'Code used twice',
    why: 'A code belongs to one program, kegiatan or sub kegiatan; the same code on two rows mixes up their pagu or counts it twice.',
    example:
      'The first kegiatan has the code of its program, its siblings …26.002 and …26.003; it should be …26.001.',
    messages: {
      message: (f) =>
        `The code ${f.kode} of «${f.nama}» is used by «${f.other}» already (${f.otherCell}).${proposal(f.proposed)}`,
      induk: (f) =>
        `The code ${f.kode} of «${f.nama}» is that of its parent «${f.other}» (${f.otherCell}).${proposal(f.proposed)}`,
      kelompok: (f) =>
        `The code ${f.kode} «${f.nama}» appears twice with different details (also in ${f.otherCell}); if it is one row, join them.`,
    },
  },
};
