import type { CellGrid, GridRange, SheetVisibility } from '../../../../src/core/grid/cell-grid';
import { officeError } from '../host/office-error';
import { createCellStore, type CellStore } from './cell-store';
import { createEmitter, type Emitter } from './emitter';

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly GridRange[];
  readonly rule: { formula: string };
  readonly look: Record<string, unknown>;
  priority: number;
  stopIfTrue: boolean;
}

export interface ValidationModel {
  readonly area: GridRange;
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

/** A look set for a block of cells (fill, bold, border, …), by its path: "fill.color". The last one counts. */
export interface LookModel {
  readonly area: GridRange;
  readonly what: string;
  readonly value: unknown;
}

export interface ChartModel {
  readonly id: string;
  readonly type: string;
  name: string;
  title: string;
  place: string[];
  readonly series: { name: string; values: string; categories: string }[];
}

export interface NameModel {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  readonly cells: CellStore;
  merges: readonly GridRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  looks: LookModel[];
  /** How far cells without content are formatted: the used range that is not of values reaches there. */
  formattedTo: GridRange | null;
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  protection: { on: boolean; options: Readonly<Record<string, boolean>> };
  /** Cells a user may change although the sheet is protected. */
  unlocked: readonly GridRange[];
  frozen: GridRange | null;
  readonly page: Record<string, unknown>;
  /** With their heading row. A stubborn one fills its columns whatever is written into them. */
  readonly tables: { readonly name: string; readonly area: GridRange; readonly stubborn?: boolean }[];
  filter: GridRange | null;
  readonly charts: ChartModel[];
  readonly settings: Record<string, unknown>;
}

/** How Excel writes numbers for its user: as the system does, or by separators of its own. */
export interface LocaleModel {
  readonly name: string;
  readonly systemDecimal: string;
  readonly decimal: string;
  readonly system: boolean;
  /** How the user has set cells to be named. */
  readonly cells?: 'A1' | 'R1C1';
}

export interface WorkbookModel {
  sheets: SheetModel[];
  active: string;
  selection: { sheet: string; area: GridRange };
  names: NameModel[];
  readonly settings: Map<string, unknown>;
  readonly documentSettings: Map<string, unknown>;
  xmlParts: { readonly id: string; readonly namespace: string; xml: string }[];
  structureProtected: boolean;
  locale: LocaleModel;
  /** Days are counted from 1904. */
  dates1904: boolean;
  eventsEnabled: boolean;
  /** How often drawing was suspended. */
  suspended: number;
  /** Steps the user could take back by Ctrl+Z. */
  undoSteps: number;
  readonly emitter: Emitter;
  nextId(prefix: string): string;
}

export function emptySheet(id: string, name: string): SheetModel {
  return sheetOf(id, {
    sheet: name,
    visibility: 'visible',
    values: [],
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });
}

function sheetOf(id: string, grid: CellGrid): SheetModel {
  return {
    id,
    name: grid.sheet,
    visibility: grid.visibility,
    cells: createCellStore(grid),
    merges: grid.merges,
    hiddenRows: new Set(grid.hiddenRows),
    hiddenColumns: new Set(grid.hiddenColumns),
    columnWidths: new Map(),
    rowHeights: new Map(),
    looks: [],
    formattedTo: null,
    conditionalFormats: [],
    validations: [],
    protection: { on: false, options: {} },
    unlocked: [],
    frozen: null,
    page: {},
    tables: [],
    filter: null,
    charts: [],
    settings: {},
  };
}

/** A workbook in memory; the first visible sheet is the active one. */
export function workbookOf(grids: readonly CellGrid[]): WorkbookModel {
  let ids = 0;
  const nextId = (prefix: string): string => `{${prefix}-${String(++ids).padStart(8, '0')}}`;
  const sheets = grids.map((grid) => sheetOf(nextId('SHEET'), grid));
  const first = sheets.find((sheet) => sheet.visibility === 'visible') ?? sheets[0];
  if (!first) throw new Error('A workbook has at least one sheet');
  return {
    sheets,
    active: first.id,
    selection: { sheet: first.id, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    names: [],
    settings: new Map(),
    documentSettings: new Map(),
    xmlParts: [],
    structureProtected: false,
    dates1904: false,
    locale: { name: 'en-US', systemDecimal: '.', decimal: '.', system: true },
    eventsEnabled: true,
    suspended: 0,
    undoSteps: 0,
    emitter: createEmitter(),
    nextId,
  };
}

/** By name (whatever its case) or id, as `getItem` looks it up. */
export function findSheet(workbook: WorkbookModel, key: string): SheetModel | null {
  const wanted = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
}

/** Fails where a sheet has been deleted since the proxy was made. */
export function present(workbook: WorkbookModel, sheet: SheetModel): SheetModel {
  if (!workbook.sheets.includes(sheet)) {
    throw officeError('ItemNotFound', "The requested resource doesn't exist.", `Worksheet ${sheet.name}`);
  }
  return sheet;
}
