import type { TableRule } from '../rule';
import { emptyCells } from '../support/empty-cells';
import { isi as en } from '../text/en/isi';
import { isi as id } from '../text/id/isi';

const text = { id: id['lokasi-kosong'], en: en['lokasi-kosong'] };

/** Rows without a place, where their level has them. */
export const lokasiKosong: TableRule = {
  id: 'lokasi-kosong',
  family: 'isi',
  severity: 'peringatan',
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'lokasi')
      .flatMap((column) => emptyCells(read, column, text)),
};
