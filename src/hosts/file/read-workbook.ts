import type { CellGrid } from '../../core/grid/cell-grid';
import { FileFault, type FileError } from './file-error';
import { tooLarge } from './file-messages';
import { createSlotBudget } from './grid-builder';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { findMainPart } from './main-part';
import { openPackage } from './package-parts';
import { readRelationships } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContext } from './sheet';
import { createFormulaBudget } from './sheet-formulas';
import { sniffForeign } from './sniff';
import { readStyleFormats } from './styles';
import { readWorkbookPart } from './workbook-part';

export interface FileWorkbook {
  /** In the order of the tabs, hidden ones too; chart sheets are left out, as they have no cells. */
  readonly sheets: readonly CellGrid[];
  /** The file counts days from 1904; the grids' dates are already counted from 1900. */
  readonly dates1904: boolean;
}

export type ReadResult =
  { readonly ok: true; readonly workbook: FileWorkbook } | { readonly ok: false; readonly error: FileError };

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file, in the browser and in Node alike. Whatever the bytes are, the answer is a
 * value: the workbook, or an error with a code and a sentence. Run it in a worker: it does not pause between sheets.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    return { ok: true, workbook: read(bytes, { ...DEFAULT_LIMITS, ...options.limits }) };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

function read(bytes: Uint8Array, limits: ReadLimits): FileWorkbook {
  const foreign = sniffForeign(bytes);
  if (foreign) throw new FileFault(foreign);
  if (bytes.length > limits.fileBytes) throw new FileFault(fileTooLarge(limits));
  const parts = openPackage(bytes, limits);
  const main = findMainPart(parts);
  const relationships = readRelationships(parts, main);
  const { sheets, dates1904 } = readWorkbookPart(parts, main, relationships);
  const partOfType = (type: string): string | undefined =>
    relationships.find((one) => one.type === type)?.target;
  const stringsPart = partOfType('sharedStrings');
  const stylesPart = partOfType('styles');
  const context: SheetContext = {
    strings: stringsPart === undefined ? [] : readSharedStrings(parts, stringsPart),
    formats: stylesPart === undefined ? [] : readStyleFormats(parts, stylesPart),
    dates1904,
    spendSlots: createSlotBudget(limits.gridSlots),
    spendFormula: createFormulaBudget(limits.formulaCharacters),
  };
  return { sheets: sheets.map((sheet) => readSheet(parts, sheet, context)), dates1904 };
}

/** Also said by whoever opens a path, before reading it. */
export function fileTooLarge(limits: ReadLimits): FileError {
  const megabytes = Math.floor(limits.fileBytes / 1024 / 1024);
  return tooLarge(`ukurannya lebih dari ${megabytes} MB`, `it is larger than ${megabytes} MB`);
}
