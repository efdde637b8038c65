import { rangeAddress } from '../../grid/a1';
import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, columnNoun, MOST_RELATED, rowNoun, runsOf } from '../../facts/names';
import { type ColumnPair, columnPairs, isMoney, REALISED } from '../../facts/column-pairs';
import { columnUse, isFilled } from '../../facts/column-use';
import { defineRule, type Draft, messagesOf } from '../rule';
import { emptyCells } from './empty-cells';
import { realisasiKosongText } from './realisasi-kosong.text';

const say = messagesOf('realisasi-kosong', realisasiKosongText);
const SERIES = new Set(['realisasi', 'proyeksi']);
const LEVELS: readonly Level[] = ['program', 'kegiatan', 'subkegiatan', 'indikator', 'indikator-lanjutan'];
const SINGLE_AT_MOST = 12;

/** A target without what came of it; in T-C.30 whole series that nobody filled in. */
export const realisasiKosong = defineRule({
  id: 'realisasi-kosong',
  family: 'isi',
  severity: 'peringatan',
  kinds: ['T-C.29', 'T-C.30', 'E.81', 'evaluasi-lama'],
  text: realisasiKosongText,
  check: (read) =>
    read.layout.kind === 'T-C.30'
      ? seriesOf(read)
      : columnPairs(read, REALISED)
          .filter(({ first }) => !isMoney(read, first))
          .flatMap((pair) => checkPair(read, pair)),
});

function checkPair(read: ReadTable, { first, second }: ColumnPair): Draft[] {
  const empty: TableRow[] = [];
  let both = 0;
  for (const row of read.rows) {
    if (!LEVELS.includes(row.level) || read.amount(row, first).is !== 'angka') continue;
    if (read.amount(row, second).is === 'kosong') empty.push(row);
    else both++;
  }
  const [top] = empty;
  const last = empty.at(-1);
  if (!top || !last) return [];
  if (both < empty.length || empty.length > SINGLE_AT_MOST) {
    if (both + empty.length < 3) return [];
    return [
      {
        cell: both === 0 ? blockOf(top, last, second, second) : cellOf(read, top, second),
        message: say.deret({
          column: columnNoun(second),
          last: null,
          filled: both,
          rows: both + empty.length,
        }),
        stated: null,
        related: both === 0 ? [] : empty.slice(1, MOST_RELATED + 1).map((row) => cellOf(read, row, second)),
      },
    ];
  }
  return empty.map((row) => ({
    cell: cellOf(read, row, second),
    message: say.sebelah({
      column: columnNoun(second),
      row: rowNoun(row),
      other: columnNoun(first),
      says: read.text(row, first),
    }),
    stated: null,
    related: [cellOf(read, row, first)],
  }));
}

/** Columns of T-C.30 that are hardly filled are told together where they stand side by side. */
function seriesOf(read: ReadTable): Draft[] {
  const columns = read.table.columns.filter(({ role }) => SERIES.has(role));
  const bare = columns.filter((column) => {
    const use = columnUse(read, column).get('indikator');
    return use !== undefined && use.rows >= 3 && use.filled * 2 < use.rows;
  });
  const drafts: Draft[] = [];
  for (let from = 0; from < bare.length;) {
    let to = from;
    while (bare[to + 1] && bare[to + 1]?.left === (bare[to]?.right ?? 0) + 1) to++;
    drafts.push(...bareBlock(read, bare.slice(from, to + 1)));
    from = to + 1;
  }
  const figures = read.table.columns.filter(({ data }) => data === 'kinerja');
  const rest = columns.filter((column) => !bare.includes(column));
  const blank = new Set(rest.length < 2 ? [] : blankRows(read, rest));
  const runs = runsOf([...blank].filter((row) => figures.some((column) => isFilled(read, row, column))));
  // A row without any figure is a heading among the indicators, or told as a missing target.
  return [
    ...drafts,
    ...runs.map((run) => blankRun(rest, run)),
    ...rest.flatMap((column) => emptyCells(read, column, say, { skip: (row) => blank.has(row) })),
  ];
}

/** Rows with targets but nothing achieved nor projected at all. */
function blankRows(read: ReadTable, columns: readonly TableColumn[]): TableRow[] {
  const [first] = columns;
  const empty = first ? (columnUse(read, first).get('indikator')?.empty ?? []) : [];
  return empty.filter((row) => columns.every((column) => !isFilled(read, row, column)));
}

function blankRun(columns: readonly TableColumn[], run: readonly TableRow[]): Draft {
  const [column, last] = [columns[0], columns.at(-1)];
  const [top, bottom] = [run[0], run.at(-1)];
  if (!column || !last || !top || !bottom) throw new Error('a run has rows and columns');
  return {
    cell: blockOf(top, bottom, column, last),
    message: say.baris({
      column: columnNoun(column),
      level: null,
      count: run.length,
      filled: 0,
      from: top.row + 1,
      to: bottom.row + 1,
    }),
    stated: null,
  };
}

function bareBlock(read: ReadTable, columns: readonly TableColumn[]): Draft[] {
  const [column] = columns;
  const last = columns.at(-1);
  const uses = columns.flatMap((one) => columnUse(read, one).get('indikator') ?? []);
  const rows = read.rows.filter(({ level }) => level === 'indikator');
  const [top] = rows;
  const bottom = rows.at(-1);
  if (!column || !last || !top || !bottom) return [];
  return [
    {
      cell: blockOf(top, bottom, column, last),
      message: say.deret({
        column: columnNoun(column),
        last: column === last ? null : columnNoun(last),
        filled: Math.max(...uses.map(({ filled }) => filled)),
        rows: rows.length,
      }),
      stated: null,
    },
  ];
}

function blockOf(top: TableRow, bottom: TableRow, left: TableColumn, right: TableColumn): string {
  return rangeAddress({ top: top.row, bottom: bottom.row, left: left.left, right: right.right });
}
