import type { CellGrid } from '../../core/grid/cell-grid';
import { FileFault, type FileError } from './file-error';
import { tooLarge } from './file-messages';
import { createSlotBudget } from './grid-builder';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { findMainPart } from './main-part';
import { openPackage } from './package-parts';
import { readRelationships } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContext, type SheetFacts } from './sheet';
import { createFormulaBudget } from './sheet-formulas';
import { sniffForeign } from './sniff';
import { readStyleFormats } from './styles';
import { type DefinedName, readWorkbookPart } from './workbook-part';

export interface FileWorkbook {
  /** In the order of the tabs, hidden ones too; chart sheets are left out, as they have no cells. */
  readonly sheets: readonly CellGrid[];
  /** The file counts days from 1904; the grids' dates are already counted from 1900. */
  readonly dates1904: boolean;
  /** By the names of the sheets. */
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly names: readonly DefinedName[];
  /** Names of all tabs, those of chart sheets too. */
  readonly tabs: readonly string[];
  /** Name of the sheet that was in front when the file was saved, or the first one that is visible. */
  readonly front: string;
}

export type ReadResult =
  { readonly ok: true; readonly workbook: FileWorkbook } | { readonly ok: false; readonly error: FileError };

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Reads the sheet of that name alone. */
  readonly only?: string;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file, in the browser and in Node alike. Whatever the bytes are, the answer is a
 * value: the workbook, or an error with a code and a sentence. Run it in a worker: it does not pause between sheets.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    return { ok: true, workbook: readNow(bytes, { ...DEFAULT_LIMITS, ...options.limits }, options.only) };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

/** The same at once, for work on the bytes themselves. Throws FileFault. */
export function readNow(bytes: Uint8Array, limits: ReadLimits, only?: string): FileWorkbook {
  const foreign = sniffForeign(bytes);
  if (foreign) throw new FileFault(foreign);
  if (bytes.length > limits.fileBytes) throw new FileFault(fileTooLarge(limits));
  const parts = openPackage(bytes, limits);
  const main = findMainPart(parts);
  const relationships = readRelationships(parts, main);
  const { dates1904, names, tabs, front, ...all } = readWorkbookPart(parts, main, relationships);
  const sheets = all.sheets.filter(({ name }) => only === undefined || name === only);
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
  const read = sheets.map((sheet) => readSheet(parts, sheet, context));
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    sheets: read.map(({ grid }) => grid),
    facts: new Map(read.map(({ grid, facts }) => [grid.sheet, facts])),
    dates1904,
    names,
    tabs,
    front: (visible.find(({ name }) => name === tabs[front]) ?? visible[0] ?? sheets[0])?.name ?? '',
  };
}

/** Also said by whoever opens a path, before reading it. */
export function fileTooLarge(limits: ReadLimits): FileError {
  const megabytes = Math.floor(limits.fileBytes / 1024 / 1024);
  return tooLarge(`ukurannya lebih dari ${megabytes} MB`, `it is larger than ${megabytes} MB`);
}
