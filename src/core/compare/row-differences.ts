import type { ReadTable, TableRow } from '../read/read-table';
import { rupiahOf } from '../silang/amounts';
import { nameCell } from '../rules/silang/drafts';
import { nameDifferences } from '../silang/name-differences';
import { paguDifferences } from '../silang/pagu-differences';
import { rowKeys } from '../silang/row-keys';
import type { RowMatch, RowPair } from '../silang/row-pairs';
import { cellOf } from '../facts/names';
import { type ReadPair, saidIn } from './cell-differences';
import { BARIS, columnName, KODE, NAMA } from './column-name';
import type { ColumnPair } from './column-pairs';
import type { Difference, Said } from './comparison';

/** Rows of one code or place that are called otherwise. */
export function nameDifferencesOf({ left, right }: ReadPair, match: RowMatch): readonly Difference[] {
  return nameDifferences({ match }).map(({ here, there }) => ({
    is: 'nama',
    column: NAMA,
    row: here,
    left: named(left, here),
    right: named(right, there),
    difference: null,
    carried: false,
  }));
}

/** Rows of one name that have another code, where both tables have codes. */
export function codeDifferences({ left, right }: ReadPair, match: RowMatch): readonly Difference[] {
  const column = left.column('kode');
  const other = right.column('kode');
  if (!column || !other) return [];
  const [own, others] = [rowKeys(left), rowKeys(right)];
  return match.pairs.flatMap(({ here, there }): Difference[] => {
    const [code, otherCode] = [own.get(here)?.code ?? '', others.get(there)?.code ?? ''];
    const same = code !== '' && otherCode !== '' ? code === otherCode : bare(here) === bare(there);
    if (same) return [];
    return [
      {
        is: 'kode',
        column: KODE,
        row: here,
        left: { row: here, cell: cellOf(left, here, column), text: here.kodeText, value: null },
        right: { row: there, cell: cellOf(right, there, other), text: there.kodeText, value: null },
        difference: null,
        carried: false,
      },
    ];
  });
}

/** Rupiah that differs in one column, a row that only adds up what differs below marked as carried. */
export function moneyDifferences(
  tables: ReadPair,
  match: RowMatch,
  pair: ColumnPair,
): { readonly found: readonly Difference[]; readonly factor: number | null } {
  const { left, right } = tables;
  const sums = paguDifferences({
    here: left,
    there: right,
    pagu: { here: pair.left, there: pair.right },
    match,
  });
  const own = new Set(sums.own.map(({ here }) => here));
  const found = match.pairs.flatMap((rows): Difference[] => {
    const [one, other] = saidOfPair(tables, rows, pair);
    if (one.value === other.value && (one.value !== null || one.text === other.text)) return [];
    // An empty cell and a zero are the same money.
    if ((one.value ?? 0) === 0 && (other.value ?? 0) === 0 && (one.text === '' || other.text === ''))
      return [];
    return [
      {
        is: 'pagu',
        column: columnName(pair.left),
        row: rows.here,
        left: one,
        right: other,
        difference: differenceOf(one, other),
        carried: one.value !== null && other.value !== null && !own.has(rows.here),
      },
    ];
  });
  return { found, factor: sums.factor };
}

/** The amounts of two rows, each where it stands: of an empty cell in the first indicator's row that has one. */
function saidOfPair(
  { left, right }: ReadPair,
  { here, there }: RowPair,
  pair: ColumnPair,
): readonly [Said, Said] {
  const place = (read: ReadTable, row: TableRow, column: ColumnPair['left']): Said => {
    const holder = [row, ...row.lanjutan].find((one) => read.text(one, column) !== '') ?? row;
    return saidIn(read, holder, column);
  };
  return [place(left, here, pair.left), place(right, there, pair.right)];
}

function differenceOf(one: Said, other: Said): number | null {
  if (one.value === null && one.text !== '') return null;
  if (other.value === null && other.text !== '') return null;
  return (other.value ?? 0) - (one.value ?? 0);
}

/** A row that one side alone has, with the amount that is missing on the other. */
export function missingRow(
  side: 'kiri' | 'kanan',
  read: ReadTable,
  row: TableRow,
  money: ColumnPair['left'] | undefined,
): Difference {
  const value = money ? rupiahOf(read, row, money) : null;
  const said = { ...named(read, row), value };
  const amount = value ?? 0;
  return {
    is: side === 'kiri' ? 'hanya-kiri' : 'hanya-kanan',
    column: BARIS,
    row,
    left: side === 'kiri' ? said : null,
    right: side === 'kanan' ? said : null,
    difference: value === null ? null : side === 'kiri' ? -amount : amount,
    carried: false,
  };
}

function named(read: ReadTable, row: TableRow): Said {
  return { row, cell: nameCell(read, row), text: row.nama, value: null };
}

function bare(row: TableRow): string {
  return row.kodeText.replace(/[\s.]/g, '');
}
