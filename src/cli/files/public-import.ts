import { cellAddress } from '../../core/grid/a1';
import type { Language } from '../../core/language/language';
import type { ImportedBook } from '../../hosts/import/imported-book';
import { importSummary } from '../../hosts/import/import-summary';
import type { PublicImport } from '../../report/schema';

/** What a file was taken from and what has to be known of it, in the form of the contract. */
export function publicImport(book: ImportedBook, language: Language): PublicImport {
  return {
    kind: book.kind,
    sheets: book.sheets.length,
    pages: book.pages,
    notes: importSummary(book).map(({ code, message, place }) => ({
      code,
      message: message[language],
      ...(place && 'page' in place && { page: place.page }),
      ...(place && 'sheet' in place && { sheet: place.sheet, cell: cellAddress(place.row, place.column) }),
    })),
  };
}
