import type { RuleText } from '../rule';

interface TwoAgencies {
  readonly stated: string;
  readonly others: string;
}

interface JudulPdLainMessages {
  /** Several tables name the other agency. */
  readonly lain: TwoAgencies;
  /** One other table of the same plan does. */
  readonly berdua: TwoAgencies;
}

export const judulPdLainText: RuleText<JudulPdLainMessages> = {
  id: {
    title: 'Judul menyebut perangkat daerah lain',
    why: 'Judul yang tertinggal dari dokumen perangkat daerah lain membuat tabel ini terbaca sebagai miliknya.',
    example: 'Judul T-C.33 «Kecamatan Wanasari» di buku kerja Dinas Perpustakaan.',
    messages: {
      lain: (f) =>
        `Judul tabel menyebut «${f.stated}», sedangkan tabel lain di buku kerja ini menyebut «${f.others}».`,
      berdua: (f) =>
        `Judul tabel menyebut «${f.stated}», sedangkan tabel lain dengan program dan kegiatan yang sama menyebut «${f.others}»; salah satunya tertinggal dari dokumen lain.`,
    },
  },
  en: {
    title: 'Title names another agency',
    why: "A title left over from another agency's document makes the table look like that agency's.",
    example: 'The title of T-C.33 says “Kecamatan Wanasari” in a workbook of the Dinas Perpustakaan.',
    messages: {
      lain: (f) => `The title names “${f.stated}”, while other tables of this workbook name “${f.others}”.`,
      berdua: (f) =>
        `The title names “${f.stated}”, while another table with the same program and kegiatan names “${f.others}”; one of them is left over from another document.`,
    },
  },
};
