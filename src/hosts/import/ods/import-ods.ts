import { DEFAULT_LIMITS } from '../../file/limits';
import { openPackage } from '../../file/package-parts';
import type { Importer } from '../imported-book';
import { formulaKeeper, LOOKS_LOST } from '../kept-formula';
import { slotBudget } from '../slot-budget';
import { readOdsStyles } from './ods-formats';
import { readOdsSheets } from './ods-sheets';

/** Sheets of an OpenDocument spreadsheet: values, formulas, formats, merges, what is hidden. Throws FileFault. */
export const importOds: Importer = async (bytes, { limits, progress }) => {
  const parts = openPackage(bytes, DEFAULT_LIMITS);
  const styles = readOdsStyles(parts);
  progress(1, 2);
  const formulas = formulaKeeper();
  const tables = readOdsSheets(parts, { styles, formulas, spend: slotBudget(limits.gridSlots) });
  const notes = [...formulas.notes(), LOOKS_LOST];
  return { ok: true, book: { tables, pages: null, notes, typed: true } };
};
