import { defineRule, messagesOf } from '../rule';
import { emptyCells } from './empty-cells';
import { sumberDanaKosongText } from './sumber-dana-kosong.text';

const say = messagesOf('sumber-dana-kosong', sumberDanaKosongText);

/** Rows without a fund source, where their level has them. */
export const sumberDanaKosong = defineRule({
  id: 'sumber-dana-kosong',
  family: 'isi',
  severity: 'peringatan',
  text: sumberDanaKosongText,
  check: (read) =>
    read.table.columns
      .filter(({ data }) => data === 'sumber-dana')
      .flatMap((column) => emptyCells(read, column, say)),
});
