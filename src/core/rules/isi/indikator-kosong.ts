import { PLAN_LEVELS } from '../../facts/column-use';
import { defineRule, messagesOf } from '../rule';
import { emptyCells } from './empty-cells';
import { indikatorKosongText } from './indikator-kosong.text';

const say = messagesOf('indikator-kosong', indikatorKosongText);

/** Rows of the plan without an indicator, where their level has them. */
export const indikatorKosong = defineRule({
  id: 'indikator-kosong',
  family: 'isi',
  severity: 'peringatan',
  text: indikatorKosongText,
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'indikator')
      .flatMap((column) =>
        emptyCells(read, column, say, {
          levels: PLAN_LEVELS,
          // A level of which only some rows have outcome rows of their own below carries its indicators there.
          skip: (row) => row.lanjutan.some((more) => read.text(more, column) !== ''),
        }),
      ),
});
