import type { CellGrid, CellValue } from '../../../core/grid/cell-grid';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { crc32 } from '../crc32';
import { DEFAULT_LIMITS } from '../limits';
import type { EditedPackage } from '../package/edit-package';
import { removeTab } from '../package/workbook-tabs';
import { readParts } from '../read-workbook';
import type { SheetSource } from '../sheet';
import type { WorkbookPart } from '../workbook-part';

/** A hidden name on the summary sheet alone holds what the sheet was when we wrote it. */
const NAME = 'Periksa_Renja';

/** Tells whether a sheet is as we wrote it, whichever program saved it since. */
function digestOf(sheet: string, cells: readonly (readonly (CellValue | undefined)[])[]): string {
  const rows = cells.map((row) => {
    // Programs differ in the last digits of a figure, and in what they make of an empty text.
    const told = row.map((value) =>
      typeof value === 'number' ? value.toPrecision(12) : value === undefined || value === '' ? null : value,
    );
    return told.slice(0, told.findLastIndex((value) => value !== null) + 1);
  });
  const filled = rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
  return crc32(0, new TextEncoder().encode(JSON.stringify([sheet, filled]))).toString(16);
}

/** The defined name by which a later copy knows this summary again. */
export function summaryName(plan: SheetPlan, sheet: string, place: number): string {
  const digest = digestOf(
    sheet,
    plan.cells.map((row) => row.map((cell) => cell?.value ?? null)),
  );
  return `<definedName name="${NAME}" localSheetId="${String(place)}" hidden="1">"${digest}"</definedName>`;
}

/**
 * Takes the summaries of earlier copies out of a workbook. One that was renamed, copied, written in or given a comment
 * has become somebody's own and stays.
 */
export function removeSummaries(
  parts: EditedPackage,
  { sheets, names }: Pick<WorkbookPart, 'sheets' | 'names'>,
): ReadonlySet<string> {
  const removed = new Set<string>();
  for (const { name, sheet, formula } of names) {
    const source = sheets.find((one) => one.name === sheet);
    if (name !== NAME || !source || !isBare(parts, source)) continue;
    const grid = readParts(parts, DEFAULT_LIMITS, source.name).sheets[0];
    if (!grid || isChanged(grid, formula)) continue;
    removeTab(parts, source.name, source.part);
    removed.add(source.name);
  }
  return removed;
}

/** Nothing hangs on the sheet but the settings of a printer. */
function isBare(parts: EditedPackage, { part }: SheetSource): boolean {
  return parts.relationships(part).every(({ type }) => type === 'printerSettings');
}

function isChanged(grid: CellGrid, formula: string): boolean {
  const holdsFormulas = grid.formulas.some((row) => row.some((one) => one !== null));
  return holdsFormulas || formula.replaceAll('"', '') !== digestOf(grid.sheet, grid.values);
}
