import { memo, memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import { type CheckedTables, yearOf } from './plan-years';
import { nameKeyOf } from './row-keys';
import { haveLittleInCommon, pairRows, type RowMatch, type RowPair } from './row-pairs';

/** One table printed twice; `there` is the later print. */
export interface Print {
  readonly here: ReadTable;
  readonly there: ReadTable;
  readonly rows: AlignedRows;
}

/** So much of two tables must be the same that they are one. */
const LEAST_COMMON = 0.8;
const LEAST_ROWS = 3;

/** Tables that stand in the workbook (or in two of them) twice. */
export const printsOf: (context: CheckedTables) => readonly Print[] = memo((context) => {
  const prints: Print[] = [];
  const copies = new Set<ReadTable>();
  context.tables.forEach((here, at) => {
    if (copies.has(here)) return;
    for (const there of context.tables.slice(at + 1)) {
      if (copies.has(there) || !mayBeOne(here, there, context)) continue;
      const rows = aligned(here, there);
      if (rows === null) continue;
      const least = rows.pairs.length + Math.min(rows.onlyHere.length, rows.onlyThere.length);
      if (rows.pairs.length < LEAST_ROWS || rows.pairs.length < least * LEAST_COMMON) continue;
      prints.push({ here, there, rows });
      copies.add(there);
    }
  });
  return prints;
});

/** Remembered by pair: an edit of one table leaves how the others lie beside each other. */
const aligned = memoPer((here: ReadTable, there: ReadTable) =>
  here.layout.rows === 'tingkat' && haveLittleInCommon(here, there) ? null : alignPrints(here, there),
);

function mayBeOne(here: ReadTable, there: ReadTable, context: CheckedTables): boolean {
  if (here.table.kind !== there.table.kind) return false;
  if (yearOf(here, context) !== yearOf(there, context)) return false;
  // A plan and its amendment stand side by side on purpose.
  if (/perubahan/i.test(here.table.title) !== /perubahan/i.test(there.table.title)) return false;
  const roles = (read: ReadTable): string[] =>
    read.table.columns.map(({ role, period }) => `${role} ${String(period)}`);
  const known = new Set(roles(here));
  const shared = roles(there).filter((role) => known.has(role)).length;
  return shared >= 0.7 * Math.max(known.size, there.table.columns.length);
}

export type AlignedRows = RowMatch;

/** Rows of two prints of one table: plan rows by code and name, what continues them in its order, others by their text. */
export function alignPrints(here: ReadTable, there: ReadTable): AlignedRows {
  if (here.layout.rows !== 'tingkat') return byText(here, there);
  const match = pairRows(here, there);
  const continued = match.pairs.flatMap((pair) => [
    ...sideBySide(pair.here.lanjutan, pair.there.lanjutan),
    ...sideBySide(pair.here.belanja, pair.there.belanja),
  ]);
  const totals = sideBySide(here.totals, there.totals);
  const pairs = [...match.pairs, ...continued, ...totals].sort((a, b) => a.here.index - b.here.index);
  return { ...match, pairs };
}

/** Rows in their order, where there are as many on both sides: else it is a guess which is which. */
function sideBySide(here: readonly TableRow[], there: readonly TableRow[]): RowPair[] {
  if (here.length !== there.length) return [];
  return here.flatMap((row, at) => {
    const other = there[at];
    return other ? [{ here: row, there: other }] : [];
  });
}

/** Rows that are indicators or goals: the same text, the first with the first; then what is left over, if as many. */
function byText(here: ReadTable, there: ReadTable): RowMatch {
  const texts = (read: ReadTable): [TableRow, string][] =>
    read.rows.flatMap((row) => {
      const text = rowText(read, row);
      return text === '' || row.level === 'header-ulang' ? [] : [[row, text] as [TableRow, string]];
    });
  const others = new Map<string, TableRow[]>();
  for (const [row, text] of texts(there)) others.set(text, [...(others.get(text) ?? []), row]);
  const pairs: RowPair[] = [];
  const onlyHere: TableRow[] = [];
  for (const [row, text] of texts(here)) {
    const other = others.get(text)?.shift();
    if (other) pairs.push({ here: row, there: other });
    else onlyHere.push(row);
  }
  const onlyThere = [...others.values()].flat().sort((a, b) => a.index - b.index);
  const rest = sideBySide(onlyHere, onlyThere);
  return rest.length === 0
    ? { pairs, onlyHere, onlyThere }
    : { pairs: [...pairs, ...rest].sort((a, b) => a.here.index - b.here.index), onlyHere: [], onlyThere: [] };
}

function rowText(read: ReadTable, row: TableRow): string {
  if (row.nama !== '') return nameKeyOf(row.nama);
  for (const column of read.table.columns) {
    if (column.data !== 'indikator' && column.data !== 'teks' && column.data !== 'nama') continue;
    const text = nameKeyOf(read.text(row, column));
    if (text !== '') return text;
  }
  return '';
}
