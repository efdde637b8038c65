import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Bilingual } from '../../language/language';
import type { Draft, TableRule } from '../rule';
import { blockOf, cellOf } from '../support/cells';
import { BERKODE } from '../support/kinds';
import { kodeHierarchy, type Misplaced } from '../support/kode-hierarchy';
import { codeOf, kodeFix } from '../support/kode-rows';
import { levelName, named } from '../support/row-label';
import { say } from '../support/rule-text';
import { statedCodes } from '../support/stated-codes';
import { noKode } from '../support/unable';
import { kode as en } from '../text/en/kode';
import { kode as id } from '../text/id/kode';

export interface KodeIndukFigures {
  /** "kegiatan", "sub kegiatan". */
  readonly level: Bilingual;
  readonly kode: string;
  /** " «Pendataan»", or "" where the row has no name. */
  readonly nama: string;
  /** Of the rows in question; 1 where it is one. */
  readonly count: number;
  /** The code they should stand under, or (where the parent is wrong) the one the children share. */
  readonly parent: string;
  readonly parentLevel: Bilingual;
  /** The parent that the codes of the rows name. */
  readonly prefix: string;
}

const text = { id: id['kode-induk'], en: en['kode-induk'] };

/** Codes against the code of the row they hang under; a wrong parent is one finding, not one for every child. */
export const kodeInduk: TableRule = {
  id: 'kode-induk',
  family: 'kode',
  severity: 'galat',
  kinds: BERKODE,
  unable: noKode,
  check: (read) => {
    const column = read.column('kode');
    return column ? kodeHierarchy(read).misplaced.flatMap((found) => draftOf(read, column, found)) : [];
  },
};

function draftOf(read: ReadTable, column: TableColumn, found: Misplaced): readonly Draft[] {
  const rows = found.is === 'induk' ? found.children : found.rows;
  const subject = found.is === 'induk' ? found.row : rows[0];
  const first = rows[0];
  const last = rows.at(-1);
  if (!subject || !first || !last) return [];
  const other = found.is === 'induk' ? first : found.under;
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
  };
  if (found.is === 'induk') {
    const free = !statedCodes(read).has(found.prefix);
    return [
      {
        cell: cellOf(read, found.row, column),
        message: say(text.id.induk, text.en.induk, figures),
        stated: found.row.kodeText,
        computed: found.prefix,
        related: rows.map((row) => cellOf(read, row, column)),
        fixes: free && rows.length > 1 ? kodeFix(read, found.row, column, found.prefix) : [],
      },
    ];
  }
  const missing = found.is === 'tanpa-baris';
  return [
    {
      cell: rows.length === 1 ? cellOf(read, first, column) : blockOf(first, last, column),
      ...(missing ? { severity: 'peringatan' as const } : {}),
      message: say(
        missing ? text.id.tanpaBaris : text.id.anak,
        missing ? text.en.tanpaBaris : text.en.anak,
        figures,
      ),
      stated: first.kodeText,
      computed: null,
      related: [cellOf(read, found.under, column)],
    },
  ];
}
