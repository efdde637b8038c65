import type { GridRange } from '../grid/cell-grid';
import type { FormColumn } from './form-columns';

/** A heading text and the block of cells it covers, row and column counted from the heading's own corner. */
export interface HeadingBlock extends GridRange {
  readonly text: string;
}

export interface FormHeading {
  readonly rows: number;
  readonly blocks: readonly HeadingBlock[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Lays the headings out: neighbours under one text share a block, a text with less below it reaches further down. */
export function formHeading(columns: readonly FormColumn[]): FormHeading {
  const paths = columns.map(({ path }) => path);
  const rows = Math.max(...paths.map((path) => path.length));
  return { rows, blocks: blocksOf(paths, { from: 0, to: paths.length - 1 }, 0, 0, rows) };
}

function blocksOf(
  paths: readonly (readonly string[])[],
  span: Span,
  depth: number,
  top: number,
  rows: number,
): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  for (let from = span.from; from <= span.to;) {
    const text = paths[from]?.[depth];
    let to = from;
    const leaf = (paths[from]?.length ?? 0) === depth + 1;
    // A text without anything below it is one column's own, even where its neighbour is called the same.
    while (
      !leaf &&
      to < span.to &&
      paths[to + 1]?.[depth] === text &&
      (paths[to + 1]?.length ?? 0) > depth + 1
    )
      to++;
    if (text !== undefined) {
      const below = Math.max(...paths.slice(from, to + 1).map((path) => path.length)) - depth - 1;
      const bottom = top + rows - below - 1;
      blocks.push({ text, top, bottom, left: from, right: to });
      if (below > 0) blocks.push(...blocksOf(paths, { from, to }, depth + 1, bottom + 1, below));
    }
    from = to + 1;
  }
  return blocks;
}
