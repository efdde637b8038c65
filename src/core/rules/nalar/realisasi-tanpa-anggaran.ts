import { columnPairs, isMoney, REALISED } from '../../facts/column-pairs';
import { cellOf, rowNoun } from '../../facts/names';
import { columnSums, numberOf } from '../../facts/sums';
import { defineRule, messagesOf } from '../rule';
import { realisasiTanpaAnggaranText } from './realisasi-tanpa-anggaran.text';

const say = messagesOf('realisasi-tanpa-anggaran', realisasiTanpaAnggaranText);

/** Rupiah realised where the budget is stated as 0 or "-"; an empty budget is not stated. */
export const realisasiTanpaAnggaran = defineRule({
  id: 'realisasi-tanpa-anggaran',
  family: 'nalar',
  severity: 'peringatan',
  kinds: ['T-C.29', 'T-C.24', 'E.81', 'evaluasi-lama'],
  text: realisasiTanpaAnggaranText,
  check: (read) =>
    columnPairs(read, REALISED)
      .filter(({ first }) => isMoney(read, first))
      .flatMap(({ first, second }) => {
        const budget = columnSums(read, first).own;
        const realised = columnSums(read, second).own;
        return read.rows
          .filter(({ index }) => numberOf(budget, index) === 0 && numberOf(realised, index) > 0)
          .map((row) => ({
            cell: cellOf(read, row, second),
            message: say.sel({ row: rowNoun(row), realisasi: numberOf(realised, row.index) }),
            stated: numberOf(realised, row.index),
            computed: 0,
            related: [cellOf(read, row, first)],
          }));
      }),
});
