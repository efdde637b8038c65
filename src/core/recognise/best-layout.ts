import type { CellGrid } from '../grid/cell-grid';
import { printedLayouts } from '../layouts';
import { changedLayout } from '../layouts/changed';
import { columnOf, type Layout, type TableKind } from '../layouts/layout';
import { saysChanged } from './changed-plan';
import type { ColumnProfile } from './column-profile';
import { profileColumn } from './column-profile';
import { type Equations, equationsOf, shareHeld } from './equations';
import { type HeadingWords, headingWordsOf } from './form-slots';
import type { HeadingBlock } from './heading-block';
import type { HeadingColumn } from './heading-column';
import { readHeadingColumns } from './heading-columns';
import { joinLevels } from './joined-headings';
import { type LayoutMatch, matchLayout } from './match-layout';
import type { Title } from './title';
import { labelledKind, namedKind, titleAbove, titleLikeness } from './title';
import { weights } from './weights';

/** A heading with the form that fits it best. */
export interface Candidate {
  readonly block: HeadingBlock;
  readonly headings: readonly HeadingColumn[];
  readonly title: Title;
  readonly match: LayoutMatch;
  readonly titleLike: number;
  readonly labelled: boolean;
  /** The heading or its title is that of a changed plan. */
  readonly changed: boolean;
  readonly total: number;
  /** The form that came second, and how near. */
  readonly second?: { readonly kind: TableKind; readonly total: number };
  /** How well the chosen reading of the columns agrees with the table's own figures, and the one it was chosen over. */
  readonly equations?: Equations;
  readonly over?: Equations;
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
  const changed =
    saysChanged(title.text) ||
    apart.headings.some(({ change, texts }) => change !== undefined || texts.some(saysChanged));
  // A form that has columns for program and kegiatan itself takes each by its name.
  const columnsFor = (layout: Layout): Headed => (columnOf(layout, 'kegiatan') ? apart : joined);
  let best: Candidate | null = null;
  let second: Candidate | null = null;
  for (const form of printedLayouts) {
    if (kind !== undefined && form.kind !== kind) continue;
    const layout = changed ? changedLayout(form) : form;
    const { headings, words, profiles } = columnsFor(layout);
    const match = matchLayout(layout, headings, words, profiles);
    if (match.matched.length < weights.form.matchedAtLeast && !kind) continue;
    const titleLike = titleLikeness(title, layout);
    const labelled = label === layout.kind;
    const named = [title.text, grid.sheet].some((text) => namedKind(text) === layout.kind);
    const untitled = layout.titled && !kind && !named;
    if (layout.titled && !kind && !(match.complete && (named || match.found >= weights.form.untitledRoles)))
      continue;
    const sum =
      match.score +
      (titleLike > weights.form.titleAlike ? weights.form.title * titleLike : 0) +
      (labelled ? weights.form.label : 0) +
      (label !== null && !labelled ? weights.form.otherLabel : 0) +
      (changed && !form.changes ? weights.form.notChanged : 0) +
      (match.complete ? 0 : weights.form.incomplete);
    // Many a table has such columns: without its title it is worth a word, and no more.
    const total = untitled ? Math.min(sum, weights.form.untitled) : sum;
    const candidate = { block, headings, title, match, titleLike, labelled, changed, total };
    if (!best || total > best.total) [best, second] = [candidate, best];
    else if (!second || total > second.total) second = candidate;
  }
  if (!best) return null;
  const read = byEquations(grid, best, columnsFor(best.match.layout));
  return second ? { ...read, second: { kind: second.match.layout.kind, total: second.total } } : read;
}

/**
 * Of two readings of the columns, by their headings and by their printed numbers, the one under which the table's own
 * equations hold best. Headings cut short («2023» over «Target», «Realisasi») leave it open which column is which.
 */
function byEquations(grid: CellGrid, best: Candidate, { headings, words, profiles }: Headed): Candidate {
  const { block, match } = best;
  const equations = equationsOf(grid, block.dataTop, match.matched);
  const own = { ...best, equations };
  if (block.numberRow === null || !isRecognised(best)) return own;
  const numbered = matchLayout(match.layout, headings, words, profiles, 'nomor');
  const other = equationsOf(grid, block.dataTop, numbered.matched);
  const better =
    numbered.complete &&
    other.asked >= weights.equations.rowsAtLeast &&
    shareHeld(other) >= shareHeld(equations) + weights.equations.better;
  return better ? { ...best, match: numbered, equations: other, over: equations } : own;
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
