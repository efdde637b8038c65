import type { RuleText } from '../rule';

interface KodeJadiTanggalMessages {
  readonly sel: { readonly stated: string; readonly kode: string };
}

export const kodeJadiTanggalText: RuleText<KodeJadiTanggalMessages> = {
  id: {
    title: 'Kode berubah menjadi tanggal atau jam',
    why: 'Excel mengubah kode yang diketik seperti 1.06.01 menjadi tanggal atau jam bila selnya bukan teks; kode seperti itu tidak cocok dengan kode mana pun dan salah urut.',
    example: 'Sel kode program berisi 1 Juni 2001; yang diketik 1.06.01.',
    messages: {
      sel: (f) =>
        `Sel kode ini berisi tanggal atau jam (${f.stated}), barangkali dari kode ${f.kode} yang diubah Excel saat diketik.`,
    },
  },
  en: {
    title: 'Code turned into a date or a time',
    why: 'Excel turns a code typed like 1.06.01 into a date or a time where the cell is not text; such a code agrees with no other and sorts wrongly.',
    example: 'The cell of a program code holds 1 June 2001; 1.06.01 was typed.',
    messages: {
      sel: (f) =>
        `This code cell holds a date or a time (${f.stated}), probably the code ${f.kode} that Excel changed when it was typed.`,
    },
  },
};
