import { valueAt } from '../grid/cell-grid';
import type { CellGrid } from '../grid/cell-grid';
import {
  cellText,
  codeText,
  hasWords,
  isCodePart,
  isComment,
  isEmptyRow,
  isWholeCode,
  levelOfText,
  pemdasOfText,
} from './import-cells';
import { codeParts } from './official-code';

/** What one column of a sheet holds, below the headings. */
export interface ColumnFacts {
  readonly column: number;
  readonly heading: string;
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly whole: number;
  readonly deep: number;
  readonly part: number;
  readonly words: number;
  readonly level: number;
  readonly pemda: number;
  readonly meanLength: number;
}

const SAMPLE = 2000;
/** How far above the first entry headings are looked for. */
const HEADING_ROWS = 6;
/** Titles and headings hold words alone: the first row with a code, or with a number before a name, is the body. */
export function firstBodyRow(grid: CellGrid): number | null {
  const row = grid.values.findIndex((values, at) => {
    if (isComment(grid, at)) return false;
    const texts = values.map((value) => codeText(value)).filter(Boolean);
    return texts.some(hasWords) && (texts.some(isWholeCode) || isCodePart(texts[0] ?? ''));
  });
  return row < 0 ? null : row;
}

/** The rows above the body that name columns: those with one cell alone are titles. */
export function headingRows(grid: CellGrid, bodyRow: number): readonly number[] {
  const above = Array.from({ length: Math.min(bodyRow, HEADING_ROWS) }, (_, at) => bodyRow - 1 - at);
  return above.reverse().filter((row) => {
    const filled = (grid.values[row] ?? []).filter((_, column) => cellText(grid, row, column) !== '');
    return filled.length > 1 && !isComment(grid, row);
  });
}

/** Every row of a short sheet; of a long one the first thousand and a thousand spread over the rest. */
export function sampleRows(grid: CellGrid, bodyRow: number): readonly number[] {
  const rows = grid.values.length - bodyRow;
  const half = SAMPLE / 2;
  const all = Array.from(
    { length: Math.min(rows, SAMPLE) },
    (_, at) =>
      bodyRow + (rows <= SAMPLE || at < half ? at : half + Math.floor(((at - half) * (rows - half)) / half)),
  );
  return all.filter((row) => !isEmptyRow(grid, row) && !isComment(grid, row));
}

export function factsOf(
  grid: CellGrid,
  headings: readonly number[],
  sample: readonly number[],
  column: number,
): ColumnFacts {
  const counts = { filled: 0, whole: 0, deep: 0, part: 0, words: 0, level: 0, pemda: 0, length: 0 };
  for (const row of sample) {
    const text = codeText(valueAt(grid, row, column));
    if (text === '') continue;
    counts.filled++;
    counts.length += text.length;
    if (isWholeCode(text)) counts.whole++;
    if (codeParts(text).length >= 3) counts.deep++;
    if (isCodePart(text)) counts.part++;
    if (hasWords(text)) counts.words++;
    if (levelOfText(text) !== null) counts.level++;
    if (pemdasOfText(text).length > 0) counts.pemda++;
  }
  const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    column,
    heading: headings
      .map((row) => cellText(grid, row, column))
      .filter(hasWords)
      .join(' '),
    filled: counts.filled,
    whole: share(counts.whole),
    deep: share(counts.deep),
    part: share(counts.part),
    words: share(counts.words),
    level: share(counts.level),
    pemda: share(counts.pemda),
    meanLength: share(counts.length),
  };
}
