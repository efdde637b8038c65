import { cellOf, columnLabel, haveOneName, levelName, MOST_RELATED, rowLabel } from '../../facts/names';
import { namedGroups, wrongParents } from '../../facts/parents';
import {
  columnSums,
  type ColumnSums,
  noMoney,
  numberOf,
  type ParentMismatch,
  parentSums,
  sameSum,
  sumOf,
} from '../../facts/sums';
import type { Bilingual } from '../../language/language';
import type { ReadTable, TableRow } from '../../read/read-table';
import { sumFix } from '../fixes';
import { defineRule, type Draft, messagesOf, type RuleContext, TINGKAT } from '../rule';
import { jumlahIndukText, type SumDoubt } from './jumlah-induk.text';

type TableColumn = ParentMismatch['column'];

const say = messagesOf('jumlah-induk', jumlahIndukText);

/** A parent's amount against the sum of its direct children, in every column of rupiah. */
export const jumlahInduk = defineRule({
  id: 'jumlah-induk',
  family: 'jumlah',
  severity: 'galat',
  kinds: [...TINGKAT, 'T-C.24'],
  unable: noMoney,
  text: jumlahIndukText,
  joins: ['rumus-ditimpa'],
  check: (read, context) =>
    read.money.flatMap((column) =>
      read.layout.rows === 'uraian' ? checkNamed(read, column) : checkColumn(read, column, context),
    ),
});

/** Of a table without codes and levels: the rows that their names put under one. */
function checkNamed(read: ReadTable, column: TableColumn): Draft[] {
  const { own, unreadable } = columnSums(read, column);
  const sums = namedGroups(read).flatMap(({ row, children, last, level }) => {
    const stated = numberOf(own, row.index);
    const computed = sumOf(children, own);
    const broken = [row, ...children].some(
      (one) => unreadable.at(one.index) === 1 && !/^n\/?a$/i.test(read.text(one, column)),
    );
    return Number.isNaN(stated) || Number.isNaN(computed) || broken
      ? []
      : [{ row, children, last, level, stated, computed, right: sameSum(stated, computed, children.length) }];
  });
  const agree = sums.filter(({ right, children }) => right && children.length > 1).length;
  return sums.flatMap(({ row, children, last, level, stated, computed, right }): Draft[] => {
    if (right) return [];
    const leftOut = children.some((child) => stated === computed - numberOf(own, child.index));
    const cut = last && stated > computed;
    const doubt = cut ? 'terpotong' : leftOut || agree > 0 ? null : 'susunan';
    return [
      {
        cell: cellOf(read, row, column),
        message: say.message({
          column: columnLabel(column),
          parent: both((language) => rowLabel(row, language)),
          children: both((language) => levelName(level, language)),
          stated,
          computed,
          upper: null,
          missing: [],
          doubt,
        }),
        ...(doubt ? { severity: 'peringatan' as const } : {}),
        stated,
        computed,
        related: children.slice(0, MOST_RELATED).map((child) => cellOf(read, child, column)),
      },
    ];
  });
}

function checkColumn(read: ReadTable, column: TableColumn, context: RuleContext): Draft[] {
  const { mismatches, nihil } = wrongParents(read, column);
  const drafts = mismatches.map((mismatch) => draftOf(read, mismatch, context.tables));
  return nihil.length === 0 ? drafts : [...drafts, nihilDraft(read, column, nihil)];
}

function draftOf(read: ReadTable, mismatch: ParentMismatch, tables: readonly ReadTable[]): Draft {
  const { column, row, stated, computed, upper } = mismatch;
  const doubt = doubtOf(read, mismatch, tables);
  const sums = columnSums(read, column);
  const missing = stated > computed ? missingUnder(row, sums) : [];
  const message = say.message({
    column: columnLabel(column),
    parent: both((language) => rowLabel(row, language)),
    children: both((language) => childrenName(row, language)),
    stated,
    computed,
    upper: upper && {
      label: both((language) => `${columnLabel(column)[language]} ${rowLabel(upper, language)}`),
      stated: numberOf(sums.own, upper.index),
    },
    missing: missing.map((child) => both((language) => rowLabel(child, language))),
    doubt,
  });
  return {
    cell: cellOf(read, row, column),
    message,
    ...(doubt ? { severity: 'peringatan' as const } : {}),
    stated,
    computed,
    related: [
      ...row.children.slice(0, MOST_RELATED),
      ...missing.filter((child) => child.parent !== row).slice(0, MOST_RELATED),
      ...(upper ? [upper] : []),
    ].map((other) => cellOf(read, other, column)),
    fixes: doubt || missing.length > 0 ? [] : sumFix(read, row, column, row.children),
  };
}

