import type { CellGrid } from '../../core/grid/cell-grid';
import type { Language } from '../../core/language/language';
import type { LostPart } from '../../core/recognise/unread';
import { readFileBytes } from '../../hosts/file/read-file-node';
import { readWorkbook } from '../../hosts/file/read-workbook';
import { oneSafeLine } from '../../report/safe-text';
import type { Context } from '../command';
import { messages } from '../messages';

export interface OpenWorkbook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly CellGrid[];
}

/**
 * The one workbook a command is about; a sentence that names it where it cannot be read. What is lost of one that is
 * damaged in part is told on standard error.
 */
export async function openWorkbook(
  file: string,
  { language, streams }: Pick<Context, 'language' | 'streams'>,
): Promise<OpenWorkbook | string> {
  const loaded = await readFileBytes(file);
  const read = loaded.ok ? await readWorkbook(loaded.bytes) : loaded;
  if (!loaded.ok || !read.ok) {
    const error = read.ok ? null : read.error;
    return `${oneSafeLine(file)}: ${error?.message[language] ?? ''}`;
  }
  streams.err.write(damageText(file, read.workbook.damaged, language));
  return { bytes: loaded.bytes, sheets: read.workbook.sheets };
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
