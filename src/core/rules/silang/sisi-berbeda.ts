import type { ReadTable, TableRow } from '../../read/read-table';
import { blockOf, cellOf, shortName } from '../../facts/names';
import { showsMergedValue } from '../../facts/cell-kinds';
import { isBlank } from '../../grid/cell-grid';
import { defineRule, type Draft, messagesOf } from '../rule';
import {
  differenceAt,
  type FieldPair,
  fieldPairs,
  type SideDifference,
  type SideShift,
  sideShifts,
} from './side-differences';
import { sisiBerbedaText } from './sisi-berbeda.text';

/** From this many rows on, a side that is empty where the other is filled is one finding for the block. */
const BLOCK_ROWS = 5;

const say = messagesOf('sisi-berbeda', sisiBerbedaText);

/** T-C.31: left and right differ while Catatan Penting is empty. */
export const sisiBerbeda = defineRule({
  id: 'sisi-berbeda',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.31'],
  unable: (read) =>
    fieldPairs(read).length > 0
      ? null
      : {
          id: 'Tabel ini tidak mempunyai sisi kiri dan sisi kanan yang dapat dibandingkan.',
          en: 'This table has no left and right side to compare.',
        },
  text: sisiBerbedaText,
  check: (read) => {
    const pairs = fieldPairs(read);
    const rows = read.rows.filter((row) => isCompared(read, row, pairs) && !hasNote(read, row));
    const byRow = new Map<TableRow, SideDifference[]>();
    for (const row of rows) {
      const found = pairs.flatMap((pair) => differenceAt(read, row, pair) ?? []);
      if (found.length > 0) byRow.set(row, found);
    }
    const all = [...byRow.values()].flat();
    const shifts = shiftsOf(read, pairs, all);
    const shifted = new Set(shifts.flatMap((shift) => shift.rows.map((difference) => difference.row)));
    const blocks = blocksOf(all.filter((difference) => !shifted.has(difference.row)));
    const told = new Set(blocks.flat());
    const drafts = [...shifts.map((shift) => shiftDraft(read, shift)), ...blocks.flatMap(blockDraft)];
    for (const [row, differences] of byRow) {
      const left = differences.filter((difference) => !told.has(difference));
      if (!shifted.has(row) && left.length > 0) drafts.push(rowDraft(read, row, left));
    }
    return drafts;
  },
});

function isCompared(read: ReadTable, row: TableRow, pairs: readonly FieldPair[]): boolean {
  switch (row.level) {
    case 'header-ulang':
    case 'kosong':
    case 'tahun':
    case 'total':
    case 'teks-lanjutan':
    case 'belanja':
      return false;
    case 'urusan':
    case 'bidang':
      // A caption is printed once, over both sides.
      return pairs.some(({ right }) => !isBlank(read.value(row, right)));
    default:
      return true;
  }
}

/** A note in the row, or one merged over it. */
function hasNote(read: ReadTable, row: TableRow): boolean {
  const column = read.column('catatan');
  if (!column) return false;
  return !isBlank(read.cell(row.row, column.left)) || showsMergedValue(read, row.row, column.left);
}

function shiftsOf(
  read: ReadTable,
  pairs: readonly FieldPair[],
  all: readonly SideDifference[],
): readonly SideShift[] {
  const names = pairs.find((pair) => pair.field === 'program');
  const differing = all.filter((difference) => difference.field === 'program');
  return names ? sideShifts(read, names, differing) : [];
}

/** Fields that one side leaves empty on many rows: told once, not row by row. */
function blocksOf(all: readonly SideDifference[]): SideDifference[][] {
  const bySide = new Map<string, SideDifference[]>();
  for (const difference of all) {
    const [left, right] = difference.texts;
    if (difference.field === 'program' || (left !== '' && right !== '')) continue;
    const key = `${difference.field} ${left === '' ? 'kiri' : 'kanan'}`;
    const side = bySide.get(key);
    if (side) side.push(difference);
    else bySide.set(key, [difference]);
  }
  return [...bySide.values()].filter((side) => side.length >= BLOCK_ROWS);
}

function blockDraft(block: readonly SideDifference[]): Draft[] {
  const first = block[0];
  const last = block.at(-1);
  if (!first || !last) return [];
  const empty = first.texts[0] === '' ? 'kiri' : 'kanan';
  return [
    {
      cell: blockOf(first.row, last.row, first.left),
      message: say.blok({ field: first.field, empty, count: block.length }),
      stated: null,
      computed: null,
      related: [blockOf(first.row, last.row, first.right)],
    },
  ];
}

function shiftDraft(read: ReadTable, { rows, by }: SideShift): Draft {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) throw new Error('a shift has rows');
  return {
    cell: blockOf(first.row, last.row, first.left),
    message: say.geser({ row: first.row.row + 1, by, count: rows.length }),
    stated: null,
    computed: null,
    related: rows.map((difference) => cellOf(read, difference.row, difference.right)),
  };
}

function rowDraft(read: ReadTable, row: TableRow, differences: readonly SideDifference[]): Draft {
  const [first, ...others] = differences;
  if (!first) throw new Error('a row that differs has a difference');
  const [left, right] = first.texts;
  const figures = differences.map(({ field, texts }) => ({
    field,
    left: shortName(texts[0]),
    right: shortName(texts[1]),
  }));
  const message =
    first.field === 'program'
      ? say.program({
          row: row.row + 1,
          left: shortName(left),
          right: shortName(right),
        })
      : say.baris({
          row: row.row + 1,
          name: shortName(row.nama),
          differences: figures,
        });
  return {
    cell: cellOf(read, row, first.left),
    message,
    stated: left,
    computed: right,
    related: [
      cellOf(read, row, first.right),
      ...others.flatMap((other) => [cellOf(read, row, other.left), cellOf(read, row, other.right)]),
    ],
  };
}
