import type { CellGrid } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import { mergesIn } from '../grid/merged-areas';
import { asChanged } from './changed-plan';
import { type ColumnNumber, readColumnNumbers } from './column-numbers';
import type { HeadingColumn } from './heading-column';
import { type HeadingBlock, headingRows, isYear } from './heading-block';
import { completeHalves } from './heading-halves';
import { headingLikeness, isPeriodText, splitOf } from './heading-words';
import { joinCodeParts } from './joined-headings';
import { asForward } from './next-year';
import { range } from './table-columns';
import { yearsIn } from './words';
import { weights } from './weights';

/** «Target Renja 2020 - Rp»: the half a column stands for, at the end of a heading written in one cell. */
const FLAT_SPLIT = /^(.{6,}?)[\s\-–:/]+(K|Rp\.?)$/is;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** Reads the columns of a heading block from left to right. Columns without any heading text are left out. */
export function readHeadingColumns(grid: CellGrid, block: HeadingBlock): readonly HeadingColumn[] {
  const text = headingTexts(grid, block);
  const numbers =
    block.numberRow === null ? [] : (readColumnNumbers(grid, block.numberRow, block.left, block.right) ?? []);
  const columns: HeadingColumn[] = [];
  const rows = headingRows(block);
  for (let column = block.left; column <= block.right; column++) {
    const leaf = leafSpan(grid, block, rows, column);
    if (leaf.left < column) continue;
    const path: { text: string; row: number }[] = [];
    for (const row of rows) {
      const found = text(row, column);
      if (found !== '' && path[path.length - 1]?.text !== found) path.push({ text: found, row });
    }
    if (path.length === 0) {
      const mute = muteColumn(grid, block, rows, column, leaf.right, numbers);
      if (mute) columns.push(mute);
      continue;
    }
    const texts = besideItsHalf(
      path.map((step) => step.text),
      columns.at(-1),
      column,
    );
    const heading = texts.join(' › ');
    let split: 'K' | 'Rp' | null = null;
    let whole: readonly string[] | null = null;
    let period: number | null = null;
    const last = (): string => texts[texts.length - 1] ?? '';
    while (texts.length > 1) {
      if (split === null && splitOf(last()) !== null) {
        split = splitOf(last());
        whole = [...texts];
      } else if (period === null && isPeriodText(last())) period = periodOf(last());
      else break;
      texts.pop();
    }
    if (period === null) {
      // "Tahun 1 › Target": the year stands above the heading proper.
      const above = texts.findIndex((step, at) => at < texts.length - 1 && isPeriodText(step));
      if (above >= 0) {
        period = periodOf(texts[above] ?? '');
        texts.splice(above, 1);
      }
    }
    const tail = split === null ? FLAT_SPLIT.exec(last()) : null;
    if (tail) {
      split = splitOf(tail[2] ?? '');
      whole = [...texts];
      texts[texts.length - 1] = tail[1] ?? '';
    }
    // A heading of one row names its year itself: "Target Renstra Tahun 2021".
    period ??= yearsIn(last()).at(-1) ?? yearOrdinal(last());
    columns.push({
      left: column,
      right: leaf.right,
      texts,
      heading,
      split,
      whole: whole ?? texts,
      period,
      number: numbers.find((entry) => entry.column >= column && entry.column <= leaf.right) ?? null,
      ...(saysOnlyItsGroup(text, rows, column, path.at(-1)) && { mute: true as const }),
      at: { row: path[path.length - 1]?.row ?? block.bottom, column },
    });
  }
  const whole = completeHalves(grid, block.dataTop, joinRepeated(columns));
  return asForward(asChanged(joinCodeParts(whole)));
}

/** «… K» and beside it only «Rp»: the heading was written over the first half alone, and is the second one's too. */
function besideItsHalf(texts: string[], before: HeadingColumn | undefined, column: number): string[] {
  const [only = ''] = texts;
  const half = texts.length === 1 && splitOf(only) === 'Rp';
  return half && before?.split === 'K' && before.right === column - 1 ? [...before.texts, only] : texts;
}

/** What stands over the column stands over its neighbour as well, which has a heading of its own below it. */
function saysOnlyItsGroup(
  text: (row: number, column: number) => string,
  rows: readonly number[],
  column: number,
  lowest: { text: string; row: number } | undefined,
): boolean {
  if (!lowest) return false;
  return [column - 1, column + 1].some(
    (beside) =>
      text(lowest.row, beside) === lowest.text &&
      rows.some((row) => row > lowest.row && !['', lowest.text].includes(text(row, beside))),
  );
}

/** A column whose heading says nothing, though one stands there, or a column number of its own. */
function muteColumn(
  grid: CellGrid,
  block: HeadingBlock,
  rows: readonly number[],
  left: number,
  right: number,
  numbers: readonly ColumnNumber[],
): HeadingColumn | null {
  const number = numbers.find((entry) => entry.column >= left && entry.column <= right) ?? null;
  const row = rows.find((one) => !isBlank(grid.values[one]?.[left] ?? null));
  if (row === undefined && (number?.number ?? null) === null) return null;
  return {
    left,
    right,
    texts: [],
    heading: '',
    split: null,
    whole: [],
    period: null,
    number,
    mute: true,
    at: { row: row ?? block.bottom, column: left },
  };
}

