import type { TableRule } from '../rule';
import { emptyCells } from '../support/empty-cells';
import { isi as en } from '../text/en/isi';
import { isi as id } from '../text/id/isi';

const text = { id: id['sumber-dana-kosong'], en: en['sumber-dana-kosong'] };

/** Rows without a fund source, where their level has them. */
export const sumberDanaKosong: TableRule = {
  id: 'sumber-dana-kosong',
  family: 'isi',
  severity: 'peringatan',
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'sumber-dana')
      .flatMap((column) => emptyCells(read, column, text)),
};
