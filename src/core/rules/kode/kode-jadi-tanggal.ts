import { dateCodes } from '../../facts/codes';
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
  check: (read) =>
    dateCodes(read).map(({ cell, stated, kode }) => ({
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
    })),
});
