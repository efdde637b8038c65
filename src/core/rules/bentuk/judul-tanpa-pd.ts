import { cellAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import { agencyOf, sameAgency, titleCells } from '../../facts/headings';
import { namesAgency } from '../../read/agency-words';
import { defineRule, type Draft, messagesOf, type RuleContext } from '../rule';
import { judulTanpaPdText } from './judul-tanpa-pd.text';

const say = messagesOf('judul-tanpa-pd', judulTanpaPdText);

/** No title, a title that names no agency, or one that names another agency than the rest of the workbook. */
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
    if (!named && !titles.some((title) => namesAgency(title.text)))
      return [{ cell: titles[0]?.cell ?? heading, message: say.tanpa({}) }];
    return named ? [] : otherAgency(read, context);
  },
});

/** At least two other tables agree on an agency, and this one names another: left over from someone else's document. */
function otherAgency(read: ReadTable, { tables, workbookOf }: RuleContext): Draft[] {
  const stated = agencyOf(read);
  if (stated === null) return [];
  const others = tables.flatMap((table) =>
    table === read || workbookOf?.(table) !== workbookOf?.(read) ? [] : (agencyOf(table) ?? []),
  );
  const [first] = others;
  if (first === undefined || others.length < 2 || !others.every((other) => sameAgency(other, first)))
    return [];
  if (sameAgency(stated, first)) return [];
  const cell = titleCells(read).find((title) => namesAgency(title.text))?.cell ?? 'A1';
  return [
    {
      cell,
      severity: 'peringatan',
      message: say.lain({ stated, others: first }),
      stated,
      computed: first,
    },
  ];
}
