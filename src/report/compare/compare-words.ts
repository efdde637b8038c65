import type { DifferenceKind, Side } from '../../core/compare/comparison';
import type { Language } from '../../core/language/language';

/** Every word that the forms of a comparison have of their own. */
export interface CompareWords {
  readonly title: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly difference: string;
  readonly differenceIs: string;
  readonly kinds: Readonly<Record<DifferenceKind, string>>;
  readonly matched: (rows: string) => string;
  readonly none: (rows: string, columns: string) => string;
  readonly totals: string;
  readonly column: string;
  readonly kode: string;
  readonly nama: string;
  readonly level: string;
  readonly kind: string;
  readonly cell: (side: string) => string;
  readonly carried: string;
  readonly missing: string;
  readonly empty: string;
  readonly sheet: string;
  readonly notes: {
    readonly tahun: (left: number, right: number) => string;
    readonly tanpaTahun: (side: string) => string;
    readonly kelipatan: (column: string, factor: string) => string;
    readonly tingkat: (side: string, level: string, rows: string) => string;
    readonly sedikit: (matched: string, of: string) => string;
  };
}

const id: CompareWords = {
  title: 'Perbandingan dua tabel',
  sides: { kiri: 'Kiri', kanan: 'Kanan' },
  difference: 'Selisih',
  differenceIs: 'Selisih = kanan dikurangi kiri.',
  kinds: {
    pagu: 'Rupiah berbeda',
    target: 'Target berbeda',
    nama: 'Nama berbeda',
    kode: 'Kode berbeda',
    isi: 'Isian lain berbeda',
    'hanya-kiri': 'Hanya di kiri',
    'hanya-kanan': 'Hanya di kanan',
  },
  matched: (rows) => `${rows} baris ada di keduanya.`,
  none: (rows, columns) => `Tidak ada perbedaan: ${rows} baris sama pada kolom ${columns}.`,
  totals: 'Jumlah (Rp)',
  column: 'Kolom',
  kode: 'Kode',
  nama: 'Nama',
  level: 'Tingkat',
  kind: 'Perbedaan',
  cell: (side) => `Sel ${side.toLowerCase()}`,
  carried: 'ikut yang di bawahnya',
  missing: 'tidak ada',
  empty: 'kosong',
  sheet: 'Perbandingan',
  notes: {
    tahun: (left, right) =>
      `Tahunnya tidak sama: kiri ${String(left)}, kanan ${String(right)}; perbedaan angka karena itu wajar.`,
    tanpaTahun: (side) =>
      `Kolom tahun Renstra di ${side.toLowerCase()} tidak dapat dipasangkan karena tahun rencana tabel lainnya tidak tertulis atau tidak ada kolomnya; target dan pagu tidak dibandingkan.`,
    kelipatan: (column, factor) =>
      `${column}: semua angka berbeda ${factor} kali lipat; satu di antaranya mungkin dalam ribuan.`,
    tingkat: (side, level, rows) =>
      `${rows} baris ${level} hanya ada di ${side.toLowerCase()}, karena tabel lainnya tidak sampai tingkat itu; tidak dihitung sebagai perbedaan.`,
    sedikit: (matched, of) => `Hanya ${matched} dari ${of} baris yang sama: mungkin bukan rencana yang sama.`,
  },
};

const en: CompareWords = {
  title: 'Comparison of two tables',
  sides: { kiri: 'Left', kanan: 'Right' },
  difference: 'Difference',
  differenceIs: 'Difference = right less left.',
  kinds: {
    pagu: 'Other rupiah',
    target: 'Other target',
    nama: 'Other name',
    kode: 'Other code',
    isi: 'Other entry',
    'hanya-kiri': 'Only on the left',
    'hanya-kanan': 'Only on the right',
  },
  matched: (rows) => `${rows} rows stand in both.`,
  none: (rows, columns) => `No differences: ${rows} rows agree in ${columns}.`,
  totals: 'Totals (Rp)',
  column: 'Column',
  kode: 'Code',
  nama: 'Name',
  level: 'Level',
  kind: 'Difference of',
  cell: (side) => `Cell on the ${side.toLowerCase()}`,
  carried: 'from the rows below',
  missing: 'not there',
  empty: 'empty',
  sheet: 'Comparison',
  notes: {
    tahun: (left, right) =>
      `They are for different years: left ${String(left)}, right ${String(right)}; figures may well differ.`,
    tanpaTahun: (side) =>
      `No year of the Renstra on the ${side.toLowerCase()} could be chosen, because the other table does not state its planned year or there is no column for it; targets and pagu were not compared.`,
    kelipatan: (column, factor) =>
      `${column}: all figures differ by a factor of ${factor}; one of the two may be in thousands.`,
    tingkat: (side, level, rows) =>
      `${rows} rows of ${level} stand on the ${side.toLowerCase()} only, as the other table does not go down to that level; they do not count as differences.`,
    sedikit: (matched, of) =>
      `Only ${matched} of ${of} rows are the same: perhaps these are not the same plan.`,
  },
};

export const compareWords: Readonly<Record<Language, CompareWords>> = { id, en };
