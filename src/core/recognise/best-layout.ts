import type { CellGrid } from '../grid/cell-grid';
import { layoutOf, layouts } from '../layouts';
import type { TableKind } from '../layouts/layout';
import type { ColumnProfile } from './column-profile';
import { profileColumn } from './column-profile';
import type { HeadingBlock } from './heading-block';
import type { HeadingColumn } from './heading-columns';
import { readHeadingColumns } from './heading-columns';
import type { LayoutMatch } from './match-layout';
import { headingWordsOf, matchLayout } from './match-layout';
import type { Title } from './title';
import { labelledKind, titleAbove, titleLikeness } from './title';

/** From this on a heading is taken for a form's. */
const RECOGNISED = 0.62;

/** A heading with the form that fits it best. */
export interface Candidate {
  readonly block: HeadingBlock;
  readonly headings: readonly HeadingColumn[];
  readonly title: Title;
  readonly match: LayoutMatch;
  readonly titleLike: number;
  readonly labelled: boolean;
  readonly total: number;
}

/** True where the candidate may be called a table of its form. */
export function isRecognised({ total, match }: Candidate): boolean {
  return match.complete && total >= RECOGNISED;
}

/** The form that fits a heading best (or how well the given one does); null for fewer than three columns. */
export function bestLayout(
  grid: CellGrid,
  block: HeadingBlock,
  from: number,
  kind?: TableKind,
): Candidate | null {
  const headings = readHeadingColumns(grid, block);
  if (headings.length < 3) return null;
  const words = headings.map(headingWordsOf);
  const profiles: ColumnProfile[] = headings.map((heading) =>
    profileColumn(grid, block.dataTop, heading.left, heading.right),
  );
  const title = titleAbove(grid, block.top, from);
  const label = labelledKind(title.text);
  let best: Candidate | null = null;
  for (const layout of kind ? [layoutOf(kind)] : layouts) {
    const match = matchLayout(layout, headings, words, profiles);
    if (match.matched.length < 2 && !kind) continue;
    const titleLike = titleLikeness(title, layout);
    const labelled = label === layout.kind;
    const total =
      match.score +
      (titleLike > 0.6 ? 0.1 * titleLike : 0) +
      (labelled ? 0.12 : 0) -
      (label !== null && !labelled ? 0.05 : 0) -
      (match.complete ? 0 : 0.25);
    if (!best || total > best.total) best = { block, headings, title, match, titleLike, labelled, total };
  }
  return best;
}

/** A heading of a known form, not a piece of a heading that a page break tore apart. */
export function standsAlone(grid: CellGrid, block: HeadingBlock): boolean {
  const best = bestLayout(grid, block, block.top);
  return best !== null && isRecognised(best);
}
