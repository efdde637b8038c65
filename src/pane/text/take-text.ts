import { plural } from '../../core/language/english';
import { figure } from '../../core/language/figures';
import { useLanguage } from './language';

/** Words of the part that takes tables out of files of other kinds. */
interface TakeText {
  readonly what: string;
  readonly choose: string;
  readonly another: string;
  readonly reading: (name: string, done: number, of: number | null) => string;
  readonly stop: string;
  readonly unknown: string;
  readonly taken: (name: string) => string;
  readonly size: (rows: number, columns: number) => string;
  readonly none: string;
  readonly make: (sheets: number) => string;
  readonly made: (sheets: readonly string[]) => string;
}

const id: TakeText = {
  what: 'Tabel bergaris dari PDF, tabel dari Word (.docx), .xls, .xlsb, .ods, halaman web, dan CSV menjadi lembar baru di buku kerja ini. Berkasnya dibaca di komputer ini dan tidak diubah.',
  choose: 'Ambil tabel dari PDF atau Word …',
  another: 'Pilih berkas lain …',
  reading: (name, done, of) =>
    of === null
      ? `Mengambil tabel dari «${name}» …`
      : `Mengambil tabel dari «${name}»: halaman ${figure(done)} dari ${figure(of)} …`,
  stop: 'Hentikan',
  unknown:
    'Dari berkas ini tidak ada yang perlu diambil: buku kerja .xlsx cukup dibuka di Excel, dan selain PDF, Word (.docx), .xls, .xlsb, .ods, halaman web, dan CSV belum dapat dibaca.',
  taken: (name) => `Dari «${name}»`,
  size: (rows, columns) => `${figure(rows)} baris × ${figure(columns)} kolom`,
  none: 'Centang tabel yang akan diambil.',
  make: (sheets) => `Buat ${figure(sheets)} lembar`,
  made: (sheets) => `Lembar ${sheets.map((name) => `«${name}»`).join(', ')} dibuat.`,
};

const en: TakeText = {
  what: 'Ruled tables of a PDF, tables of Word (.docx), .xls, .xlsb, .ods, web pages and CSV become new sheets of this workbook. The file is read on this computer and stays as it is.',
  choose: 'Take tables from a PDF or Word …',
  another: 'Choose another file …',
  reading: (name, done, of) =>
    of === null
      ? `Taking the tables out of “${name}” …`
      : `Taking the tables out of “${name}”: page ${figure(done)} of ${figure(of)} …`,
  stop: 'Stop',
  unknown:
    'There is nothing to take from this file: a workbook (.xlsx) is opened in Excel, and other files than PDF, Word (.docx), .xls, .xlsb, .ods, web pages and CSV cannot be read yet.',
  taken: (name) => `From “${name}”`,
  size: (rows, columns) => `${plural(figure(rows), 'row')} × ${plural(figure(columns), 'column')}`,
  none: 'Tick the tables to be taken.',
  make: (sheets) => `Make ${plural(figure(sheets), 'sheet')}`,
  made: (sheets) => `Made: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
};

export function useTakeText(): TakeText {
  return useLanguage() === 'id' ? id : en;
}
