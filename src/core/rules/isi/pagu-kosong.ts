import { cellAddress } from '../../grid/a1';
import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { CellEdit } from '../../grid/cell-edit';
import { canBeAdded, showsMergedValue } from '../../facts/cell-kinds';
import { cellOf, columnLabel, MOST_RELATED, rowNoun } from '../../facts/names';
import { columnPairs, NEXT_YEAR, REALISED } from '../../facts/column-pairs';
import { type ColumnSums, columnSums, numberOf } from '../../facts/sums';
import { columnUse, levelsUsing, PLAN_LEVELS } from '../../facts/column-use';
import { defineRule, type Draft, messagesOf } from '../rule';
import type { Fix } from '../finding';
import { fixLabel, sumFix, sumFormula } from '../fixes';
import { emptyCells } from './empty-cells';
import { paguKosongText } from './pagu-kosong.text';

const say = messagesOf('pagu-kosong', paguKosongText);

/** Levels that in most tables are captions. */
const HEADINGS: readonly Level[] = ['urusan', 'bidang'];
/** More empty parents than this in a column are one habit: told once. */
const PARENTS_AT_MOST = 3;

/** Rows without an amount whose children, continuing rows, other year or siblings have one; in every money column. */
export const paguKosong = defineRule({
  id: 'pagu-kosong',
  family: 'isi',
  severity: 'peringatan',
  text: paguKosongText,
  check: (read) =>
    read.money
      // What is new in a changed plan had no pagu before.
      .filter(({ data, layout }) => data !== 'teks' && layout.change !== 'sebelum')
      .flatMap((column) => checkColumn(read, column)),
});

function checkColumn(read: ReadTable, column: TableColumn): Draft[] {
  const sums = columnSums(read, column);
  const forward = column.layout.role === 'paguMaju';
  if (!sums.filled) {
    const asked = column.data === 'rupiah' && !forward && (column.layout.needs ?? []).length > 0;
    return asked ? emptyCells(read, column, say) : [];
  }
  const headings = levelsUsing(columnUse(read, column), HEADINGS).map(({ level }) => level);
  const parents: TableRow[] = [];
  const shifted: TableRow[] = [];
  const leaves: TableRow[] = [];
  for (const row of rowsWithout(read, column)) {
    if (HEADINGS.includes(row.level) && !headings.includes(row.level)) continue;
    if (numberOf(sums.lanjutan, row.index) > 0) shifted.push(row);
    else if (numberOf(sums.effective, row.index) > 0) parents.push(row);
    else if (row.children.length === 0) leaves.push(row);
  }
  return [
    ...emptyParents(read, column, sums, parents),
    ...shifted.map((row) => shiftedAmount(read, column, sums, row)),
    ...(forward ? [] : emptyLeaves(read, column, sums, leaves)),
  ];
}

/** Rows of the plan with nothing under pagu. */
function rowsWithout(read: ReadTable, column: TableColumn): readonly TableRow[] {
  const { own, unreadable } = columnSums(read, column);
  return read.rows.filter(
    (row) =>
      Number.isNaN(own[row.index]) &&
      unreadable[row.index] !== 1 &&
      (HEADINGS.includes(row.level) || PLAN_LEVELS.includes(row.level)) &&
      !showsMergedValue(read, row.row, column.left),
  );
}

function emptyParents(
  read: ReadTable,
  column: TableColumn,
  sums: ColumnSums,
  rows: readonly TableRow[],
): Draft[] {
  const [first] = rows;
  if (!first) return [];
  if (rows.length <= PARENTS_AT_MOST) {
    return rows.map((row) => {
      const computed = numberOf(sums.effective, row.index);
      return {
        cell: cellOf(read, row, column),
        message: say.induk({ column: columnLabel(column), row: rowNoun(row), count: 1, computed }),
        stated: null,
        computed,
        related: row.children.map((child) => cellOf(read, child, column)),
        fixes: sumFix(read, row, column, row.children),
      };
    });
  }
  const computed = numberOf(sums.effective, first.index);
  return [
    {
      cell: cellOf(read, first, column),
      message: say.banyakInduk({
        column: columnLabel(column),
        row: rowNoun(first),
        count: rows.length,
        computed,
      }),
      stated: null,
      computed,
      related: rows.slice(1, MOST_RELATED + 1).map((row) => cellOf(read, row, column)),
      fixes: fillAll(read, column, rows),
    },
  ];
}

/** Every parent its sum at once, so that a program may add up kegiatan that are filled by the same fix. */
function fillAll(read: ReadTable, column: TableColumn, rows: readonly TableRow[]): readonly Fix[] {
  if (column.left !== column.right || rows.length > MOST_RELATED) return [];
  const filled = new Set(rows);
  const edits: CellEdit[] = [];
  for (const row of rows) {
    const addable = row.children.every(
      (child) =>
        filled.has(child) || (canBeAdded(read, child, column) && read.amount(child, column).is !== 'kosong'),
    );
    const formula = addable ? sumFormula(row.children, column) : null;
    if (formula === null) return [];
    edits.push({ sheet: read.table.sheet, cell: cellAddress(row.row, column.left), formula });
  }
  return [{ label: fixLabel.fillSums(rows.length), edits }];
}

function shiftedAmount(read: ReadTable, column: TableColumn, sums: ColumnSums, row: TableRow): Draft {
  const computed = numberOf(sums.lanjutan, row.index);
  const rows = row.lanjutan.filter((more) => numberOf(sums.own, more.index) > 0);
  return {
    cell: cellOf(read, row, column),
    message: say.geser({ column: columnLabel(column), row: rowNoun(row), count: 1, computed }),
    stated: null,
    computed,
    related: rows.map((more) => cellOf(read, more, column)),
  };
}

function emptyLeaves(
  read: ReadTable,
  column: TableColumn,
  sums: ColumnSums,
  rows: readonly TableRow[],
): Draft[] {
  const others = columnPairs(read, [...NEXT_YEAR, ...REALISED]).flatMap(({ first, second }) =>
    first === column ? [second] : [],
  );
  const told = new Set<TableRow>();
  const drafts: Draft[] = [];
  for (const row of rows) {
    for (const other of others) {
      const amount = read.amount(row, other);
      if (amount.is !== 'angka' || amount.value <= 0) continue;
      const meant = differenceOf(sums, row);
      told.add(row);
      drafts.push({
        cell: cellOf(read, row, column),
        message: say.sebelah({
          column: columnLabel(column),
          row: rowNoun(row),
          other: columnLabel(other),
          says: amount.value,
          meant,
        }),
        stated: null,
        computed: meant,
        related: [cellOf(read, row, other)],
      });
      break;
    }
  }
  if ((column.layout.needs ?? []).length === 0) return drafts;
  const leaf = new Set(rows);
  const skip = (row: TableRow): boolean => !leaf.has(row) || told.has(row);
  return [...drafts, ...emptyCells(read, column, say, { skip })];
}

/** What the parent has beyond its other children, where this is the only one without an amount. */
function differenceOf(sums: ColumnSums, row: TableRow): number | null {
  const { parent } = row;
  const stated = parent ? numberOf(sums.own, parent.index) : NaN;
  if (!parent || Number.isNaN(stated)) return null;
  let rest = stated;
  for (const child of parent.children) {
    if (child === row) continue;
    const amount = numberOf(sums.effective, child.index);
    if (Number.isNaN(amount)) return null;
    rest -= amount;
  }
  return rest > 0 ? rest : null;
}
