import type { ReadTable, TableRow } from '../../read/read-table';
import type { Draft, TableRule } from '../rule';
import { cellOf } from '../support/cells';
import { type ColumnPair, columnPairs, isMoney, REALISED } from '../support/column-pairs';
import { columnSums, numberOf } from '../support/column-sums';
import { say } from '../support/rule-text';
import { nalar as en } from '../text/en/nalar';
import { nalar as id } from '../text/id/nalar';

const text = { id: id['realisasi-lebih-pagu'], en: en['realisasi-lebih-pagu'] };

/** More rupiah realised than budgeted; where a child is the cause its parents are not told again. */
export const realisasiLebihPagu: TableRule = {
  id: 'realisasi-lebih-pagu',
  family: 'nalar',
  severity: 'peringatan',
  kinds: ['T-C.29', 'T-C.24', 'E.81', 'evaluasi-lama'],
  check: (read) =>
    columnPairs(read, REALISED)
      .filter(({ first }) => isMoney(read, first))
      .flatMap((pair) => checkPair(read, pair)),
};

function checkPair(read: ReadTable, { first, second }: ColumnPair): Draft[] {
  const budget = columnSums(read, first).own;
  const realised = columnSums(read, second).own;
  const over = read.rows.filter((row) => {
    const one = numberOf(budget, row.index);
    return one > 0 && numberOf(realised, row.index) > one + 0.5;
  });
  const causes = new Set<TableRow>();
  for (const row of over) for (let up = row.parent; up && !causes.has(up); up = up.parent) causes.add(up);
  return over
    .filter((row) => !causes.has(row))
    .map((row) => {
      const one = numberOf(budget, row.index);
      const other = numberOf(realised, row.index);
      return {
        cell: cellOf(read, row, second),
        message: say(text.id.sel, text.en.sel, { row, first, second, one, other }),
        stated: other,
        computed: one,
        related: [cellOf(read, row, first)],
      };
    });
}
