import type { CellGrid } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import type { Layout, TableKind } from '../layouts/layout';
import { printedLayouts } from '../layouts';
import type { RowSpan } from './recognised-table';
import { likeness, wordsOf } from './words';
import { weights } from './weights';

export interface Title {
  readonly rows: RowSpan | null;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The lines above a heading: few cells each, at most two empty rows between them, none of the table before. */
export function titleAbove(grid: CellGrid, headingTop: number, from: number): Title {
  const lines: string[] = [];
  let first = -1;
  let last = -1;
  let empty = 0;
  for (
    let row = headingTop - 1;
    row >= from && headingTop - row <= weights.title.linesAtMost + weights.title.emptyLinesLookedAt;
    row--
  ) {
    const cells = (grid.values[row] ?? []).filter((value) => !isBlank(value));
    if (cells.length === 0) {
      if (++empty > weights.title.emptyBetween) break;
      continue;
    }
    const texts = cells.filter(
      (value): value is string | number => typeof value === 'string' || typeof value === 'number',
    );
    if (
      cells.length > weights.title.cellsAtMost ||
      texts.every((value) => typeof value === 'number') ||
      lines.length >= weights.title.linesAtMost
    )
      break;
    empty = 0;
    first = row;
    if (last < 0) last = row;
    lines.unshift(texts.join(' ').replace(/\s+/g, ' ').trim());
  }
  return { rows: first < 0 ? null : [first, last], text: lines.join(' '), lines };
}

/** The kind a label names ("Tabel T-C.33", "Formulir E.81"); null where none does. */
export function labelledKind(text: string): TableKind | null {
  const label = /\bT\s*[-–.]?\s*C\s*[.\-–]?\s*(2[3-9]|3[0-3])\b/i.exec(text);
  if (label) return `T-C.${label[1] ?? ''}` as TableKind;
  return /\bE\s*[.\-–]?\s*81\b/.test(text) ? 'E.81' : null;
}

/** Of the forms with the same columns, told by their title alone, the one a text names; null where it names none. */
export function namedKind(text: string): TableKind | null {
  if (/\bindikator kinerja kunci\b|\bIKK\b/i.test(text)) return 'IKK';
  return /\bindikator kinerja utama\b|\bIKU\b/i.test(text) ? 'IKU' : null;
}

const titleWords = printedLayouts.map((layout) => ({ layout, models: layout.titles.map(wordsOf) }));

/** 0 to 1: how much a title reads like one of the form's own. Looks at the whole and at each line. */
export function titleLikeness(title: Title, layout: Layout): number {
  if (title.text === '') return 0;
  const models =
    titleWords.find((entry) => entry.layout.kind === layout.kind && entry.layout.short === layout.short)
      ?.models ?? [];
  const texts = [wordsOf(title.text), ...title.lines.map(wordsOf)];
  return Math.max(0, ...models.flatMap((model) => texts.map((text) => likeness(model, text))));
}
