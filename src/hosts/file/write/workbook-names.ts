import type { GridRange } from '../../../core/grid/cell-grid';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { absolute } from './sheet-part';
import { escapeXml } from '../../../core/language/markup';

/** `'Tabel 3.1'!` */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** All cells of a plan. */
function wholeOf({ cells }: SheetPlan): GridRange {
  const right = Math.max(0, ...cells.map((row) => row.length - 1));
  return { top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right };
}

/** The names of a plan and its repeated heading, all of them the sheet's own: they cannot clash with another's. */
export function definedNames(plan: SheetPlan, sheet: string, localId: number): readonly string[] {
  const reference = sheetReference(sheet);
  const named = (name: string, target: string): string =>
    `<definedName name="${escapeXml(name)}" localSheetId="${String(localId)}">${escapeXml(target)}</definedName>`;
  const repeated = plan.print?.repeatRows;
  const titles = repeated
    ? [named('_xlnm.Print_Titles', `${reference}$${String(repeated[0] + 1)}:$${String(repeated[1] + 1)}`)]
    : [];
  const area = plan.print?.area ? [named('_xlnm.Print_Area', reference + absolute(wholeOf(plan)))] : [];
  return [
    ...area,
    ...titles,
    ...plan.names.map(({ name, range }) => named(name, reference + absolute(range))),
  ];
}
