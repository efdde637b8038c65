import type { EditKind } from '../core/compute/compute-plan';
import type { Language } from '../core/language/language';
import { oneSafeLine } from '../report/safe-text';

/** What `compute` has to say. */
export interface ComputeWords {
  readonly noFile: string;
  readonly oneFile: (more: string) => string;
  readonly noOutput: string;
  readonly badFormat: (format: string) => string;
  readonly badRange: (range: string) => string;
  readonly badRate: (rate: string) => string;
  readonly badTexts: (texts: string) => string;
  readonly badRecap: (recap: string, known: readonly string[]) => string;
  readonly recapSheet: (name: string) => string;
  readonly noTable: (file: string) => string;
  readonly noSheet: (sheet: string, known: readonly string[]) => string;
  readonly noColumn: (column: string, known: readonly string[]) => string;
  readonly notWritten: (file: string, why: string) => string;
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
  noFile: 'Sebutkan satu berkas .xlsx, misalnya: periksa-renja compute renja.xlsx -o renja-hitung.xlsx.',
  oneFile: (more) => `Perintah compute memakai satu berkas; «${quote(more)}» berlebih.`,
  noOutput: 'Sebutkan berkas hasil dengan -o BERKAS, atau --dry-run untuk melihat saja.',
  badFormat: (format) => `Nilai «${quote(format)}» tidak berlaku untuk --format; pilihannya text, json.`,
  badRange: (range) => `«${quote(range)}» bukan rentang sel; tulis seperti F10:F45.`,
  badRate: (rate) => `«${quote(rate)}» bukan tarif; tulis seperti 5% atau 1.06.05=7,5%.`,
  badTexts: (texts) => `Nilai «${quote(texts)}» tidak berlaku untuk --texts; pilihannya needed, all, keep.`,
  badRecap: (recap, known) => `Tidak ada rekap «${quote(recap)}»; pilihannya ${known.join(', ')}, all.`,
  recapSheet: (name) => `Lembar baru: ${quote(name)}`,
  noTable: (file) => `Tidak ada tabel Renja yang dikenali di ${quote(file)}, jadi tidak ada yang dihitung.`,
  noSheet: (sheet, known) =>
    `Tidak ada tabel pada lembar «${quote(sheet)}»; tabel ada pada ${known.map((one) => `«${quote(one)}»`).join(', ')}.`,
  noColumn: (column, known) =>
    `Tidak ada kolom «${quote(column)}» di tabel mana pun; yang ada ${known.map(quote).join(', ')}.`,
  notWritten: (file, why) =>
    `Berkas ${quote(file)} tidak dapat ditulis (${quote(why)}). Tidak ada yang diubah.`,
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
  noFile: 'Name one .xlsx file, for example: periksa-renja compute renja.xlsx -o renja-computed.xlsx.',
  oneFile: (more) => `The command compute takes one file; “${quote(more)}” is too much.`,
  noOutput: 'Name the file to write with -o FILE, or --dry-run to look only.',
  badFormat: (format) => `“${quote(format)}” is no value for --format; choose text or json.`,
  badRange: (range) => `“${quote(range)}” is no range of cells; write it as F10:F45.`,
  badRate: (rate) => `“${quote(rate)}” is no rate; write it as 5% or 1.06.05=7.5%.`,
  badTexts: (texts) => `“${quote(texts)}” is no value for --texts; choose needed, all or keep.`,
  badRecap: (recap, known) => `There is no summary “${quote(recap)}”; choose ${known.join(', ')} or all.`,
  recapSheet: (name) => `New sheet: ${quote(name)}`,
  noTable: (file) => `No Renja table was recognised in ${quote(file)}, so nothing is computed.`,
  noSheet: (sheet, known) =>
    `There is no table on the sheet “${quote(sheet)}”; tables are on ${known.map((one) => `“${quote(one)}”`).join(', ')}.`,
  noColumn: (column, known) =>
    `No table has a column “${quote(column)}”; there are ${known.map(quote).join(', ')}.`,
  notWritten: (file, why) =>
    `The file ${quote(file)} could not be written (${quote(why)}). Nothing was changed.`,
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
