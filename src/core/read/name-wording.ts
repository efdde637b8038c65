import type { PlanLevel } from './plan-level';

/**
 * How much more often a kegiatan of the official nomenclature begins with a word than a sub kegiatan does, as a
 * logarithm; measured over the names of Permendagri 90/2019 and its successors (1,024 kegiatan, 4,748 sub kegiatan).
 * What is done at one go is a sub kegiatan, what is governed is a kegiatan.
 */
const FIRST_WORD: Readonly<Record<string, number>> = {
  koordinasi: -0.9,
  fasilitasi: -0.8,
  penyediaan: -0.5,
  penyusunan: -1.7,
  pengelolaan: 0.9,
  pembangunan: -1,
  penetapan: 1.2,
  pengawasan: -0.4,
  penyelenggaraan: 1.2,
  penerbitan: 2.5,
  pengendalian: -0.4,
  rehabilitasi: -1,
  pengadaan: -1.7,
  pemberdayaan: 1.3,
  sosialisasi: -1.6,
  penguatan: 0.4,
  pemeliharaan: -1.2,
  perencanaan: 0.8,
  pelayanan: 0.8,
  evaluasi: -0.8,
  pelatihan: -2,
  advokasi: -1,
  monitoring: -1.4,
  penataan: 0.9,
  penatausahaan: 1.3,
  pencegahan: 1.4,
  administrasi: 2,
  penyiapan: -1.6,
  identifikasi: -1.6,
  bimbingan: -1.6,
  pendataan: -0.4,
  pembentukan: -0.6,
};

/** Positive where a name is worded like a kegiatan, negative where like a sub kegiatan. */
export function wordingOfKegiatan(nama: string): number {
  const first = /^\p{L}+/u.exec(nama)?.[0].toLowerCase() ?? '';
  const own = Object.hasOwn(FIRST_WORD, first) ? (FIRST_WORD[first] ?? 0) : 0;
  // Whose authority it is closes the name of many a kegiatan, and of few sub kegiatan.
  const authority = /(?:kabupaten\s?\/\s?kota|provinsi)$/i.test(nama) ? 0.7 : 0;
  const kewenangan = /\bkewenangan\b/i.test(nama) ? 0.3 : 0;
  return own + authority + kewenangan;
}

/** Levels of names known from elsewhere (another table of the workbook, a nomenclature), by `nameKey`. */
export type KnownNames = ReadonlyMap<string, PlanLevel>;

/** A name without case, spaces, punctuation and a fund tag such as "(DBH-CHT)". */
export function nameKey(nama: string): string {
  return nama
    .replace(/\([^()]{1,20}\)\s*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}
