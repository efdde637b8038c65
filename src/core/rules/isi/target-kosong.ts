import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { rangeAddress } from '../../grid/a1';
import { cellOf, columnNoun, rowNoun } from '../../facts/names';
import { columnPairs, isMoney, NEXT_YEAR, REALISED } from '../../facts/column-pairs';
import { columnUse, isFilled, PLAN_LEVELS } from '../../facts/column-use';
import { DASH, figureKinds } from '../../facts/cell-kinds';
import { defineRule, type Draft, messagesOf } from '../rule';
import type { Message } from '../finding';
import { byRuns, emptyCells } from './empty-cells';
import { type WideRow, wideRows } from './wide-rows';
import type { Beside } from './empty-cells.text';
import { targetKosongText } from './target-kosong.text';

const say = messagesOf('target-kosong', targetKosongText);
const TARGETS = new Set(['target', 'targetRkpd', 'targetAnalisis', 'targetLalu', 'targetBerjalan']);
/** More than this are a way of writing that something was not planned that year. */
const DASHES_AT_MOST = 12;
/** More rows than this without any target are told in one finding. */
const WIDE_AT_MOST = 20;
const LEVELS: readonly Level[] = [...PLAN_LEVELS, 'indikator-lanjutan'];

/** Rows whose target is missing: their level has targets, or the same row has one for another year. */
export const targetKosong = defineRule({
  id: 'target-kosong',
  family: 'isi',
  severity: 'peringatan',
  text: targetKosongText,
  check: (read) => {
    const told = new Map<TableRow, number>();
    const columns = read.table.columns.filter(
      (column) => TARGETS.has(column.layout.role) && !isMoney(read, column),
    );
    return [
      ...columns.flatMap((column) => checkColumn(read, column, told)),
      ...dashes(read),
      ...besidePagu(read),
    ];
  },
});

function checkColumn(read: ReadTable, column: TableColumn, told: Map<TableRow, number>): Draft[] {
  const more = besideOthers(read, column);
  // What a row of T-C.29 lacks is told under this year's target, unless last year was evaluated without one.
  const past = column.layout.role === 'targetLalu';
  if (past && read.table.columns.some(({ layout }) => layout.role === 'targetBerjalan'))
    return byRuns(read, column, [...more.keys()], say, more);
  const planned = onlyLastYear(read, column);
  const skip = (row: TableRow): boolean =>
    (told.get(row) ?? -1) >= column.left || (planned(row) && !more.has(row));
  const wide = wideRows(read, column, skip);
  for (const { row, last } of wide) told.set(row, Math.max(told.get(row) ?? -1, last.right));
  const rows = [...new Set(wide.map(({ row }) => row))];
  const drafts =
    rows.length > WIDE_AT_MOST
      ? byRuns(read, column, rows, say)
      : wide.map((one) => wideDraft(read, column, one));
  return [...drafts, ...emptyCells(read, column, say, { levels: LEVELS, skip, more })];
}

function wideDraft(read: ReadTable, column: TableColumn, { row, last, apart }: WideRow): Draft {
  const { row: at } = row;
  return {
    cell:
      apart.length > 0
        ? cellOf(read, row, column)
        : rangeAddress({ top: at, bottom: at, left: column.left, right: last.right }),
    message: say.deret({ column: columnNoun(column), last: columnNoun(last), row: rowNoun(row) }),
    stated: null,
    related: apart.map((other) => cellOf(read, row, other)),
  };
}

/** Rows with a value for the next year, or with something achieved, but without this target. */
function besideOthers(read: ReadTable, column: TableColumn): ReadonlyMap<TableRow, Message> {
  const others = columnPairs(read, [...NEXT_YEAR, ...REALISED]).flatMap(({ first, second }) =>
    first === column ? [second] : [],
  );
  const rows = new Map<TableRow, Message>();
  if (others.length === 0) return rows;
  for (const level of columnUse(read, column).values()) {
    if (!LEVELS.includes(level.level)) continue;
    for (const row of level.empty) {
      const other = others.find((one) => hasFigure(read, row, one));
      if (!other) continue;
      rows.set(row, say.sebelah(figuresOf(read, row, column, other)));
    }
  }
  return new Map([...rows].sort(([one], [two]) => one.index - two.index));
}

function figuresOf(read: ReadTable, row: TableRow, column: TableColumn, other: TableColumn): Beside {
  return {
    column: columnNoun(column),
    row: rowNoun(row),
    other: columnNoun(other),
    says: read.text(row, other),
  };
}

function hasFigure(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const { is } = read.amount(row, column);
  return is === 'angka' || is === 'rusak' || is === 'majemuk' || is === 'ambigu';
}

/**
 * A row of T-C.29 may have ended with last year and needs no target for this one; so do the rows above the first and
 * below the last that have one, which list last year's programs under their old names.
 */
function onlyLastYear(read: ReadTable, column: TableColumn): (row: TableRow) => boolean {
  if (column.layout.role !== 'targetBerjalan') return () => false;
  const others = read.table.columns.filter(({ layout }) => /^(?:target|realisasi)Lalu$/.test(layout.role));
  const first = read.rows.find((row) => isFilled(read, row, column))?.index ?? 0;
  const last = read.rows.findLast((row) => isFilled(read, row, column))?.index ?? Infinity;
  return (row) => row.index < first || row.index > last || others.some((other) => isFilled(read, row, other));
}

/** Years side by side: a row that has targets, and pagu of a year, but no target of that year. */
function besidePagu(read: ReadTable): Draft[] {
  const years = read.table.columns.flatMap((target) => {
    const pagu = read.table.columns.find(
      ({ layout, period }) => layout.role === 'paguTahun' && period === target.period,
    );
    return target.layout.role === 'targetTahun' && pagu ? [{ target, pagu }] : [];
  });
  return read.rows.flatMap((row) => {
    const empty = years.filter(({ target }) => !isFilled(read, row, target));
    if (empty.length === 0 || empty.length * 2 >= years.length) return [];
    return empty.flatMap(({ target, pagu }): Draft[] => {
      const amount = read.amount(row, pagu);
      if (amount.is !== 'angka' || amount.value === 0) return [];
      return [
        {
          cell: cellOf(read, row, target),
          message: say.sebelah(figuresOf(read, row, target, pagu)),
          stated: null,
          related: [cellOf(read, row, pagu)],
        },
      ];
    });
  });
}

const DASH_PAIRS = [
  ['target', 'targetMaju'],
  ['targetRenstra', 'targetBerjalan'],
] as const;

/** "-" under one year's target and a figure under the other's. */
function dashes(read: ReadTable): Draft[] {
  return columnPairs(read, DASH_PAIRS)
    .filter(({ first }) => !isMoney(read, first))
    .flatMap(({ first, second }) => [...dashed(read, first, second), ...dashed(read, second, first)]);
}

function rowsWithDash(read: ReadTable, column: TableColumn): readonly TableRow[] {
  const kinds = figureKinds(read, column);
  return read.rows.filter((row) => kinds[row.index] === DASH && row.level !== 'kosong');
}

function dashed(read: ReadTable, column: TableColumn, other: TableColumn): Draft[] {
  const drafts = rowsWithDash(read, column).flatMap((row): Draft[] => {
    if (!hasFigure(read, row, other)) return [];
    return [
      {
        cell: cellOf(read, row, column),
        severity: 'catatan',
        message: say.strip(figuresOf(read, row, column, other)),
        stated: '-',
        related: [cellOf(read, row, other)],
      },
    ];
  });
  return drafts.length > DASHES_AT_MOST ? [] : drafts;
}
