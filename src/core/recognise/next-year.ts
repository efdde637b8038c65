import { columnOf } from '../layouts/layout';
import { PAGU, TARGET } from '../layouts/shared-headings';
import { tc33 } from '../layouts/tc33';
import type { HeadingColumn } from './heading-column';
import { likeness, type Words, wordsOf } from './words';
import { weights } from './weights';

const TARGET_AND_PAGU = [TARGET, PAGU].map((headings) => headings.map(wordsOf));
const PLANNED = columnOf(tc33, 'pagu')?.group?.[0] ?? '';
const FORWARD = columnOf(tc33, 'paguMaju')?.group?.[0] ?? '';

interface TwoYears {
  readonly planned: HeadingColumn;
  readonly forward: HeadingColumn;
}

/**
 * "Target 2024 | Pagu 2024 | Target 2025 | Pagu 2025" in one row: the later year is the forward estimate, though nothing
 * says so. Only where target and pagu both come twice, a year apart: longer series are a Renstra's.
 */
export function asForward(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const [target, pagu] = TARGET_AND_PAGU.map((models) => twoYears(columns, models));
  if (!target || !pagu || target.forward.period !== pagu.forward.period) return columns;
  return columns.map((column) => {
    if (column === target.planned || column === pagu.planned) return under(PLANNED, column);
    return column === target.forward || column === pagu.forward ? under(FORWARD, column) : column;
  });
}

function under(group: string, column: HeadingColumn): HeadingColumn {
  return { ...column, texts: [group, ...column.texts], whole: [group, ...column.whole] };
}

/** Two columns of such a heading, the second a year after the first, or the first of no year; null where there are others. */
function twoYears(columns: readonly HeadingColumn[], models: readonly Words[]): TwoYears | null {
  const alike = columns.filter(({ texts }) => {
    const own = wordsOf(texts.join(' '));
    return models.some((model) => likeness(model, own) >= weights.special.readsLike);
  });
  const [planned, forward, ...more] = alike;
  if (
    !planned ||
    !forward ||
    more.length > 0 ||
    forward.period === null ||
    forward.period < weights.block.firstYear
  )
    return null;
  return planned.period === null || planned.period === forward.period - 1 ? { planned, forward } : null;
}
