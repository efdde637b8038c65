import type { ReadTable, TableRow } from '../../read/read-table';
import { cellOf, rowNoun } from '../../facts/names';
import { type ColumnPair, columnPairs, isMoney, REALISED } from '../../facts/column-pairs';
import { columnSums, numberOf } from '../../facts/sums';
import { defineRule, type Draft, messagesOf } from '../rule';
import { realisasiLebihPaguText } from './realisasi-lebih-pagu.text';

const say = messagesOf('realisasi-lebih-pagu', realisasiLebihPaguText);

/** More rupiah realised than budgeted; where a child is the cause its parents are not told again. */
export const realisasiLebihPagu = defineRule({
  id: 'realisasi-lebih-pagu',
  family: 'nalar',
  severity: 'peringatan',
  kinds: ['T-C.29', 'T-C.24', 'E.81', 'evaluasi-lama'],
  text: realisasiLebihPaguText,
  check: (read) =>
    columnPairs(read, REALISED)
      .filter(({ first }) => isMoney(read, first))
      .flatMap((pair) => checkPair(read, pair)),
});

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
      const pagu = numberOf(budget, row.index);
      const realisasi = numberOf(realised, row.index);
      return {
        cell: cellOf(read, row, second),
        message: say.sel({ row: rowNoun(row), pagu, realisasi }),
        stated: realisasi,
        computed: pagu,
        related: [cellOf(read, row, first)],
      };
    });
}
