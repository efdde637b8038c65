import { rangeAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { kindsIn, MEASURE, NOTHING, NUMBER } from '../../facts/cell-kinds';
import { cellOf, columnLabel, columnNoun, MOST_RELATED, rowNoun } from '../../facts/names';
import { columnSums, numberOf } from '../../facts/sums';
import { columnUse, type ColumnUse } from '../../facts/column-use';
import { defineRule, type Draft, messagesOf } from '../rule';
import { prakiraanMajuKosongText } from './prakiraan-maju-kosong.text';

const say = messagesOf('prakiraan-maju-kosong', prakiraanMajuKosongText);
const SINGLE_AT_MOST = 12;

/** The forward estimate is missing altogether, or in rows whose own year is filled. */
export const prakiraanMajuKosong = defineRule({
  id: 'prakiraan-maju-kosong',
  family: 'isi',
  severity: 'peringatan',
  kinds: ['T-C.33', 'SIPD-Renja'],
  text: prakiraanMajuKosongText,
  check: (read) => {
    const columns = read.table.columns.filter(({ role }) => role === 'targetMaju' || role === 'paguMaju');
    const bare = columns.filter((column) => filledRows(columnUse(read, column)) === 0);
    const rest = columns.filter((column) => !bare.includes(column));
    return [
      ...(bare.length > 0 ? whole(read, bare) : []),
      ...rest.flatMap((column) => checkColumn(read, column)),
    ];
  },
});

function filledRows(use: ColumnUse): number {
  let filled = 0;
  for (const [level, count] of use) if (level !== 'header-ulang') filled += count.filled;
  return filled;
}

function whole(read: ReadTable, columns: readonly TableColumn[]): Draft[] {
  const rows = read.rows.filter(
    ({ level }) => level === 'program' || level === 'kegiatan' || level === 'subkegiatan',
  );
  const [top] = rows;
  const bottom = rows.at(-1);
  const [left] = columns;
  const right = columns.at(-1);
  if (!top || !bottom || !left || !right || rows.length < 2) return [];
  const figures = {
    column: columnNoun(left),
    level: null,
    count: rows.length,
    filled: 0,
    from: top.row + 1,
    to: bottom.row + 1,
  };
  return [
    {
      cell: rangeAddress({ top: top.row, bottom: bottom.row, left: left.left, right: right.right }),
      message: columns.length > 1 ? say.semua({ count: rows.length }) : say.kolom(figures),
      stated: null,
    },
  ];
}

function checkColumn(read: ReadTable, column: TableColumn): Draft[] {
  const money = column.role === 'paguMaju';
  const other = read.column(money ? 'pagu' : 'target');
  if (!other) return [];
  const { both, empty } = besides(read, column, other);
  if (empty.length === 0 || both < empty.length) return [];
  const [first] = empty;
  if (empty.length > SINGLE_AT_MOST && first) {
    const message = say.banyak({
      column: columnNoun(column),
      level: null,
      count: empty.length,
      filled: both,
      from: first.row + 1,
      to: (empty.at(-1)?.row ?? first.row) + 1,
    });
    const related = empty.slice(1, MOST_RELATED + 1).map((row) => cellOf(read, row, column));
    return [{ cell: cellOf(read, first, column), message, stated: null, related }];
  }
  return empty.map((row) => draftOf(read, row, column, other, money));
}

interface Beside {
  /** Rows with a figure in both columns. */
  readonly both: number;
  /** Rows with one in the other alone. */
  readonly empty: readonly TableRow[];
}

function besides(read: ReadTable, column: TableColumn, other: TableColumn): Beside {
  const empty: TableRow[] = [];
  let both = 0;
  const isLeafEmpty = column.role === 'paguMaju' ? emptyLeaf(read, column) : () => true;
  const [kinds, others] = [kindsIn(read, column), kindsIn(read, other)];
  for (const row of read.rows) {
    const otherKind = others[row.index] ?? NOTHING;
    if (
      row.level === 'belanja' ||
      row.level === 'total' ||
      row.level === 'unit' ||
      row.level === 'kosong' ||
      row.level === 'header-ulang' ||
      otherKind === NOTHING
    )
      continue;
    const says = figureOf(read, row, other, otherKind);
    if (says === null || says === 0) continue;
    const kind = kinds[row.index];
    if (kind === NUMBER || kind === MEASURE || read.amount(row, column).is !== 'kosong') both++;
    else if (isLeafEmpty(row)) empty.push(row);
  }
  return { both, empty };
}

function figureOf(read: ReadTable, row: TableRow, column: TableColumn, kind: number): number | null {
  // The sums of a column of rupiah know its plain numbers already.
  if (kind === NUMBER && column.data === 'rupiah') return numberOf(columnSums(read, column).own, row.index);
  const amount = read.amount(row, column);
  return amount.is === 'angka' ? amount.value : null;
}

/** A parent over amounts, or a row whose amount stands in the next one, is told by pagu-kosong. */
function emptyLeaf(read: ReadTable, column: TableColumn): (row: TableRow) => boolean {
  const sums = columnSums(read, column);
  return (row) => Number.isNaN(numberOf(sums.effective, row.index)) && sums.unreadable.at(row.index) !== 1;
}

function draftOf(
  read: ReadTable,
  row: TableRow,
  column: TableColumn,
  other: TableColumn,
  money: boolean,
): Draft {
  const amount = read.amount(row, other);
  const says = amount.is === 'angka' ? amount.value : 0;
  return {
    cell: cellOf(read, row, column),
    message: money
      ? say.pagu({ column: columnLabel(column), row: rowNoun(row), says })
      : say.sebelah({
          column: columnNoun(column),
          row: rowNoun(row),
          other: columnNoun(other),
          says: read.text(row, other),
        }),
    stated: null,
    related: [cellOf(read, row, other)],
  };
}
