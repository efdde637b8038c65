import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { blockOf, cellOf, levelName, MOST_RELATED, rowLabel } from '../../facts/names';
import { rowsByLevel } from '../../facts/column-use';
import { codeBetween } from '../../facts/code-order';
import { codeOf, LEVELS_WITH_KODE, needsKode, noKode, statedCodes } from '../../facts/codes';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import { kodeFix } from '../fixes';
import { withProposedCodes } from './proposed-codes';
import { kodeKosongText, type KodeKosongFigures } from './kode-kosong.text';

/** Below this share of coded rows the column counts as empty. */
const FEW = 0.1;

/** In so many places a level stands without a code before that is taken for the way of the table. */
const SCATTERED = 3;

const say = messagesOf('kode-kosong', kodeKosongText);

/** Rows of the plan without a code: the whole column, a level, a stretch or a single row; one finding each. */
export const kodeKosong = defineRule({
  id: 'kode-kosong',
  family: 'kode',
  severity: 'peringatan',
  kinds: BERKODE,
  unable: noKode,
  text: kodeKosongText,
  check: (read, context) => missingCodes(read).map((draft) => withProposedCodes(draft, read, context)),
});

function missingCodes(read: ReadTable): readonly Draft[] {
  const column = read.column('kode');
  const all = withoutCode(read);
  const empty = all.flat();
  const [first] = empty;
  if (!column || !first) return [];
  const asked = rowsByLevel(read);
  const count = LEVELS_WITH_KODE.reduce((sum, level) => sum + (asked.get(level) ?? 0), 0);
  if (count - empty.length <= count * FEW) return [wholeColumn(read, column, empty, first)];
  const isNeverCoded = (level: Level): boolean =>
    empty.filter((row) => row.level === level).length === asked.get(level);
  const never = levelsNeverCoded(all, isNeverCoded);
  const isNever = (stretch: readonly TableRow[]): boolean => stretch.every((row) => never.has(row.level));
  return [
    ...[...never].flatMap((level) => wholeLevel(read, column, all.filter(isNever).flat(), level)),
    ...all.filter((stretch) => !isNever(stretch)).flatMap((stretch) => draftOf(read, column, stretch)),
  ];
}

function figuresOf(rows: readonly TableRow[], first: TableRow, numbers: boolean): KodeKosongFigures {
  return {
    count: rows.length,
    first: { id: rowLabel(first, 'id'), en: rowLabel(first, 'en') },
    level: { id: levelName(first.level, 'id'), en: levelName(first.level, 'en') },
    numbers,
    proposed: null,
  };
}

function wholeColumn(
  read: ReadTable,
  column: TableColumn,
  empty: readonly TableRow[],
  first: TableRow,
): Draft {
  const [top = first, ...rest] = read.rows.filter(
    (row) => needsKode(row) || row.level === 'urusan' || row.level === 'bidang',
  );
  const numbers = empty.some((row) => row.kodeText !== '');
  return {
    cell: blockOf(top, rest.at(-1) ?? top, column),
    message: say.kolom(figuresOf(empty, first, numbers)),
    stated: null,
    computed: null,
  };
}

/** Levels without any code that lie scattered among coded rows: they are written without codes in this table. */
function levelsNeverCoded(
  all: readonly (readonly TableRow[])[],
  isNeverCoded: (level: Level) => boolean,
): ReadonlySet<Level> {
  const scattered = new Map<Level, number>();
  for (const [first, ...others] of all) {
    if (!first || !isNeverCoded(first.level) || others.some((row) => row.level !== first.level)) continue;
    scattered.set(first.level, (scattered.get(first.level) ?? 0) + 1);
  }
  return new Set([...scattered].filter(([, count]) => count >= SCATTERED).map(([level]) => level));
}

function wholeLevel(
  read: ReadTable,
  column: TableColumn,
  scattered: readonly TableRow[],
  level: Level,
): Draft[] {
  const [first, ...others] = scattered.filter((row) => row.level === level);
  if (!first) return [];
  return [
    {
      cell: cellOf(read, first, column),
      message: say.tingkat(figuresOf([first, ...others], first, false)),
      stated: null,
      computed: null,
      related: others.slice(0, MOST_RELATED).map((row) => cellOf(read, row, column)),
    },
  ];
}

/** Rows that should have a code and have none, one below the other. */
function withoutCode({ rows }: ReadTable): readonly (readonly TableRow[])[] {
  const stretches: TableRow[][] = [];
  let open: TableRow[] | null = null;
  for (const row of rows) {
    if (!needsKode(row)) continue;
    if (codeOf(row)) open = null;
    else if (open) open.push(row);
    else stretches.push((open = [row]));
  }
  return stretches;
}

function draftOf(read: ReadTable, column: TableColumn, rows: readonly TableRow[]): Draft[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const between = first === last ? codeBetween(first, first.parent?.children ?? read.roots) : null;
  const proposed = between !== null && statedCodes(read).has(between) ? null : between;
  const figures = { ...figuresOf(rows, first, false), proposed };
  return [
    {
      cell: first === last ? cellOf(read, first, column) : blockOf(first, last, column),
      message: (first === last ? say.message : say.deret)(figures),
      stated: null,
      computed: proposed,
      fixes: proposed === null ? [] : kodeFix(read, first, column, proposed),
    },
  ];
}
