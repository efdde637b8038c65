import { defineRule, messagesOf } from '../rule';
import { emptyCells } from './empty-cells';
import { kelompokSasaranKosongText } from './kelompok-sasaran-kosong.text';

const say = messagesOf('kelompok-sasaran-kosong', kelompokSasaranKosongText);

/** Rows that do not say whom they are for, where their level does. */
export const kelompokSasaranKosong = defineRule({
  id: 'kelompok-sasaran-kosong',
  family: 'isi',
  severity: 'peringatan',
  kinds: ['SIPD-Renja'],
  text: kelompokSasaranKosongText,
  check: (read) => {
    const column = read.column('kelompokSasaran');
    return column ? emptyCells(read, column, say) : [];
  },
});
