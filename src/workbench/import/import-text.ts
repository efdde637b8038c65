import type { ImportKind } from '../../hosts/import/imported-book';
import { useLanguage } from '../../pane/text/language';

interface ImportText {
  readonly taken: string;
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly page: (page: number) => string;
  readonly pageOf: (page: number, of: number) => string;
  readonly pageBefore: string;
  readonly pageAfter: string;
  readonly close: string;
  /** What a click on a part of the summary does: a page of the PDF, or one of several cells. */
  readonly goTo: (cell: number | null, of: number) => string;
  readonly inPdf: (page: number) => string;
  readonly notDrawn: string;
  readonly save: string;
  readonly saveHint: string;
  readonly tidy: string;
  readonly tidyHint: string;
}

const id: ImportText = {
  taken: 'Diambil dari',
  kinds: {
    pdf: 'PDF',
    docx: 'Word',
    html: 'halaman web',
    csv: 'CSV',
    ods: '.ods',
    xls: '.xls',
    xlsb: '.xlsb',
  },
  page: (page) => `hal. ${String(page)}`,
  pageOf: (page, of) => `hal. ${String(page)} dari ${String(of)}`,
  pageBefore: 'Halaman sebelumnya',
  pageAfter: 'Halaman berikutnya',
  close: 'Tutup',
  goTo: (cell, of) =>
    cell === null
      ? 'Lihat halamannya di PDF'
      : of === 1
        ? 'Ke selnya'
        : `Ke sel ${String(cell)} dari ${String(of)}; klik lagi untuk yang berikutnya`,
  inPdf: (page) => `Lihat di PDF, hal. ${String(page)}`,
  notDrawn: 'Halaman ini tidak dapat digambar. Buka PDF-nya dengan program lain.',
  save: 'Simpan sebagai .xlsx',
  saveHint: 'Buku kerja Excel dengan tabel-tabel ini; berkas asalnya tidak diubah.',
  tidy: 'Rapikan …',
  tidyHint: 'Jadikan lembar baru dalam bentuk resmi.',
};

const en: ImportText = {
  taken: 'Taken from',
  kinds: {
    pdf: 'PDF',
    docx: 'Word',
    html: 'a web page',
    csv: 'CSV',
    ods: '.ods',
    xls: '.xls',
    xlsb: '.xlsb',
  },
  page: (page) => `p. ${String(page)}`,
  pageOf: (page, of) => `p. ${String(page)} of ${String(of)}`,
  pageBefore: 'Page before',
  pageAfter: 'Next page',
  close: 'Close',
  goTo: (cell, of) =>
    cell === null
      ? 'Show the page of the PDF'
      : of === 1
        ? 'To the cell'
        : `To cell ${String(cell)} of ${String(of)}; click again for the next one`,
  inPdf: (page) => `Show in the PDF, p. ${String(page)}`,
  notDrawn: 'This page cannot be drawn. Open the PDF in another program.',
  save: 'Save as .xlsx',
  saveHint: 'An Excel workbook with these tables; the file they came from stays as it is.',
  tidy: 'Tidy up …',
  tidyHint: 'Make new sheets of the official form.',
};

export function useImportText(): ImportText {
  return useLanguage() === 'id' ? id : en;
}
