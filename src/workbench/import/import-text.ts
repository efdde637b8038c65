import type { ImportKind } from '../../hosts/import/imported-book';
import { useLanguage } from '../../pane/text/language';

interface ImportText {
  readonly taken: string;
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly page: (page: number) => string;
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
