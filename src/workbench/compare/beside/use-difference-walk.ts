import { useCallback, useMemo, useState } from 'react';
import type { PublicDifference } from '../../../report/compare/comparison-schema';
import type { Reveal } from '../../sheet/state/use-going';
import { placeOf, type SideName } from './difference-tags';

export interface DifferenceWalk {
  /** Place among those that are shown; -1 where none of them is at hand. */
  readonly at: number;
  readonly current: PublicDifference | null;
  /** Where each sheet is to go; a new object whenever it is to go there. */
  readonly reveals: Readonly<Record<SideName, Reveal | null>>;
  /** Brings both sheets to a difference; the side where it was chosen stays where it is. */
  readonly choose: (difference: PublicDifference, from?: SideName) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Goes from difference to difference, round and round; begins with the first. */
export function useDifferenceWalk(shown: readonly PublicDifference[]): DifferenceWalk {
  const [chosen, setChosen] = useState<{
    readonly difference: PublicDifference;
    readonly from: SideName | null;
  } | null>(null);
  const first = shown[0];
  const going = useMemo(() => chosen ?? (first ? { difference: first, from: null } : null), [chosen, first]);
  const reveals = useMemo(
    () => ({
      left: going && revealOf(going.difference, 'left', going.from),
      right: going && revealOf(going.difference, 'right', going.from),
    }),
    [going],
  );
  const choose = useCallback((difference: PublicDifference, from: SideName | null = null): void => {
    setChosen({ difference, from });
  }, []);
  const at = going ? shown.indexOf(going.difference) : -1;
  return {
    at,
    current: at < 0 ? null : (going?.difference ?? null),
    reveals,
    choose,
    step: (by) => {
      const next = shown[(Math.max(at, by === 1 ? -1 : 0) + by + shown.length) % shown.length];
      if (next) choose(next);
    },
  };
}

/** One side goes first, the other puts its cell beside; a row that one side alone has leads the other sheet along. */
function revealOf(difference: PublicDifference, side: SideName, from: SideName | null): Reveal | null {
  const cell = difference[side]?.cell;
  if (cell === undefined) return null;
  const other = placeOf(difference, side === 'left' ? 'right' : 'left');
  if (!other) return { cell };
  if (side === from) return { cell, paired: 'stays' };
  return { cell, paired: from === null && side === 'left' ? 'first' : { besideRow: other.top } };
}