function doubtOf(
  read: ReadTable,
  { column, row, stated, computed }: ParentMismatch,
  tables: readonly ReadTable[],
): SumDoubt | null {
  const known = ['kode', 'penomoran', 'kata'].some((by) => read.levelsBy.includes(by));
  if (!known || (!isToldApart(row) && !doMostAgree(read, column))) return 'susunan';
  if ([row, ...row.children].some((part) => isGuessed(read, part, column))) return 'rusak';
  if (stated > computed && mayBeCutOff(read, row, tables)) return 'terpotong';
  return !read.levelsBy.includes('kode') && doMostDiffer(read, column) ? 'banyak-beda' : null;
}

/** The row and its children say themselves what they are: by code, by number, or by name. */
function isToldApart(row: TableRow): boolean {
  return [row, ...row.children].every(
    (part) =>
      part.kode !== null ||
      part.nomor !== '' ||
      /^(?:urusan|bidang|program|kegiatan|sub\s*kegiatan)\b/i.test(part.nama),
  );
}

/** Three parents in four add up: the rows were read as they are meant. */
function doMostAgree(read: ReadTable, column: TableColumn): boolean {
  const { compared, mismatches, nihil } = parentSums(read, column);
  return compared >= 4 && mismatches.length + nihil.length <= compared / 4;
}

function doMostDiffer(read: ReadTable, column: TableColumn): boolean {
  const { compared, mismatches } = parentSums(read, column);
  return mismatches.length > 4 && mismatches.length > 0.7 * compared;
}

/** What was meant by a figure torn in pieces is a guess; one with a stray sign before it is not. */
function isGuessed(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'rusak' && (amount.why === 'terpecah' || amount.why === 'pemisah-kacau');
}

function missingUnder(row: TableRow, sums: ColumnSums): TableRow[] {
  return row.children.flatMap((child) => {
    if (Number.isNaN(numberOf(sums.effective, child.index))) return [child];
    return sums.partial.at(child.index) === 1 ? missingUnder(child, sums) : [];
  });
}

function childrenName(row: TableRow, language: 'id' | 'en'): string {
  const level = row.children[0]?.level ?? 'subkegiatan';
  if (row.children.every((child) => child.level === level)) return levelName(level, language);
  return language === 'id' ? 'baris bawahan' : 'rows below';
}

function nihilDraft(read: ReadTable, column: TableColumn, nihil: readonly TableRow[]): Draft {
  const [first] = nihil;
  const sums = columnSums(read, column);
  const related = nihil.length === 1 ? (first?.children ?? []) : nihil.slice(1);
  const sum = first
    ? first.children.reduce((all, child) => all + (numberOf(sums.effective, child.index) || 0), 0)
    : 0;
  return {
    cell: first ? cellOf(read, first, column) : 'A1',
    severity: 'peringatan',
    message: say.nihil({
      column: columnLabel(column),
      rows: nihil.map((row) => both((language) => rowLabel(row, language))),
    }),
    stated: '-',
    computed: nihil.length === 1 ? sum : null,
    related: related.slice(0, MOST_RELATED).map((row) => cellOf(read, row, column)),
  };
}

function both(make: (language: 'id' | 'en') => string): Bilingual {
  return { id: make('id'), en: make('en') };
}

/**
 * True where a row's sum may be short because the table ends before its children do: it stands over the last row of
 * the plan, no total follows, and it has one child only or fewer than the same row has in another table.
 */
function mayBeCutOff(read: ReadTable, row: TableRow, tables: readonly ReadTable[]): boolean {
  const last = lastOfPlan(read);
  if (!last || !isOver(row, last)) return false;
  if (read.totals.some((total) => total.index > last.index)) return false;
  if (row.children.length === 1) return true;
  const hasMore = (other: TableRow): boolean =>
    other.level === row.level && other.children.length > row.children.length && haveOneName(row, other);
  return tables.some((table) => table !== read && table.rows.some(hasMore));
}

function lastOfPlan(read: ReadTable): TableRow | undefined {
  let row = read.roots.at(-1);
  for (let next = row?.children.at(-1); next; next = next.children.at(-1)) row = next;
  return row;
}

function isOver(row: TableRow, below: TableRow): boolean {
  for (let up: TableRow | null = below; up; up = up.parent) if (up === row) return true;
  return false;
}
