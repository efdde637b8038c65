import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { blockOf, cellOf, levelName, named } from '../../facts/names';
import { codeOf, kodeHierarchy, type Misplaced, noKode, statedCodes } from '../../facts/codes';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import { kodeFix } from '../fixes';
import { kodeIndukText, type KodeIndukFigures } from './kode-induk.text';

const say = messagesOf('kode-induk', kodeIndukText);

/** Codes against the code of the row they hang under; a wrong parent is one finding, not one for every child. */
export const kodeInduk = defineRule({
  id: 'kode-induk',
  family: 'kode',
  severity: 'galat',
  kinds: BERKODE,
  unable: noKode,
  text: kodeIndukText,
  joins: ['kode-nama'],
  check: (read) => {
    const column = read.column('kode');
    return column ? kodeHierarchy(read).misplaced.flatMap((found) => draftOf(read, column, found)) : [];
  },
});

function draftOf(read: ReadTable, column: TableColumn, found: Misplaced): readonly Draft[] {
  const rows = found.is === 'induk' ? found.children : found.rows;
  const subject = found.is === 'induk' ? found.row : rows[0];
  const first = rows[0];
  const last = rows.at(-1);
  if (!subject || !first || !last) return [];
  const other = found.is === 'induk' ? first : found.under;
  const twin = twinOf(read, subject);
  const figures: KodeIndukFigures = {
    level: { id: levelName(first.level, 'id'), en: levelName(first.level, 'en') },
    kode: codeOf(subject)?.clean ?? '',
    nama: named(subject),
    count: rows.length,
    parent: found.is === 'induk' ? found.prefix : (codeOf(found.under)?.clean ?? ''),
    parentLevel: {
      id: levelName(found.is === 'induk' ? found.row.level : other.level, 'id'),
      en: levelName(found.is === 'induk' ? found.row.level : other.level, 'en'),
    },
    prefix: found.prefix,
    twin: rows.length === 1 || found.is === 'induk' ? twin && cellOf(read, twin, column) : null,
  };
  const twins = figures.twin === null ? [] : [figures.twin];
  if (found.is === 'induk') {
    const free = !statedCodes(read).has(found.prefix);
    return [
      {
        cell: cellOf(read, found.row, column),
        ...(read.layout.picks ? { severity: 'peringatan' as const } : {}),
        message: say.induk(figures),
        stated: found.row.kodeText,
        computed: found.prefix,
        related: [...rows.map((row) => cellOf(read, row, column)), ...twins],
        fixes: free && rows.length > 1 ? kodeFix(read, found.row, column, found.prefix) : [],
      },
    ];
  }
  const missing = found.is === 'tanpa-baris';
  return [
    {
      cell: rows.length === 1 ? cellOf(read, first, column) : blockOf(first, last, column),
      ...(missing || read.layout.picks ? { severity: 'peringatan' as const } : {}),
      message: (missing ? say.tanpaBaris : say.anak)(figures),
      stated: first.kodeText,
      computed: null,
      related: [cellOf(read, found.under, column), ...twins],
    },
  ];
}

/** The other row that has the same code: what stands wrong here may be copied from there. */
function twinOf(read: ReadTable, row: TableRow): TableRow | null {
  const kode = codeOf(row);
  return (
    (kode &&
      statedCodes(read)
        .get(kode.clean)
        ?.find((other) => other !== row)) ??
    null
  );
}
