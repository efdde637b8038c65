import { defineRule } from '../define-rule';
import { messagesOf } from '../message';
import { emptyCells } from '../support/empty-cells';
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
