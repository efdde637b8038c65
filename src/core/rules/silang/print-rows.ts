import type { ReadTable, TableRow } from '../../read/read-table';
import { nameKeyOf } from './row-keys';
import { type RowMatch, type RowPair, pairRows } from './row-pairs';

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
