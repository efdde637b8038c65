import { cellAddress } from '../../grid/a1';
import { titleCells } from '../../facts/headings';
import { namesAgency } from '../../read/agency-words';
import { defineRule, messagesOf } from '../rule';
import { judulTanpaPdText } from './judul-tanpa-pd.text';

const say = messagesOf('judul-tanpa-pd', judulTanpaPdText);

/** No title, or a title that names no agency, in a table whose rows name none either. */
export const judulTanpaPd = defineRule({
  id: 'judul-tanpa-pd',
  family: 'bentuk',
  severity: 'catatan',
  text: judulTanpaPdText,
  check: (read, context) => {
    const titles = titleCells(read);
    const { kind } = read.layout;
    const heading = cellAddress(read.table.headerRows[0], read.table.range.left);
    if (titles.length === 0) return [{ cell: heading, message: say.tidakAda({ kind }) }];
    const all = titles.map((title) => title.text).join(' ');
    const named = context.agency !== null && all.toLowerCase().includes(context.agency.toLowerCase());
    const inRows = read.rows.some(({ level, nama }) => level === 'unit' && namesAgency(nama));
    if (!named && !inRows && !titles.some((title) => namesAgency(title.text)))
      return [{ cell: titles[0]?.cell ?? heading, message: say.tanpa({}) }];
    return [];
  },
});
