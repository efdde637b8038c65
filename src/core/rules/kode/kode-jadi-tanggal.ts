import { dateCodeAt } from '../../read/date-code';
import { cellText } from '../../read/cell-text';
import { cellAddress } from '../../grid/a1';
import { formatAt } from '../../grid/cell-grid';
import { fixLabel } from '../fixes';
import { BERKODE, defineRule, messagesOf } from '../rule';
import { kodeJadiTanggalText } from './kode-jadi-tanggal.text';

const say = messagesOf('kode-jadi-tanggal', kodeJadiTanggalText);

/** A code that the spreadsheet took for a date or a time when it was typed. */
export const kodeJadiTanggal = defineRule({
  id: 'kode-jadi-tanggal',
  family: 'kode',
  severity: 'peringatan',
  kinds: BERKODE,
  text: kodeJadiTanggalText,
  check: (read) => {
    const column = read.column('kode');
    if (!column || column.left !== column.right) return [];
    return read.rows.flatMap(({ row, level }) => {
      if (level === 'header-ulang' || level === 'kosong') return [];
      const kode = dateCodeAt(read.grid, row, column.left);
      if (kode === null) return [];
      const cell = cellAddress(row, column.left);
      const stated = cellText(read.cell(row, column.left), formatAt(read.grid, row, column.left));
      return [
        {
          cell,
          message: say.sel({ stated, kode }),
          stated,
          computed: kode,
          fixes: [
            {
              label: fixLabel.writeText(kode),
              edits: [{ sheet: read.table.sheet, cell, value: kode, format: '@' }],
            },
          ],
        },
      ];
    });
  },
});
