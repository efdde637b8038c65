import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { addToParts } from './add-to-parts';
import { EMPTY_WORKBOOK } from './package-texts';

/** A new .xlsx file with the planned sheets, in the browser and in Node alike. */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const { parts } = addToParts(EMPTY_WORKBOOK, [], plans);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable,
  );
}
