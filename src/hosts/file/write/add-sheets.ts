import type { Bilingual } from '../../../core/language/language';
import type { PlanChart, SheetPlan } from '../../../core/templates/sheet-plan';
import { freeSheetName } from '../../excel/sheet-name';
import { FileFault, type FileError } from '../file-error';
import { DEFAULT_LIMITS, type ReadLimits } from '../limits';
import { inDialect } from '../package/dialect';
import { editPackage, type EditedPackage } from '../package/edit-package';
import { addPart, freePart, relate } from '../package/relations';
import { signatureNote } from '../package/signature';
import { openStyleSheet } from '../package/style-sheet';
import { addNames, addTab, tabNames } from '../package/workbook-tabs';
import { chartPart, drawingPart } from './chart-parts';
import { planStyles } from './plan-styles';
import { sheetPart } from './sheet-part';
import { definedNames } from './workbook-names';

export type AddResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly names: readonly string[];
      /** What else is worth saying of the result: a signature that ended. */
      readonly notes: readonly Bilingual[];
    }
  | { readonly ok: false; readonly error: FileError };

/** An existing .xlsx file with new sheets behind its own; see `addSheetsTo`. */
export function addSheets(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  limits: ReadLimits = DEFAULT_LIMITS,
): AddResult {
  try {
    const parts = editPackage(bytes, limits);
    const names = addSheetsTo(parts, plans);
    const signature = signatureNote(parts);
    return { ok: true, bytes: parts.finish(), names, notes: signature ? [signature] : [] };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

const TYPES = 'application/vnd.openxmlformats-officedocument';

/**
 * Adds sheets behind those there are; gives the names they got, in the order of the plans. Parts that only list what
 * there is (workbook, its relationships, content types) are added to, so is the list of styles; all else stays.
 */
export function addSheetsTo(parts: EditedPackage, plans: readonly SheetPlan[]): readonly string[] {
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1);
  const styleSheet = openStyleSheet(parts);
  const styles = planStyles(styleSheet);
  const names: string[] = [];
  for (const plan of plans) {
    const name = freeSheetName(plan.name, [...tabNames(parts), ...names]);
    names.push(name);
    const part = freePart(parts, `${folder}worksheets/sheet`, 'xml');
    const charts = plan.charts ?? [];
    const drawing = charts.length === 0 ? null : addCharts(parts, { folder, part, name }, charts);
    const xml = sheetPart(plan, styles, drawing);
    addPart(parts, part, `${TYPES}.spreadsheetml.worksheet+xml`, inDialect(parts, xml));
    const place = addTab(parts, name, relate(parts, parts.workbook, 'worksheet', part), plan.visibility);
    addNames(parts, definedNames(plan, name, place));
  }
  styleSheet.save();
  return names;
}

/** Gives the relationship of a sheet to the drawing that holds its charts. */
function addCharts(
  parts: EditedPackage,
  sheet: { readonly folder: string; readonly part: string; readonly name: string },
  charts: readonly PlanChart[],
): string {
  const { folder } = sheet;
  const drawing = freePart(parts, `${folder}drawings/drawing`, 'xml');
  const ids = charts.map((chart) => {
    const part = freePart(parts, `${folder}charts/chart`, 'xml');
    addPart(parts, part, `${TYPES}.drawingml.chart+xml`, inDialect(parts, chartPart(chart, sheet.name)));
    return relate(parts, drawing, 'chart', part);
  });
  addPart(parts, drawing, `${TYPES}.drawing+xml`, inDialect(parts, drawingPart(charts, ids)));
  return relate(parts, sheet.part, 'drawing', drawing);
}
