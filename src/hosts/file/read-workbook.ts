import type { CellGrid } from '../../core/grid/cell-grid';
import { type Damage, FileFault, type FileError } from './file-error';
import { tooLarge } from './file-messages';
import { createSlotBudget } from './grid-builder';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { findMainPart } from './main-part';
import { openPackage, type PackageParts } from './package-parts';
import { isSigned } from './package/signature';
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
  /** What could not be read, while the rest was: sheets and cells that are not in `sheets`, and why. */
  readonly damaged: readonly Damage[];
  /** A digital signature holds for the file as it is, and no longer once anything of it changes. */
  readonly signed: boolean;
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

function readNow(bytes: Uint8Array, limits: ReadLimits, only?: string): FileWorkbook {
  const foreign = sniffForeign(bytes);
  if (foreign) throw new FileFault(foreign);
  if (bytes.length > limits.fileBytes) throw new FileFault(fileTooLarge(limits));
  return readParts(openPackage(bytes, limits), limits, only);
}

/** The same from a package that is open. Throws FileFault. */
export function readParts(parts: PackageParts, limits: ReadLimits, only?: string): FileWorkbook {
  const main = findMainPart(parts);
  const relationships = readRelationships(parts, main);
  const { dates1904, names, tabs, ...all } = readWorkbookPart(parts, main, relationships);
  const sheets = all.sheets.filter(({ name }) => only === undefined || name === only);
  const listOf = <T>(type: string, readList: (parts: PackageParts, part: string) => readonly T[]) => {
    const part = relationships.find((one) => one.type === type)?.target;
    return part === undefined ? { list: [], fault: null } : attempt(() => readList(parts, part));
  };
  const strings = listOf('sharedStrings', readSharedStrings);
  const formats = listOf('styles', readStyleFormats);
  const context: SheetContext = {
    strings: strings.list,
    stringsFault: strings.fault,
    formats: formats.list,
    formatsFault: formats.fault,
    dates1904,
    spendSlots: createSlotBudget(limits.gridSlots),
    spendFormula: createFormulaBudget(limits.formulaCharacters),
  };
  const damaged: Damage[] = [...all.damaged];
  const read = sheets.flatMap((sheet) => {
    const { list, fault } = attempt(() => [readSheet(parts, sheet, context)]);
    if (fault) damaged.push({ sheet: sheet.name, message: fault.fileError.message });
    for (const { damage } of list) if (damage) damaged.push(damage);
    return list;
  });
  const [first] = damaged;
  // Nothing is left to read: then the file is refused, for the first reason there is.
  if (first && read.length === 0) throw new FileFault({ code: 'berkas-rusak', message: first.message });
  const grids = read.map(({ grid }) => grid);
  const visible = grids.filter(({ visibility }) => visibility === 'visible');
  const front = visible.find(({ sheet }) => sheet === tabs[all.front]) ?? visible[0] ?? grids[0];
  return {
    sheets: grids,
    facts: new Map(read.map(({ grid, facts }) => [grid.sheet, facts])),
    damaged,
    signed: isSigned(parts),
    dates1904,
    names,
    tabs,
    front: front?.sheet ?? '',
  };
}

/** What a bad part leaves of a list: nothing, and why. A fault of the package as a whole is thrown on. */
function attempt<T>(read: () => readonly T[]): {
  readonly list: readonly T[];
  readonly fault: FileFault | null;
} {
  try {
    return { list: read(), fault: null };
  } catch (fault) {
    if (fault instanceof FileFault && fault.fileError.local) return { list: [], fault };
    throw fault;
  }
}

/** Also said by whoever opens a path, before reading it. */
export function fileTooLarge(limits: ReadLimits): FileError {
  const megabytes = Math.floor(limits.fileBytes / 1024 / 1024);
  return tooLarge(`ukurannya lebih dari ${megabytes} MB`, `it is larger than ${megabytes} MB`);
}
