import { noFormula } from '../../facts/formulas';
import { blockOf, cellOf, columnLabel, MOST_RELATED, rowNoun, runsOf } from '../../facts/names';
import { type OddRatio, oddRatios } from '../../facts/ratio-formulas';
import { scaleOf } from '../../facts/ratios';
import type { ReadTable } from '../../read/read-table';
import { fixLabel, ratioEdit } from '../fixes';
import type { Fix } from '../finding';
import { BERUMUS, defineRule, type Draft, messagesOf } from '../rule';
import { rumusRasioText } from './rumus-rasio.text';

const say = messagesOf('rumus-rasio', rumusRasioText);
/** From so many rows on, one mistake that was filled down is told once. */
const FILLED_DOWN = 3;

/** Ratio formulas that divide other cells than the form says, whatever figure they give today. */
export const rumusRasio = defineRule({
  id: 'rumus-rasio',
  family: 'rumus',
  severity: 'peringatan',
  kinds: BERUMUS,
  unable: noFormula('rasio'),
  text: rumusRasioText,
  check: (read) => {
    const alike = new Map<string, OddRatio[]>();
    for (const odd of oddRatios(read)) {
      const key = `${String(odd.column.left)} ${odd.pattern}`;
      alike.set(key, [...(alike.get(key) ?? []), odd]);
    }
    return [...alike.values()].flatMap((odd) =>
      odd.length < FILLED_DOWN
        ? odd.map((one) => draftOf(read, [one], one))
        : odd.slice(0, 1).map((one) => draftOf(read, odd, one)),
    );
  },
});

function draftOf(read: ReadTable, all: readonly OddRatio[], first: OddRatio): Draft {
  const { row, column, formula, of, to, why } = first;
  const runs = runsOf(all.map((one) => one.row));
  const [run = [row], ...others] = runs;
  const last = run.at(-1) ?? row;
  return {
    cell: run.length > 1 ? blockOf(row, last, column) : cellOf(read, row, column),
    message: say.sel({
      column: columnLabel(column),
      row: rowNoun(row),
      formula,
      of: columnLabel(of),
      to: columnLabel(to),
      why,
      count: all.length,
    }),
    stated: `=${formula}`,
    related: others
      .flat()
      .slice(0, MOST_RELATED)
      .map((one) => cellOf(read, one, column)),
    fixes: fixOf(read, all),
  };
}

/** Only where Excel can compute every one of them. */
function fixOf(read: ReadTable, all: readonly OddRatio[]): readonly Fix[] {
  const edits = all.flatMap(
    ({ row, column, of, to }) => ratioEdit(read, row, { column, of, to }, scaleOf(read, column)) ?? [],
  );
  const [first] = edits;
  if (!first?.formula || edits.length < all.length) return [];
  const label = all.length === 1 ? fixLabel.compute(first.formula) : fixLabel.computeRatios(all.length);
  return [{ label, edits }];
}
