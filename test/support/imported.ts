import type { CellValue } from '../../src/core/grid/cell-grid';
import { importFile } from '../../src/hosts/import/import-file';
import type { ImportedBook } from '../../src/hosts/import/imported-book';

/** What a file is taken to; fails the test where it is refused. */
export async function imported(name: string, content: string | Uint8Array): Promise<ImportedBook> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await importFile(name, bytes);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message.en}`);
  return result.book;
}

/** The code a file is refused with, null where it is taken. */
export async function refusal(name: string, content: string | Uint8Array): Promise<string | null> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await importFile(name, bytes);
  return result.ok ? null : result.error.code;
}

export function valuesOf(book: ImportedBook, sheet = 0): readonly (readonly CellValue[])[] {
  return book.sheets[sheet]?.grid.values ?? [];
}
