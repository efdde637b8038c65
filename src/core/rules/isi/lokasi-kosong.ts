import { defineRule, messagesOf } from '../rule';
import { emptyCells } from './empty-cells';
import { lokasiKosongText } from './lokasi-kosong.text';

const say = messagesOf('lokasi-kosong', lokasiKosongText);

/** Rows without a place, where their level has them. */
export const lokasiKosong = defineRule({
  id: 'lokasi-kosong',
  family: 'isi',
  severity: 'peringatan',
  text: lokasiKosongText,
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'lokasi')
      .flatMap((column) => emptyCells(read, column, say)),
});