/** A heading repeated over neighbouring columns instead of being merged covers them all, unless each has its number. */
function joinRepeated(columns: readonly HeadingColumn[]): HeadingColumn[] {
  const joined: HeadingColumn[] = [];
  for (const column of columns) {
    const last = joined[joined.length - 1];
    const numbers = [last?.number?.number ?? null, column.number?.number ?? null];
    const distinct = numbers[0] !== null && numbers[1] !== null && numbers[0] !== numbers[1];
    if (
      last &&
      !column.mute &&
      last.right === column.left - 1 &&
      last.heading === column.heading &&
      !distinct
    ) {
      joined[joined.length - 1] = { ...last, right: column.right, number: last.number ?? column.number };
    } else {
      joined.push(column);
    }
  }
  return joined;
}

/** «… Tahun 3 Target» → 3. */
function yearOrdinal(text: string): number | null {
  const ordinal = /\b(?:tahun|thn?)\s*(?:ke\s*-?\s*)?([1-6])\b/i.exec(text)?.[1];
  return ordinal === undefined ? null : Number(ordinal);
}

function periodOf(text: string): number | null {
  const year = yearsIn(text)[0];
  if (year !== undefined) return year;
  const ordinal = /(\d)\s*\)?\s*[.:]?$/.exec(text.trim())?.[1];
  if (ordinal) return Number(ordinal);
  const roman = /(?:^|\s)(i{1,3}|iv|vi?)\s*[.:]?$/i.exec(text.trim())?.[1];
  return roman ? (ROMAN[roman.toLowerCase()] ?? null) : null;
}

/** The columns that one lowest heading covers by a merge. */
function leafSpan(
  grid: CellGrid,
  block: HeadingBlock,
  rows: readonly number[],
  column: number,
): { left: number; right: number } {
  for (const merge of mergesIn(grid, block.top, block.bottom)) {
    if (merge.left === merge.right || merge.left > column || merge.right < column) continue;
    if (merge.right - merge.left > weights.block.mergedColumns) continue;
    const divided = rows.some(
      (row) =>
        row > merge.bottom &&
        range(merge.left, merge.right).some((inner) => !isBlank(grid.values[row]?.[inner] ?? null)),
    );
    if (!divided && !dividedByData(grid, block, merge)) return { left: merge.left, right: merge.right };
  }
  return { left: column, right: column };
}

/** A group whose sub-headings are missing: the number row gives each of its columns a number of its own. */
function dividedByData(grid: CellGrid, block: HeadingBlock, merge: { left: number; right: number }): boolean {
  if (block.numberRow === null) return false;
  const numbers = readColumnNumbers(grid, block.numberRow, merge.left, merge.right) ?? [];
  return (
    numbers.filter((entry) => entry.number !== null).length > 1 &&
    new Set(numbers.map((entry) => entry.number)).size > 1
  );
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text as long as no heading, which does not begin like one either: something pasted into the cell. */
function isParagraph(text: string): boolean {
  return text.length > weights.block.textUpTo && headingLikeness(text) < weights.heading.alike;
}

/** Gives the heading text that covers a cell: its own, that of its merge, or that of an unmerged group to its left. */
function headingTexts(grid: CellGrid, block: HeadingBlock): (row: number, column: number) => string {
  const width = block.right - block.left + 1;
  const rows = headingRows(block);
  const texts: string[][] = [];
  for (const row of rows) {
    const line = new Array<string>(width).fill('');
    for (let column = block.left; column <= block.right; column++) {
      const value = grid.values[row]?.[column] ?? null;
      if (typeof value === 'string') line[column - block.left] = isParagraph(value) ? '' : folded(value);
      // A number that is no year heads nothing: a date, a figure where a formula broke.
      else if (typeof value === 'number' && isYear(value)) line[column - block.left] = String(value);
    }
    texts.push(line);
  }
  const merged = texts.map((line) => line.map(() => false));
  for (const merge of mergesIn(grid, block.top, block.bottom)) {
    if (merge.top < block.top) continue;
    const source = texts[merge.top - block.top]?.[merge.left - block.left] ?? '';
    for (let row = merge.top; row <= Math.min(merge.bottom, block.bottom); row++) {
      for (
        let column = Math.max(merge.left, block.left);
        column <= Math.min(merge.right, block.right);
        column++
      ) {
        const line = texts[row - block.top];
        const flags = merged[row - block.top];
        if (line && flags) {
          line[column - block.left] = source;
          flags[column - block.left] = true;
        }
      }
    }
  }
  spreadGroups(texts, merged);
  return (row, column) => texts[rows.indexOf(row)]?.[column - block.left] ?? '';
}

/**
 * Where groups were not merged their text stands over the first column only: it is carried to the right over columns
 * that have a heading below it and none above, as long as the group's first column has one below as well.
 */
function spreadGroups(texts: string[][], merged: readonly boolean[][]): void {
  for (let row = 0; row < texts.length - 1; row++) {
    const line = texts[row] ?? [];
    let group = '';
    for (let column = 0; column < line.length; column++) {
      const own = line[column] ?? '';
      const below = texts
        .slice(row + 1)
        .some(
          (other, at) =>
            (other[column] ?? '') !== '' &&
            !(merged[row + 1 + at]?.[column] && (other[column] ?? '') === own),
        );
      // An empty column that someone put in divides no group.
      if (texts.every((other) => (other[column] ?? '') === '')) continue;
      if (own !== '') group = below && !merged[row]?.[column] ? own : '';
      else if (!below) group = '';
      else if (group !== '') line[column] = group;
    }
  }
}
