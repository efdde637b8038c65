import type { ImportKind } from '../../hosts/import/imported-book';
import { useLanguage } from '../../pane/text/language';

interface ImportText {
  readonly taken: string;
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly page: (page: number) => string;
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
  save: 'Save as .xlsx',
  saveHint: 'An Excel workbook with these tables; the file they came from stays as it is.',
  tidy: 'Tidy up …',
  tidyHint: 'Make new sheets of the official form.',
};

export function useImportText(): ImportText {
  return useLanguage() === 'id' ? id : en;
}
