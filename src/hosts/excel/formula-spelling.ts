import {
  PLAIN_SPELLING,
  spellingWith,
  type CellNaming,
  type FormulaSpelling,
} from '../../core/language/formula-spelling';
import type { HostResult } from '../host';
import { CULTURE, supports } from './requirement-set';
import { runBatch } from './run-batch';

/** How this Excel shows formulas: by separators of its own where the user has set some, else by those of the system. */
export async function formulaSpelling(): Promise<HostResult<FormulaSpelling>> {
  if (!supports(CULTURE)) return { ok: true, value: PLAIN_SPELLING };
  const separators = await runBatch(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,useSystemSeparators,cultureInfo/numberFormat/numberDecimalSeparator');
    await context.sync();
    const { useSystemSeparators, decimalSeparator, cultureInfo } = application;
    return spellingWith(
      useSystemSeparators ? cultureInfo.numberFormat.numberDecimalSeparator : decimalSeparator,
    );
  });
  if (!separators.ok) return separators;
  // A request of its own: names are refused while another workbook is in front (office-js #6365), and can be missed.
  const cells = await runBatch(cellNaming);
  return { ok: true, value: cells.ok ? { ...separators.value, cells: cells.value } : separators.value };
}

/**
 * Excel has no way to ask how cells are named (office-js #3181), but on Windows it tells what a name stands for in the
 * user's own style (#1831). Without a name, and on the Mac, it stays untold.
 */
async function cellNaming(context: Excel.RequestContext): Promise<CellNaming> {
  const names = context.workbook.names.load('items/value');
  await context.sync();
  const places: readonly unknown[] = names.items.map(({ value }): unknown => value);
  return places.some((place) => typeof place === 'string' && IN_R1C1.test(place)) ? 'R1C1' : 'A1';
}

const IN_R1C1 = /!R[1-9]\d*C[1-9]\d*(?::R[1-9]\d*C[1-9]\d*)?$/;
