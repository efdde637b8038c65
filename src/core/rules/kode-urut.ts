import { compareKode } from '../read/kode-relation';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Draft, TableRule } from './rule';
import { cellOf } from './support/cells';
import { codesAscend } from './support/code-order';
import { BERKODE } from './support/kinds';
import { kodeHierarchy } from './support/kode-hierarchy';
import { codeOf } from './support/kode-rows';
import { named } from './support/row-label';
import { say } from './support/rule-text';
import { noKode } from './support/unable';
import { kode as en } from './text/en/kode';
import { kode as id } from './text/id/kode';

export interface KodeUrutFigures {
  readonly kode: string;
  /** " «Pendataan»", or "" where the row has no name. */
  readonly nama: string;
  readonly before: string;
}

const text = { id: id['kode-urut'], en: en['kode-urut'] };

/** A code lower than that of the sibling before it; one finding for every place where the order breaks. */
export const kodeUrut: TableRule = {
  id: 'kode-urut',
  family: 'kode',
  severity: 'catatan',
  kinds: BERKODE,
  unable: noKode,
  check: (read) => {
    const column = read.column('kode');
    if (!column || codesAscend(read)) return [];
    const years = read.rows.filter((row) => row.level === 'tahun').map((row) => row.index);
    const { explained } = kodeHierarchy(read);
    const found: Break[] = [];
    addBreaks(found, read.roots, explained, years);
    for (const row of read.rows)
      if (row.children.length > 1) addBreaks(found, row.children, explained, years);
    return found
      .sort((one, other) => one.row.index - other.row.index)
      .map((place) => draftOf(read, column, place));
  },
};

interface Break {
  readonly row: TableRow;
  readonly before: TableRow;
}

function addBreaks(
  found: Break[],
  siblings: readonly TableRow[],
  explained: ReadonlySet<TableRow>,
  years: readonly number[],
): void {
  let before: TableRow | null = null;
  for (const row of siblings) {
    const kode = codeOf(row);
    if (!kode || explained.has(row)) continue;
    const last = before ? codeOf(before) : null;
    const order = last ? compareKode(last, kode) : null;
    if (before && order !== null && order > 0 && !isBetween(years, before.index, row.index))
      found.push({ row, before });
    before = row;
  }
}

/** A year divider begins the codes anew. */
function isBetween(years: readonly number[], from: number, to: number): boolean {
  return years.some((year) => year > from && year < to);
}

function draftOf(read: ReadTable, column: TableColumn, { row, before }: Break): Draft {
  return {
    cell: cellOf(read, row, column),
    message: say(text.id.message, text.en.message, {
      kode: codeOf(row)?.clean ?? '',
      nama: named(row),
      before: codeOf(before)?.clean ?? '',
    }),
    stated: row.kodeText,
    computed: null,
    related: [cellOf(read, before, column)],
  };
}
