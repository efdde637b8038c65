import { PLAIN_SPELLING, spellingWith, type FormulaSpelling } from '../../core/language/formula-spelling';
import type { HostResult } from '../host';
import { CULTURE, supports } from './requirement-set';
import { runBatch } from './run-batch';

/** How this Excel shows formulas: by separators of its own where the user has set some, else by those of the system. */
export async function formulaSpelling(): Promise<HostResult<FormulaSpelling>> {
  if (!supports(CULTURE)) return { ok: true, value: PLAIN_SPELLING };
  return runBatch(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,useSystemSeparators,cultureInfo/numberFormat/numberDecimalSeparator');
    await context.sync();
    const { useSystemSeparators, decimalSeparator, cultureInfo } = application;
    return spellingWith(
      useSystemSeparators ? cultureInfo.numberFormat.numberDecimalSeparator : decimalSeparator,
    );
  });
}
