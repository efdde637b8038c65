import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import type { HostResult } from '../../../src/hosts/host';
import {
  createUser,
  fakeWorkbook,
  installExcelFake,
  type FakeExcel,
  type FakeExcelOptions,
  type FakeUser,
} from '../../support/excel-fake';

type Line = readonly (CellValue | `=${string}`)[];

/** A sheet from rows of cells: "=SUM(A1)" is a formula that shows 0, "=SUM(A1) → 5" one that shows 5. */
export function gridOf(sheet: string, rows: readonly Line[], more: Partial<CellGrid> = {}): CellGrid {
  const isFormula = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');
  return {
    sheet,
    visibility: 'visible',
    values: rows.map((row) =>
      row.map((cell) => (isFormula(cell) ? Number(cell.split(' → ')[1] ?? 0) : cell)),
    ),
    formulas: rows.map((row) =>
      row.map((cell) => (isFormula(cell) ? (cell.split(' → ')[0] ?? '').slice(1) : null)),
    ),
    formats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}

export interface Stage {
  readonly excel: FakeExcel;
  readonly user: FakeUser;
}

let uninstall: (() => void) | null = null;
let staged: FakeExcel | null = null;

/** Puts a workbook before the host under test, in Microsoft's client of that build; taken away by `clearStage`. */
export function stage(grids: readonly CellGrid[], options: FakeExcelOptions = {}, build?: string): Stage {
  leave();
  const excel = fakeWorkbook(grids, options);
  staged = excel;
  uninstall = installExcelFake(globalThis, excel, build);
  return { excel, user: createUser(excel) };
}

/** When the library has tidied up as well: it still needs its names then. */
export async function clearStage(): Promise<void> {
  const last = staged;
  leave();
  await last?.quiet();
}

function leave(): void {
  uninstall?.();
  uninstall = null;
  staged = null;
}

/** Lets what was begun without waiting come to its end. */
export async function settled(): Promise<void> {
  await staged?.quiet();
}

export function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message.id}`);
  return result.value;
}

/** The code of the problem, or "ok". */
export function codeOf(result: HostResult<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}
