import type { ReadTable } from '../../read/read-table';
import type { Language } from '../../language/language';
import { amountSummary } from './amount-summary';
import { realisationSummary } from './realisation-summary';
import type { SummaryKind, SummaryResult } from './summary';

/** A summary of one table as a new sheet, or why there can be none. Pure; a host makes the sheet and applies the edits. */
export function summarise(read: ReadTable, kind: SummaryKind, language: Language = 'id'): SummaryResult {
  return kind === 'realisasi' ? realisationSummary(read, language) : amountSummary(read, kind, language);
}
