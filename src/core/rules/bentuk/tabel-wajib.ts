import { cellAddress } from '../../grid/a1';
import type { TableKind } from '../../layouts/layout';
import type { ReadTable } from '../../read/read-table';
import { defineRule, type Draft, messagesOf } from '../rule';
import { tabelWajibText } from './tabel-wajib.text';

const say = messagesOf('tabel-wajib', tabelWajibText);

/** The tables a Renja has, each with the kinds that stand for it: the current form replaces T-C.33. */
const REQUIRED: readonly (readonly TableKind[])[] = [
  ['T-C.29'],
  ['T-C.30'],
  ['T-C.31'],
  ['T-C.32'],
  ['T-C.33', 'SIPD-Renja'],
];

/** A workbook with two tables of a Renja is one; it should have all five. */
export const tabelWajib = defineRule({
  id: 'tabel-wajib',
  family: 'bentuk',
  severity: 'catatan',
  text: tabelWajibText,
  checkAll: ({ tables, unread = [], workbookOf }) => {
    // What was not read may be the table that seems to be missing.
    if (unread.some(({ why }) => why === 'mirip' || why === 'bentuk-tak-dikenal' || why === 'rusak'))
      return [];
    const workbooks = new Map<string, ReadTable[]>();
    for (const table of tables) {
      const workbook = workbookOf?.(table) ?? '';
      const known = workbooks.get(workbook);
      if (known) known.push(table);
      else workbooks.set(workbook, [table]);
    }
    return [...workbooks.values()].flatMap(missingIn);
  },
});

function missingIn(tables: readonly ReadTable[]): readonly (Draft & { readonly table: ReadTable })[] {
  const kinds = new Set(tables.map(({ layout }) => layout.kind));
  const missing = REQUIRED.filter((among) => !among.some((kind) => kinds.has(kind)));
  const table = tables.find(({ layout }) => REQUIRED.some((among) => among.includes(layout.kind)));
  if (!table || missing.length === 0 || REQUIRED.length - missing.length < 2) return [];
  const { top, left } = table.table.range;
  return [
    {
      table,
      cell: cellAddress(top, left),
      message: say.message({ missing: missing.map(([kind = 'T-C.33']) => kind) }),
    },
  ];
}
