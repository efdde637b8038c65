import { strToU8, zipSync } from 'fflate';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { addToParts } from './add-to-parts';
import { EMPTY_WORKBOOK } from './package-texts';

/** The first day a zip knows: the same plans give the same bytes, today and tomorrow. */
const NO_HISTORY = new Date(1980, 0, 1);

/** A new .xlsx file with the planned sheets, in the browser and in Node alike. */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const { parts } = addToParts(EMPTY_WORKBOOK, [], plans);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_HISTORY });
}
