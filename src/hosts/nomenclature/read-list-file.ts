import type { CellGrid } from '../../core/grid/cell-grid';
import { gridFromCsv } from '../../core/nomenclature/csv';
import { importNomenclature, type ImportResult } from '../../core/nomenclature/import-nomenclature';
import type { Bilingual } from '../../core/language/language';
import { readWorkbook } from '../file/read-workbook';
import { LARGEST_LIST, type ListFile, listTooLarge } from './list-file';
import { listId } from './list-store';

export type ImportedList = Extract<ImportResult, { ok: true }>;

export type ListRead =
  | { readonly ok: true; readonly imported: ImportedList }
  | { readonly ok: false; readonly message: Bilingual };

/** Reads an official list from an annex or an export (.csv, .xlsx), whatever the bytes are. Nothing is kept. */
export async function readListFile(given: ListFile): Promise<ListRead> {
  const { file, name, year, pemda, complete } = given;
  const grids = await gridsOf(given);
  if ('id' in grids) return { ok: false, message: grids };
  const results = grids.map((grid) =>
    importNomenclature(grid, {
      id: listId(given.id ?? name),
      name,
      year,
      complete,
      sources: [file],
      ...(pemda && { pemda }),
    }),
  );
  const best = largestOf(results);
  if (best) return { ok: true, imported: best };
  const [first] = results;
  return { ok: false, message: first && !first.ok ? first.message : noSheet(file) };
}

/** A workbook may have a cover and notes besides: the sheet with the most entries is the list. */
function largestOf(results: readonly ImportResult[]): ImportedList | null {
  const read = results.flatMap((result) => (result.ok ? [result] : []));
  return read.sort((one, other) => other.list.entries.length - one.list.entries.length)[0] ?? null;
}

async function gridsOf({ file, bytes }: ListFile): Promise<readonly CellGrid[] | Bilingual> {
  if (isWorkbook(file, bytes)) {
    const read = await readWorkbook(bytes);
    return read.ok ? read.workbook.sheets : read.error.message;
  }
  return bytes.length > LARGEST_LIST ? listTooLarge(file) : [gridFromCsv(textOf(bytes), file)];
}

/** By its ending, or by the first bytes of a zip archive or of an old .xls. */
function isWorkbook(file: string, bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return zip || ole || /\.xls[a-z]?$/i.test(file);
}

/** Excel writes csv in the system's own code page where it is not asked for UTF-8, and in UTF-16 as "Unicode text". */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function noSheet(file: string): Bilingual {
  return {
    id: `Berkas ${file} tidak mempunyai lembar yang dapat dibaca.`,
    en: `The file ${file} has no sheet that can be read.`,
  };
}
