import type { TableRule } from '../rule';
import { PLAN_LEVELS } from '../support/column-use';
import { emptyCells } from '../support/empty-cells';
import { isi as en } from '../text/en/isi';
import { isi as id } from '../text/id/isi';

const text = { id: id['indikator-kosong'], en: en['indikator-kosong'] };

/** Rows of the plan without an indicator, where their level has them. */
export const indikatorKosong: TableRule = {
  id: 'indikator-kosong',
  family: 'isi',
  severity: 'peringatan',
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'indikator')
      .flatMap((column) =>
        emptyCells(read, column, text, {
          levels: PLAN_LEVELS,
          // A level of which only some rows have outcome rows of their own below carries its indicators there.
          skip: (row) => row.lanjutan.some((more) => read.text(more, column) !== ''),
        }),
      ),
};
