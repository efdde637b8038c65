import type { EditKind } from '../../core/compute/compute-plan';
import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

/** What `compute` has to say. */
export interface ComputeWords {
  readonly recapTexts: (count: number) => string;
  readonly recapSheet: (name: string) => string;
  readonly noColumn: (column: string, known: readonly string[]) => string;
  readonly written: (file: string, cells: number) => string;
  readonly nothing: string;
  readonly preview: (cells: number) => string;
  readonly counts: (counts: Counts) => string;
  readonly disagreements: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly more: (count: number) => string;
  readonly empty: string;
  readonly kinds: Readonly<Record<EditKind, string>>;
}

interface Counts {
  readonly filled: number;
  readonly replaced: number;
  readonly converted: number;
  readonly agreeing: number;
  readonly formulas: number;
}

const quote = oneSafeLine;

const id: ComputeWords = {
  recapTexts: (count) => `Teks menjadi angka supaya dapat direkap (${String(count)})`,
  recapSheet: (name) => `Lembar baru: ${quote(name)}`,
  noColumn: (column, known) =>
    `Tidak ada kolom «${quote(column)}» di tabel mana pun; yang ada ${known.map(quote).join(', ')}.`,
  written: (file, cells) => `${String(cells)} sel ditulis ke ${quote(file)}.`,
  nothing: 'Tidak ada sel yang perlu ditulis.',
  preview: (cells) => `${String(cells)} sel akan ditulis (belum ada yang diubah).`,
  counts: ({ filled, replaced, converted, agreeing, formulas }) =>
    `${String(filled)} sel kosong diisi · ${String(replaced)} diganti · ${String(converted)} teks menjadi angka · ${String(agreeing)} sudah sesuai · ${String(formulas)} sudah berumus`,
  disagreements: (count) => `Tertulis tidak sama dengan hitungan (${String(count)})`,
  skipped: (count) => `Dilewati (${String(count)})`,
  more: (count) => `… dan ${String(count)} lagi (--all)`,
  empty: 'kosong',
  kinds: {
    angka: 'Teks menjadi angka',
    'jumlah-anak': 'Jumlah baris bawahan',
    'jumlah-belanja': 'Jumlah jenis belanja',
    'jumlah-total': 'Jumlah seluruhnya',
    'jumlah-kolom': 'Jumlah antarkolom',
    rasio: 'Rasio',
    pertumbuhan: 'Rata-rata pertumbuhan',
    'rata-rata': 'Rata-rata',
    predikat: 'Predikat',
    'prakiraan-maju': 'Prakiraan maju',
  },
};

const en: ComputeWords = {
  recapTexts: (count) => `Texts become numbers so that they can be summarised (${String(count)})`,
  recapSheet: (name) => `New sheet: ${quote(name)}`,
  noColumn: (column, known) =>
    `No table has a column “${quote(column)}”; there are ${known.map(quote).join(', ')}.`,
  written: (file, cells) => `${String(cells)} cells written to ${quote(file)}.`,
  nothing: 'No cell needs to be written.',
  preview: (cells) => `${String(cells)} cells would be written (nothing is changed yet).`,
  counts: ({ filled, replaced, converted, agreeing, formulas }) =>
    `${String(filled)} empty cells filled · ${String(replaced)} replaced · ${String(converted)} texts become numbers · ${String(agreeing)} agree already · ${String(formulas)} hold the formula already`,
  disagreements: (count) => `Stated other than computed (${String(count)})`,
  skipped: (count) => `Left alone (${String(count)})`,
  more: (count) => `… and ${String(count)} more (--all)`,
  empty: 'empty',
  kinds: {
    angka: 'Text becomes a number',
    'jumlah-anak': 'Sum of the rows below',
    'jumlah-belanja': 'Sum of kinds of belanja',
    'jumlah-total': 'Total',
    'jumlah-kolom': 'Sum across columns',
    rasio: 'Ratio',
    pertumbuhan: 'Average growth',
    'rata-rata': 'Average',
    predikat: 'Grade (predikat)',
    'prakiraan-maju': 'Forward estimate',
  },
};

export const computeWords: Readonly<Record<Language, ComputeWords>> = { id, en };
