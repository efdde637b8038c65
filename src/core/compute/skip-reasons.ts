import type { Bilingual } from '../language/language';

export type SkipCode =
  | 'bukan-angka'
  | 'teks'
  | 'galat'
  | 'ambigu'
  | 'majemuk'
  | 'satuan-beda'
  | 'persen-campur'
  | 'persen-dijumlah'
  | 'operan-kosong'
  | 'anak-kosong'
  | 'dasar-nihil'
  | 'gabungan'
  | 'terlalu-panjang'
  | 'jenis-tidak-jelas'
  | 'judul-tanpa-nilai'
  | 'di-baris-lanjutan'
  | 'tarif-tidak-ada'
  | 'hasil-galat';

export interface SkipReason {
  readonly code: SkipCode;
  readonly why: Bilingual;
}

const reason = (code: SkipCode, id: string, en: string): SkipReason => ({ code, why: { id, en } });

/** Why a cell that could be computed is left alone: whole sentences, with the cells they are about. */
export const because = {
  notANumber: (cell: string, text: string): SkipReason =>
    reason(
      'bukan-angka',
      `${cell} berisi «${text}», yang bukan satu angka.`,
      `${cell} holds “${text}”, which is not one figure.`,
    ),
  textNumber: (cell: string, text: string): SkipReason =>
    reason(
      'teks',
      `${cell} berisi teks «${text}» yang tidak dapat dijadikan angka tanpa mengubah tampilannya.`,
      `${cell} holds the text “${text}”, which cannot become a number without changing how it looks.`,
    ),
  error: (cell: string, error: string): SkipReason =>
    reason('galat', `${cell} berisi ${error}.`, `${cell} holds ${error}.`),
  ambiguous: (cell: string, text: string): SkipReason =>
    reason(
      'ambigu',
      `${cell} berisi «${text}», yang dapat dibaca dua cara.`,
      `${cell} holds “${text}”, which reads two ways.`,
    ),
  compound: (cell: string, text: string): SkipReason =>
    reason(
      'majemuk',
      `${cell} berisi beberapa angka sekaligus («${text}»), jadi tidak ada satu angka untuk dihitung.`,
      `${cell} holds several figures at once (“${text}”), so there is no single one to compute with.`,
    ),
  units: (one: string, other: string): SkipReason =>
    reason(
      'satuan-beda',
      `Satuannya berbeda («${one}» dan «${other}»), jadi tidak dapat dihitung bersama.`,
      `Their units differ (“${one}” and “${other}”), so they cannot be computed together.`,
    ),
  percentAndCount: (cells: string): SkipReason =>
    reason(
      'persen-campur',
      `Di antara ${cells} ada yang berupa persen dan ada yang bukan.`,
      `Among ${cells} some are percentages and some are not.`,
    ),
  percentSum: (cells: string): SkipReason =>
    reason(
      'persen-dijumlah',
      `${cells} berupa persen; persen dari beberapa tahun tidak dijumlahkan.`,
      `${cells} are percentages; percentages of several years do not add up.`,
    ),
  operandEmpty: (cells: string): SkipReason =>
    reason('operan-kosong', `${cells} belum berisi angka.`, `${cells} holds no figure yet.`),
  childrenEmpty: (cells: string): SkipReason =>
    reason(
      'anak-kosong',
      `Baris bawahannya (${cells}) belum berisi angka.`,
      `The rows below it (${cells}) hold no figures yet.`,
    ),
  zeroBase: (cell: string): SkipReason =>
    reason(
      'dasar-nihil',
      `${cell} nol atau nihil, jadi tidak ada pembagi.`,
      `${cell} is zero or nil, so there is nothing to divide by.`,
    ),
  merged: (range: string): SkipReason =>
    reason(
      'gabungan',
      `Sel ini tertutup gabungan ${range}.`,
      `This cell is covered by the merged area ${range}.`,
    ),
  tooLong: (count: number): SkipReason =>
    reason(
      'terlalu-panjang',
      `Rumusnya menyebut ${String(count)} bagian, lebih dari yang diterima Excel.`,
      `Its formula would name ${String(count)} parts, more than Excel takes.`,
    ),
  unclearKinds: (cells: string): SkipReason =>
    reason(
      'jenis-tidak-jelas',
      `Jenis belanja pada ${cells} tidak dikenal atau berulang, jadi tidak pasti mana yang dijumlahkan.`,
      `The kinds of belanja at ${cells} are unknown or repeated, so what adds up is not certain.`,
    ),
  caption: (level: string): SkipReason =>
    reason(
      'judul-tanpa-nilai',
      `Di tabel ini baris ${level} hanya judul: tidak satu pun berisi angka.`,
      `In this table ${level} rows are captions only: none holds a figure.`,
    ),
  inContinuation: (cells: string): SkipReason =>
    reason(
      'di-baris-lanjutan',
      `Angkanya tertulis di baris lanjutannya (${cells}).`,
      `Its amount stands in the rows that continue it (${cells}).`,
    ),
  noRate: (): SkipReason =>
    reason(
      'tarif-tidak-ada',
      'Baris ini tidak berada di bawah program yang diberi tarif.',
      'This row is under no program that was given a rate.',
    ),
  resultIsError: (error: string): SkipReason =>
    reason('hasil-galat', `Rumusnya akan menghasilkan ${error}.`, `Its formula would give ${error}.`),
};
