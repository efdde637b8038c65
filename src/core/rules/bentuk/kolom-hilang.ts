import { missingColumns } from '../../facts/missing-columns';
import { rangeAddress } from '../../grid/a1';
import { defineRule, messagesOf } from '../rule';
import { kolomHilangText } from './kolom-hilang.text';

const say = messagesOf('kolom-hilang', kolomHilangText);

/** Columns of the official form that the table does not have: one finding a table. */
export const kolomHilang = defineRule({
  id: 'kolom-hilang',
  family: 'bentuk',
  severity: 'peringatan',
  text: kolomHilangText,
  check: (read) => {
    const missing = missingColumns(read);
    if (missing.length === 0) return [];
    const { headerRows, range } = read.table;
    return [
      {
        cell: rangeAddress({ ...range, top: headerRows[0], bottom: headerRows[1] }),
        message: say.message({
          names: missing,
          kind: read.layout.kind,
        }),
      },
    ];
  },
});
