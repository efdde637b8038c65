import type { CellGrid } from '../grid/cell-grid';
import { layoutOf, layouts } from '../layouts';
import { columnOf, type TableKind } from '../layouts/layout';
import type { ColumnProfile } from './column-profile';
import { profileColumn } from './column-profile';
import { type HeadingWords, headingWordsOf } from './form-slots';
import type { HeadingBlock } from './heading-block';
import type { HeadingColumn } from './heading-columns';
import { readHeadingColumns } from './heading-columns';
import { joinLevels } from './joined-headings';
import { type LayoutMatch, matchLayout } from './match-layout';
import type { Title } from './title';
import { labelledKind, titleAbove, titleLikeness } from './title';
import { weights } from './weights';

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
  return match.complete && total >= weights.form.recognised;
}

/** The form that fits a heading best (or how well the given one does); null for fewer than three columns. */
export function bestLayout(
  grid: CellGrid,
  block: HeadingBlock,
  from: number,
  kind?: TableKind,
): Candidate | null {
  const apart = headed(grid, block, readHeadingColumns(grid, block));
  if (apart.headings.length < weights.form.columnsAtLeast) return null;
  const names = joinLevels(apart.headings);
  const joined = names.length === apart.headings.length ? apart : headed(grid, block, names);
  const title = titleAbove(grid, block.top, from);
  const label = labelledKind(title.text);
  let best: Candidate | null = null;
  for (const layout of kind ? [layoutOf(kind)] : layouts) {
    // A form that has columns for program and kegiatan itself takes each by its name.
    const { headings, words, profiles } = columnOf(layout, 'kegiatan') ? apart : joined;
    const match = matchLayout(layout, headings, words, profiles);
    if (match.matched.length < weights.form.matchedAtLeast && !kind) continue;
    const titleLike = titleLikeness(title, layout);
    const labelled = label === layout.kind;
    const total =
      match.score +
      (titleLike > weights.form.titleAlike ? weights.form.title * titleLike : 0) +
      (labelled ? weights.form.label : 0) +
      (label !== null && !labelled ? weights.form.otherLabel : 0) +
      (match.complete ? 0 : weights.form.incomplete);
    if (!best || total > best.total) best = { block, headings, title, match, titleLike, labelled, total };
  }
  return best;
}

interface Headed {
  readonly headings: readonly HeadingColumn[];
  readonly words: readonly HeadingWords[];
  readonly profiles: readonly ColumnProfile[];
}

function headed(grid: CellGrid, block: HeadingBlock, headings: readonly HeadingColumn[]): Headed {
  return {
    headings,
    words: headings.map(headingWordsOf),
    profiles: headings.map(({ left, right }) => profileColumn(grid, block.dataTop, left, right)),
  };
}

/** A heading of a known form, not a piece of a heading that a page break tore apart. */
export function standsAlone(grid: CellGrid, block: HeadingBlock): boolean {
  const best = bestLayout(grid, block, block.top);
  return best !== null && isRecognised(best);
}
