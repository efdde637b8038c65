import type { ReadTable } from '../../read/read-table';
import type { Bilingual } from '../../language/language';
import type { Draft, TableRule } from '../rule';
import { cellOf } from '../support/cells';
import { columnLabel } from '../support/column-label';
import { BERUMUS } from '../support/kinds';
import { placeLabel } from '../support/row-label';
import { say } from '../support/rule-text';
import { type SumFormulaDoubt, type SumVerdict, sumVerdicts } from '../support/sum-verdicts';
import { noFormula } from '../support/unable';
import { rasio as en } from '../text/en/rasio';
import { rasio as id } from '../text/id/rasio';

export interface CapaianSdFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly stated: number;
  readonly computed: number;
  readonly parts: readonly number[];
  readonly doubt: SumFormulaDoubt | null;
}

const text = { id: id['capaian-sd'], en: en['capaian-sd'] };

/** A summed column of the form (10=(5+7+9), 12=8+9+10+11) against its addends. */
export const capaianSd: TableRule = {
  id: 'capaian-sd',
  family: 'rasio',
  severity: 'galat',
  kinds: BERUMUS,
  unable: noFormula('jumlah'),
  check: (read) => [...sumVerdicts(read).values()].flat().map((verdict) => draftOf(read, verdict)),
};

function draftOf(
  read: ReadTable,
  { row, column, parts, stated, computed, doubt, carriers }: SumVerdict,
): Draft {
  return {
    cell: cellOf(read, row, column),
    ...(doubt ? { severity: 'peringatan' as const } : {}),
    message: say(text.id.message, text.en.message, {
      column: columnLabel(column),
      row: { id: placeLabel(row, 'id'), en: placeLabel(row, 'en') },
      stated,
      computed,
      parts: parts.map((part) => part.value),
      doubt,
    }),
    stated,
    computed,
    related: [...parts.map((part) => part.column), ...carriers].map((other) => cellOf(read, row, other)),
  };
}
