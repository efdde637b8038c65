import type { ReadTable, TableRow } from '../../read/read-table';
import type { CellEdit } from '../../grid/cell-edit';
import { blockOf, columnLabel, placeLabel } from '../../facts/names';
import {
  comparable,
  noFormula,
  operandOf,
  type RatioColumn,
  ratioColumns,
  statesFigures,
} from '../../facts/formulas';
import { scaleOf } from '../../facts/ratios';
import { BERUMUS, defineRule, type Draft, messagesOf } from '../rule';
import { fixLabel, ratioEdit } from '../fixes';
import { rounded } from './rasio-salah';
import { rasioKosongText } from './rasio-kosong.text';

interface Gap {
  readonly row: TableRow;
  readonly computed: number;
  readonly pair: RatioColumn['pairs'][number];
}

const say = messagesOf('rasio-kosong', rasioKosongText);

/** Ratios that could be computed and are empty: one finding for every stretch of a column. */
export const rasioKosong = defineRule({
  id: 'rasio-kosong',
  family: 'rasio',
  severity: 'peringatan',
  kinds: BERUMUS,
  unable: noFormula('rasio'),
  text: rasioKosongText,
  check: (read) => ratioColumns(read).flatMap((ratio) => checkColumn(read, ratio)),
});

function checkColumn(read: ReadTable, ratio: RatioColumn): Draft[] {
  return gapsIn(read, ratio).flatMap((gaps) => draftOf(read, ratio, gaps));
}

/** Gaps one below the other, until a row that states its ratio; rows that cannot have one end nothing. */
function gapsIn(read: ReadTable, ratio: RatioColumn): readonly (readonly Gap[])[] {
  const stretches: Gap[][] = [];
  let open: Gap[] | null = null;
  for (const row of read.rows) {
    if (!statesFigures(read, row)) continue;
    if (read.amount(row, ratio.column).is !== 'kosong') {
      open = null;
      continue;
    }
    const gap = gapAt(read, ratio, row);
    if (gap && open) open.push(gap);
    else if (gap) stretches.push((open = [gap]));
  }
  return stretches;
}

function gapAt(read: ReadTable, ratio: RatioColumn, row: TableRow): Gap | null {
  for (const pair of ratio.pairs) {
    const top = operandOf(read.amount(row, pair.of));
    const base = operandOf(read.amount(row, pair.to));
    if (top?.is !== 'angka' || base?.is !== 'angka' || !comparable(top, base)) continue;
    const [over = 0] = top.values;
    const [under = 0] = base.values;
    if (under > 0) return { row, computed: (over / under) * 100, pair };
  }
  return null;
}

function draftOf(read: ReadTable, { column }: RatioColumn, gaps: readonly Gap[]): Draft[] {
  const first = gaps[0];
  const last = gaps.at(-1);
  if (!first || !last) return [];
  const scale = scaleOf(read, column);
  const edits = gaps.flatMap((gap): CellEdit[] => {
    const edit = ratioEdit(read, gap.row, { column, ...gap.pair }, scale);
    return edit ? [edit] : [];
  });
  return [
    {
      cell: blockOf(first.row, last.row, column),
      message: say.message({
        column: columnLabel(column),
        first: { id: placeLabel(first.row, 'id'), en: placeLabel(first.row, 'en') },
        count: gaps.length,
        computed: first.computed,
      }),
      stated: null,
      computed: gaps.length === 1 ? rounded(first.computed) : null,
      related: [first.pair.of, first.pair.to].map((operand) => blockOf(first.row, last.row, operand)),
      fixes:
        edits.length === gaps.length
          ? [
              {
                label: fixLabel.computeRatios(edits.length),
                edits,
              },
            ]
          : [],
    },
  ];
}
