import { codeOf, hasPlaceholder, needsKode, noKode } from '../../facts/codes';
import { blockOf, cellOf, MOST_RELATED, rowLabel } from '../../facts/names';
import type { Kode } from '../../read/kode';
import { isUnder } from '../../read/kode-relation';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { kodeFix } from '../fixes';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import { type KodeRusakFigures, kodeRusakText } from './kode-rusak.text';

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

/**
 * The clean spelling; of a code shown as a number with thousands the one its children give the digits, of one that
 * left out its head the one its parent gives it.
 */
function meantCode(row: TableRow): string {
  const kode = codeOf(row);
  if (!kode) return row.kodeText;
  if (kode.broken === 'ribuan') return dottedLikeChildren(row, kode) ?? kode.clean;
  return withParentsHead(row, kode) ?? kode.clean;
}

/** "01.01.06,001" under 1.06.1.06.01.06, beside 1.06.1.06.01.06.002: its siblings show the head it left out. */
function withParentsHead(row: TableRow, kode: Kode): string | null {
  const parent = row.parent ? codeOf(row.parent) : null;
  if (!row.parent || !parent || kode.segments.length > parent.segments.length) return null;
  if (kode.segments.at(-2) !== parent.segments.at(-1) || isUnder(kode, parent) === false) return null;
  const shown = row.parent.children.some((other) => {
    const well = codeOf(other);
    return well?.broken === null && well.segments.slice(0, -1).join('.') === parent.clean;
  });
  return shown ? `${parent.clean}.${kode.segments.at(-1) ?? ''}` : null;
}

function dottedLikeChildren(row: TableRow, { segments: [digits = ''] }: Kode): string | null {
  for (const child of row.children) {
    const segments = codeOf(child)?.segments ?? [];
    let length = 0;
    for (let taken = 0; taken < digits.length && length < segments.length; length++) {
      taken += segments[length]?.length ?? 0;
    }
    if (segments.slice(0, length).join('') === digits) return segments.slice(0, length).join('.');
  }
  return null;
}

/** The clean code is certain where it stands under its parent's, over a child's, or beside a sibling's. */
function agreesWithKin(row: TableRow, read: ReadTable): boolean {
  const kode = codeOf(row);
  if (!kode) return false;
  const parent = row.parent ? codeOf(row.parent) : null;
  if (meantCode(row) !== kode.clean) return true;
  if (parent && kode.clean !== parent.clean && isUnder(kode, parent) === true) return true;
  if (row.children.some((child) => kinUnder(child, kode))) return true;
  const stem = kode.segments.slice(0, -1).join('.');
  const siblings = row.parent?.children ?? read.roots;
  return (
    stem !== '' &&
    siblings.some((other) => {
      const well = codeOf(other);
      return well?.broken === null && well.segments.slice(0, -1).join('.') === stem;
    })
  );
}

function kinUnder(child: TableRow, parent: Kode): boolean {
  const kode = codeOf(child);
  return kode !== null && isUnder(kode, parent) === true;
}
