import type { Kode } from '../../read/kode';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule } from '../define-rule';
import { messagesOf } from '../message';
import type { Draft } from '../rule';
import { blockOf, cellOf } from '../support/cells';
import { BERKODE } from '../support/kinds';
import { agreesWithKin, meantCode } from '../support/kode-mend';
import { codeOf, hasPlaceholder, kodeFix, needsKode } from '../support/kode-rows';
import { rowLabel } from '../support/row-label';
import { MOST_RELATED } from '../support/row-runs';
import { noKode } from '../support/unable';
import { kodeRusakText, type KodeRusakFigures } from './kode-rusak.text';

/** From this many rows on, all broken alike, the spelling is a habit of the table and one finding. */
const HABIT_ROWS = 5;
const HABIT_SHARE = 0.8;

const say = messagesOf('kode-rusak', kodeRusakText);

/** Codes with a broken spelling, cell by cell; unreadable ones and placeholders left in. */
export const kodeRusak = defineRule({
  id: 'kode-rusak',
  family: 'kode',
  severity: 'galat',
  kinds: BERKODE,
  unable: noKode,
  text: kodeRusakText,
  joins: ['kode-nama'],
  check: (read) => {
    const column = read.column('kode');
    if (!column) return [];
    const { coded, broken, unreadable, placeholders } = oddCodes(read);
    const habit = habitOf(broken, coded);
    return [
      ...(habit ? habitDraft(column, broken, habit) : []),
      ...broken.filter((row) => row.kode?.broken !== habit).map((row) => brokenDraft(read, column, row)),
      ...unreadable.map((row) => unreadableDraft(read, column, row)),
      ...placeholderDraft(read, column, placeholders),
    ];
  },
});

interface OddCodes {
  /** How many rows have a code. */
  readonly coded: number;
  readonly broken: readonly TableRow[];
  readonly unreadable: readonly TableRow[];
  readonly placeholders: readonly TableRow[];
}

function oddCodes({ rows }: ReadTable): OddCodes {
  let coded = 0;
  const broken: TableRow[] = [];
  const unreadable: TableRow[] = [];
  const placeholders: TableRow[] = [];
  for (const row of rows) {
    const kode = codeOf(row);
    if (kode) {
      coded++;
      if (kode.broken !== null) broken.push(row);
      if (hasPlaceholder(kode)) placeholders.push(row);
    } else if (isUnreadable(row)) unreadable.push(row);
  }
  return { coded, broken, unreadable, placeholders };
}

/** Digits that make no code, on a row that should have one. */
function isUnreadable(row: TableRow): boolean {
  return (
    row.kode === null && needsKode(row) && /\d.*\d/.test(row.kodeText) && !/[a-z]{3}/i.test(row.kodeText)
  );
}

/** Zeros left out, or another sign than the dot, throughout: how the table writes its codes. */
function habitOf(broken: readonly TableRow[], coded: number): 'segmen' | 'pemisah' | null {
  for (const habit of ['segmen', 'pemisah'] as const) {
    const count = broken.filter((row) => row.kode?.broken === habit).length;
    if (count >= HABIT_ROWS && count >= coded * HABIT_SHARE) return habit;
  }
  return null;
}

function habitDraft(column: TableColumn, broken: readonly TableRow[], habit: 'segmen' | 'pemisah'): Draft[] {
  const rows = broken.filter((row) => row.kode?.broken === habit);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  return [
    {
      cell: blockOf(first, last, column),
      severity: 'peringatan',
      message: say.kebiasaan(figuresOf(first, meantCode(first), habit, rows.length)),
      stated: first.kodeText,
      computed: meantCode(first),
    },
  ];
}

function brokenDraft(read: ReadTable, column: TableColumn, row: TableRow): Draft {
  const clean = meantCode(row);
  const broken = codeOf(row)?.broken ?? 'terpecah';
  return {
    cell: cellOf(read, row, column),
    message: say.message(figuresOf(row, clean, broken, 1)),
    stated: row.kodeText,
    computed: clean,
    fixes: agreesWithKin(row, read) ? kodeFix(read, row, column, clean) : [],
  };
}

function figuresOf(
  row: TableRow,
  clean: string,
  broken: NonNullable<Kode['broken']>,
  count: number,
): KodeRusakFigures {
  return {
    row: { id: rowLabel(row, 'id'), en: rowLabel(row, 'en') },
    stated: row.kodeText,
    clean,
    broken,
    count,
  };
}

function unreadableDraft(read: ReadTable, column: TableColumn, row: TableRow): Draft {
  return {
    cell: cellOf(read, row, column),
    severity: 'peringatan',
    message: say.takTerbaca(figuresOf(row, '', 'huruf', 1)),
    stated: row.kodeText,
    computed: null,
  };
}

function placeholderDraft(read: ReadTable, column: TableColumn, rows: readonly TableRow[]): Draft[] {
  const [first, ...others] = rows;
  if (!first) return [];
  return [
    {
      cell: cellOf(read, first, column),
      severity: 'peringatan',
      message: say.pengganti(figuresOf(first, '', 'huruf', rows.length)),
      stated: first.kodeText,
      computed: null,
      related: others.slice(0, MOST_RELATED).map((row) => cellOf(read, row, column)),
    },
  ];
}
