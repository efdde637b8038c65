import type { ReadTable } from '../../read/read-table';
import { cellOf, columnLabel, placeLabel } from '../../facts/names';
import { type SumVerdict, sumVerdicts } from '../../facts/summed-columns';
import { noFormula } from '../../facts/formulas';
import { BERUMUS, defineRule, type Draft, messagesOf } from '../rule';
import { capaianSdText } from './capaian-sd.text';

const say = messagesOf('capaian-sd', capaianSdText);

/** A summed column of the form (10=(5+7+9), 12=8+9+10+11) against its addends. */
export const capaianSd = defineRule({
  id: 'capaian-sd',
  family: 'rasio',
  severity: 'galat',
  kinds: BERUMUS,
  unable: noFormula('jumlah'),
  text: capaianSdText,
  check: (read) => [...sumVerdicts(read).values()].flat().map((verdict) => draftOf(read, verdict)),
});

function draftOf(
  read: ReadTable,
  { row, column, parts, stated, computed, doubt, carriers }: SumVerdict,
): Draft {
  return {
    cell: cellOf(read, row, column),
    ...(doubt ? { severity: 'peringatan' as const } : {}),
    message: say.message({
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
