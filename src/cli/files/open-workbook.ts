import type { CellGrid } from '../../core/grid/cell-grid';
import type { Language } from '../../core/language/language';
import type { LostPart } from '../../core/recognise/unread';
import { readWorkbook } from '../../hosts/file/read-workbook';
import type { ImportedBook } from '../../hosts/import/imported-book';
import { importSummary } from '../../hosts/import/import-summary';
import { oneSafeLine } from '../../report/safe-text';
import type { Context } from '../command';
import { messages } from '../messages';
import { openAsWorkbook } from './as-workbook';

export interface OpenWorkbook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly CellGrid[];
  /** What the file was where it is no .xlsx. */
  readonly imported: ImportedBook | null;
}

/**
 * The one workbook a command is about; a sentence that names it where it cannot be read. What is lost of one that is
 * damaged in part is told on standard error.
 */
export async function openWorkbook(
  file: string,
  { language, streams }: Pick<Context, 'language' | 'streams'>,
): Promise<OpenWorkbook | string> {
  const loaded = await openAsWorkbook(file, streams.workerFile);
  const read = loaded.ok ? await readWorkbook(loaded.bytes) : loaded;
  if (!loaded.ok || !read.ok) {
    const error = read.ok ? null : read.error;
    return `${oneSafeLine(file)}: ${error?.message[language] ?? ''}`;
  }
  const { bytes, imported } = loaded;
  if (imported) streams.err.write(importedText(file, imported, language));
  streams.err.write(damageText(file, read.workbook.damaged, language));
  return { bytes, sheets: read.workbook.sheets, imported };
}

/** What a file of another kind was taken to, and what is to be known of it: one line. */
function importedText(file: string, imported: ImportedBook, language: Language): string {
  const parts = importSummary(imported).map(({ message }) => message[language]);
  return `${oneSafeLine(file)}: ${oneSafeLine(parts.join(' · '))}\n`;
}

/** What could not be read of a file, a line each. */
export function damageText(
  file: string,
  lost: readonly Pick<LostPart, 'message'>[],
  language: Language,
): string {
  return lost.map(({ message }) => `${oneSafeLine(file)}: ${oneSafeLine(message[language])}\n`).join('');
}

interface OnSheet {
  readonly table: { readonly table: { readonly sheet: string } };
}

/** Those on the sheets that the call names, all where it names none; a sentence where there are none. */
export function onSheets<T extends OnSheet>(
  file: string,
  found: readonly T[],
  wanted: readonly string[],
  language: Language,
): readonly T[] | string {
  const say = messages[language];
  if (found.length === 0) return say.noTable(file);
  const sheetOf = ({ table }: OnSheet): string => table.table.sheet;
  const sheets = [...new Set(found.map(sheetOf))];
  const strange = wanted.find((sheet) => !sheets.includes(sheet));
  if (strange !== undefined) return say.noSheet(strange, sheets);
  return wanted.length === 0 ? found : found.filter((one) => wanted.includes(sheetOf(one)));
}
