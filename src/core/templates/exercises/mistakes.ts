import type { CellValue } from '../../grid/cell-grid';
import type { Bilingual } from '../../language/language';
import type { ExerciseKind } from './example-rows';

/** One mistake to plant: which cell of the example holds what instead, and which rule is to find it. */
export interface Mistake {
  readonly rule: string;
  /** Row of the data, 0-based; below 0 the rows above it: -1 the column numbers, -2 the lowest heading. */
  readonly row: number;
  readonly key: string;
  readonly value: CellValue;
  /** Where the rule reports it, if not at the cell itself. */
  readonly found?: { readonly row: number; readonly key: string };
  readonly hint: Bilingual;
}

const hint = (id: string, en: string): Bilingual => ({ id, en });

/** What a trainer would break: each of them was found in a real document. */
export const mistakes: Readonly<Record<ExerciseKind, readonly Mistake[]>> = {
  'T-C.29': [
    {
      rule: 'rasio-salah',
      row: 8,
      key: 'tingkatRealisasi',
      value: 0.8,
      hint: hint('Hitung ulang kolom 8 dari kolom 6 dan 7.', 'Compute column 8 again from columns 6 and 7.'),
    },
    {
      rule: 'rasio-dibatasi',
      row: 12,
      key: 'tingkatRealisasi',
      value: 1,
      hint: hint(
        'Ada realisasi yang melebihi target; berapa persen seharusnya?',
        'One realisation is above its target; what should the percentage be?',
      ),
    },
    {
      rule: 'capaian-sd',
      row: 4,
      key: 'realisasiSdBerjalan',
      value: 24,
      hint: hint('Kolom 10 adalah jumlah kolom 5, 7 dan 9.', 'Column 10 is the sum of columns 5, 7 and 9.'),
    },
    {
      rule: 'kode-induk',
      row: 9,
      key: 'kode',
      value: '1.06.04.2.01.05',
      hint: hint(
        'Bandingkan kode setiap sub kegiatan dengan kode kegiatannya.',
        'Compare the code of each sub kegiatan with that of its kegiatan.',
      ),
    },
  ],
  'T-C.30': [
    {
      rule: 'tahun-judul',
      row: -2,
      key: 'target.3',
      value: 2024,
      hint: hint(
        'Tahun di atas kolom harus berurutan.',
        'The years over the columns must follow each other.',
      ),
    },
    {
      rule: 'angka-rusak',
      row: 1,
      key: 'realisasi.1',
      value: '1 5, 0%',
      hint: hint('Satu angka terpecah oleh spasi.', 'One figure is broken up by spaces.'),
    },
    {
      rule: 'nomor-urut',
      row: 2,
      key: 'no',
      value: 2,
      hint: hint('Periksa nomor urutnya.', 'Look at the running numbers.'),
    },
  ],
  'T-C.31': [
    {
      rule: 'sisi-berbeda',
      row: 5,
      key: 'targetAnalisis',
      value: 0.9,
      found: { row: 5, key: 'targetRkpd' },
      hint: hint(
        'Kedua sisi berbeda di satu baris, dan tidak ada catatan mengapa.',
        'The two sides differ in one row, and no note says why.',
      ),
    },
    {
      rule: 'nomor-urut',
      row: 4,
      key: 'no',
      value: 3,
      hint: hint('Periksa nomor urut programnya.', 'Look at the running numbers of the programs.'),
    },
    {
      rule: 'lokasi-kosong',
      row: 10,
      key: 'lokasiAnalisis',
      value: null,
      hint: hint('Satu lokasi belum diisi.', 'One place is not filled in.'),
    },
  ],
  'T-C.32': [
    {
      rule: 'volume-kosong',
      row: 3,
      key: 'volume',
      value: null,
      hint: hint('Satu usulan tidak menyebut besarannya.', 'One proposal does not say how much.'),
    },
    {
      rule: 'lokasi-kosong',
      row: 5,
      key: 'lokasi',
      value: null,
      hint: hint('Satu usulan tidak menyebut tempatnya.', 'One proposal does not say where.'),
    },
    {
      rule: 'isian-contoh',
      row: 6,
      key: 'catatan',
      value: '(diisi)',
      hint: hint('Ada isian contoh yang tertinggal.', 'A placeholder was left in.'),
    },
  ],
  'T-C.33': [
    {
      rule: 'jumlah-induk',
      row: 7,
      key: 'pagu',
      value: 75_000_000,
      hint: hint(
        'Satu kegiatan tidak sama dengan jumlah sub kegiatannya.',
        'One kegiatan is not the sum of its sub kegiatan.',
      ),
    },
    {
      rule: 'kode-induk',
      row: 9,
      key: 'kode',
      value: '1.06.04.2.01.05',
      hint: hint('Satu kode disalin dari program lain.', 'One code was copied from another program.'),
    },
    {
      rule: 'sumber-dana-kosong',
      row: 4,
      key: 'sumberDana',
      value: null,
      hint: hint('Satu sumber dana belum diisi.', 'One fund source is not filled in.'),
    },
    {
      rule: 'kolom-keliru',
      row: 12,
      key: 'target',
      value: 'Rp 150.000.000',
      hint: hint('Ada rupiah di kolom target.', 'There are rupiah in the target column.'),
    },
  ],
  'SIPD-Renja': [
    {
      rule: 'jumlah-total',
      row: 13,
      key: 'pagu',
      value: 340_000_000,
      hint: hint('Baris JUMLAH bukan jumlah programnya.', 'The total is not the sum of the programs.'),
    },
    {
      rule: 'kode-rusak',
      row: 8,
      key: 'kode',
      value: '1.06.06.2. 01,01',
      hint: hint('Satu kode salah penulisannya.', 'One code is badly written.'),
    },
    {
      rule: 'lokasi-kosong',
      row: 11,
      key: 'lokasi',
      value: null,
      hint: hint('Satu lokasi belum diisi.', 'One place is not filled in.'),
    },
  ],
};
