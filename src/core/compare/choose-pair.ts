import { TABLE_KINDS, type TableKind } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';
import { RELATIONS } from '../silang/relations';
import { areComparable } from './compare-tables';

export interface TablePair {
  readonly left: ReadTable;
  readonly right: ReadTable;
}

/** Ids of the tables that a person wants; null = what goes best with the other. */
export interface PairWish {
  readonly left: string | null;
  readonly right: string | null;
}

/** What a workbook is first asked for: the plan itself, its review, its evaluation. */
const FIRST: readonly TableKind[] = ['T-C.33', 'SIPD-Renja', 'T-C.31', 'T-C.29', 'T-C.27', ...TABLE_KINDS];

/**
 * The two tables to compare: those that are wished for, else the pair that most likely should agree. Within one
 * workbook (`right` the same tables) that is a review and its plan, between workbooks two drafts of one table.
 */
export function choosePair(
  left: readonly ReadTable[],
  right: readonly ReadTable[],
  wish: PairWish,
): TablePair | null {
  const isWished = (id: string | null, { table }: ReadTable): boolean => id === null || table.id === id;
  const within = left === right;
  const pairs = left
    .filter((one) => isWished(wish.left, one))
    .flatMap((one) =>
      right
        .filter((other) => isWished(wish.right, other) && areComparable(one, other))
        .map((other) => ({ left: one, right: other })),
    );
  const ranked = pairs.map((pair) => ({ pair, rank: rankOf(pair, within) }));
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.pair ?? null;
}

const SAME_KIND = 100;
const NO_RELATION = 1000;

function rankOf({ left, right }: TablePair, within: boolean): number {
  const [one, other] = [left.table.kind, right.table.kind];
  if (one === other) return (within ? SAME_KIND * 2 : 0) + FIRST.indexOf(one);
  const at = RELATIONS.findIndex(
    ({ here, there }) =>
      (here.includes(one) && there.includes(other)) || (here.includes(other) && there.includes(one)),
  );
  // The older table stands on the left: what was reviewed, then what was planned.
  const turned = FIRST.indexOf(one) < FIRST.indexOf(other) ? 1 : 0;
  return at < 0 ? NO_RELATION : SAME_KIND + at * 2 + turned;
}
