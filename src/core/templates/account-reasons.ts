import type { TableKind } from '../layouts/layout';
import type { Bilingual } from '../language/language';

/** Why a cell is not (or not as it was) on the new sheet. */
export const reasons = {
  outside: {
    id: 'Di luar tabel ini.',
    en: 'Outside this table.',
  },
  heading: {
    id: 'Diganti judul kolom resmi.',
    en: 'The official heading stands in its place.',
  },
  title: {
    id: 'Diganti judul tabel resmi.',
    en: 'The official title stands in its place.',
  },
  repeatedHeading: {
    id: 'Judul kolom yang terulang karena ganti halaman.',
    en: 'A heading repeated at a page break.',
  },
  yearRow: {
    id: 'Baris tahun; bentuk resmi tidak memilikinya.',
    en: 'A row that names a year; the official form has none.',
  },
  noRole: {
    id: 'Kolom tambahan yang tidak ada dalam bentuk resmi.',
    en: 'An extra column that the official form does not have.',
  },
  placeholder: {
    id: 'Isian contoh yang belum diganti.',
    en: 'A placeholder that was never replaced.',
  },
  error: {
    id: 'Galat Excel; tidak dibawa.',
    en: 'An Excel error; not carried over.',
  },
  joined: {
    id: 'Disatukan dengan baris di atasnya.',
    en: 'Joined to the row above.',
  },
  numbering: {
    id: 'Nomor urut; bentuk tujuan tidak memerlukannya.',
    en: 'A running number that the new form does not need.',
  },
  besideFigure: {
    id: 'Berdiri di samping angka dan tidak termuat di dalamnya.',
    en: 'Stands beside the figure and is no part of it.',
  },
  twoWays: {
    id: 'Dapat dibaca dua cara; dibawa sebagaimana tertulis.',
    en: 'Reads two ways; carried over as it is written.',
  },
  broken: {
    id: 'Penulisan yang rusak diperbaiki menurut maksudnya.',
    en: 'Broken writing, mended to what was meant.',
  },
  formula: {
    id: 'Kini dihitung dengan rumus.',
    en: 'Now computed by a formula.',
  },
  otherRow: {
    id: 'Baris ini tidak ada pada sisi yang dibawa.',
    en: 'This row is not on the side that is carried over.',
  },
} as const satisfies Record<string, Bilingual>;

export function noSuchColumn(kind: TableKind): Bilingual {
  return {
    id: `Bentuk ${kind} tidak memiliki kolom untuk isi ini.`,
    en: `The form ${kind} has no column for this.`,
  };
}
