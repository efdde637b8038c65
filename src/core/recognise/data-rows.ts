import type { CellGrid, CellValue } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import { readColumnNumbers } from './column-numbers';
import type { HeadingBlock } from './heading-block';
import { kindAt } from './column-profile';
import { isHeadingRow, isYear, mayBeHeading } from './heading-block';
import { range } from './table-columns';
import { textMemo } from '../text-memo';
import { plainWords } from './words';
import { weights } from './weights';

export interface DataRows {
  readonly first: number;
  /** -1 below `first` where the table has no rows. */
  readonly last: number;
  readonly repeatedHeaderRows: readonly number[];
}

const SIGNATURE =
  /^(?:kepala|plt|plh|pj|sekretaris|mengetahui|menyetujui|nip|pembina|penata|ttd|an\b|a n\b|bupati|wali ?kota|gubernur|direktur|camat|inspektur)\b/i;
const NOTE = /^\(?\*|^(?:keterangan|catatan|sumber|ket|note|nb|source)\s*[:.]/i;
const PLACE_AND_DATE =
  /^[\p{L}. ]{3,30},\s*(?:\d{1,2}|\.{2,}|…)?\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\.{3,}|20\d\d)/iu;

/** The rows of a table: from below its heading to the last row that still belongs to it, before `end`. */
export function findDataRows(
  grid: CellGrid,
  block: HeadingBlock,
  end: number,
  title: readonly string[] = [],
): DataRows {
  const header = new HeaderRepeat(grid, block, title);
  const repeated: number[] = [];
  let last = block.dataTop - 1;
  let gap = 0;
  for (let row = block.dataTop; row < end; row++) {
    // Three cells are as good as all: only rows with fewer are looked at closely.
    const filled = filledCells(grid.values[row], block.left, block.right, 3);
    const resumes = filled > 2 ? null : header.resumedAt(row, end);
    if (resumes !== null) {
      for (; row < resumes; row++) repeated.push(row);
      row = last = resumes - 1;
      gap = 0;
      continue;
    }
    if (filled === 0) {
      if (++gap > weights.rows.wideGap) break;
      continue;
    }
    if (
      header.isRepeat(row) ||
      (repeated[repeated.length - 1] === row - 1 && readColumnNumbers(grid, row, block.left, block.right))
    ) {
      repeated.push(row);
      last = row;
      gap = 0;
      continue;
    }
    if (filled <= 2 && endsTable(grid, block, row, gap, end)) break;
    if (gap > 0) {
      const known = hadShape(grid, block, row, last);
      const surely = known || holdsCode(grid.values[row] ?? []) || hasKinds(grid, block, row, last);
      if (gap > weights.rows.gap && !(filled > 2 && surely) && !goesOnSurely(grid, block, row, end, last))
        break;
      if (
        !(known && filled > 1) &&
        !isFoot(grid.values[row] ?? []) &&
        !goesOn(grid, block, row, end, known ? weights.rows.aheadOfKnown : weights.rows.ahead)
      )
        break;
    }
    gap = 0;
    last = row;
  }
  while (repeated.length > 0 && repeated[repeated.length - 1] === last && last >= block.dataTop) {
    repeated.pop();
    last--;
  }
  return { first: block.dataTop, last, repeatedHeaderRows: repeated };
}

/** Counts no further than `enough`. */
export function filledCells(
  cells: readonly CellValue[] | undefined,
  left: number,
  right: number,
  enough = Infinity,
): number {
  if (!cells) return 0;
  let filled = 0;
  for (let column = left; column <= right && column < cells.length && filled < enough; column++)
    if (!isBlank(cells[column] ?? null)) filled++;
  return filled;
}

/** Whether a row before filled the same columns: rows of belanja and of further indicators come back in one shape. */
function hadShape(grid: CellGrid, block: HeadingBlock, row: number, last: number): boolean {
  for (let before = last; before >= Math.max(block.dataTop, last - weights.rows.lookedBack); before--) {
    let same = true;
    for (let column = block.left; column <= block.right && same; column++) {
      same = isBlank(grid.values[row]?.[column] ?? null) === isBlank(grid.values[before]?.[column] ?? null);
    }
    if (same) return true;
  }
  return false;
}

/** Whether each cell of a row is of a kind that its column held before: a code, a sentence, an amount. */
function hasKinds(grid: CellGrid, block: HeadingBlock, row: number, last: number): boolean {
  let filled = 0;
  let known = 0;
  for (let column = block.left; column <= block.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === null) continue;
    filled++;
    const from = Math.max(block.dataTop, last - weights.rows.lookedBack);
    if (range(from, last).some((before) => kindAt(grid, before, column) === kind)) known++;
  }
  return (
    filled >= weights.rows.kindsAtLeast &&
    known >= filled * weights.rows.sameKinds &&
    !isHeadingRow(grid, row)
  );
}

/** "1.02.02.2.01.0020", "1.02.02.2.01 - Penyediaan …": no list of another kind has such codes. */
function holdsCode(cells: readonly CellValue[]): boolean {
  return cells.some(
    (value) =>
      typeof value === 'string' && /^\s*\d{1,2}(?:\.\d{1,4}){3,}(?:\s*$|\s+(?:[-–]\s*)?\p{L})/u.test(value),
  );
}

/** "Jumlah", "Predikat kinerja", or amounts without a word: the last lines of the forms stand a little apart. */
export function isFoot(cells: readonly CellValue[]): boolean {
  if (cells.every((value) => isBlank(value) || isAmount(value))) return true;
  const first = firstFilled(cells);
  return typeof first === 'string' && /^\s*(?:jumlah|total|rata\s*-?\s*rata|predikat)\b/i.test(first);
}

function isAmount(value: CellValue): boolean {
  if (typeof value === 'number') return value >= weights.content.rupiahFrom;
  return typeof value === 'string' && /^\s*(?:rp\b[\s.]*)?\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*$/i.test(value);
}

/** A note, a signature, or the title of the next thing: a line of one or two texts that the rows below do not take up. */
function endsTable(grid: CellGrid, block: HeadingBlock, row: number, gap: number, end: number): boolean {
  const texts = (grid.values[row] ?? []).filter(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  const text = (texts[0] ?? '').trim();
  if (text === '') return false;
  const closing = texts.some(
    (one) => SIGNATURE.test(one.trim()) || NOTE.test(one.trim()) || PLACE_AND_DATE.test(one.trim()),
  );
  const titled = /^(?:tabel|table|formulir|bab|lampiran)\b\s*[\divxlc(.:\-–]|^tabel\s+t-?c/i.test(text);
  if (!closing && !titled) return false;
  if (titled && gap === 0 && goesOn(grid, block, row, end, weights.rows.ahead)) return true;
  return titled || gap > 0 || !richRowAhead(grid, block, row + 1, end, weights.rows.ahead);
}

/** After empty rows: does what follows still fill the table's columns? */
function goesOn(grid: CellGrid, block: HeadingBlock, row: number, end: number, within: number): boolean {
  if (filledCells(grid.values[row], block.left, block.right) >= Math.min(3, block.right - block.left + 1))
    return true;
  return richRowAhead(grid, block, row, end, within);
}

/** A row that says little, in a shape the table had, with rows below it that surely are the table's. */
function goesOnSurely(grid: CellGrid, block: HeadingBlock, row: number, end: number, last: number): boolean {
  if (!hadShape(grid, block, row, last)) return false;
  const few = Math.min(end - 1, row + weights.rows.ahead);
  return range(row + 1, few).some(
    (next) =>
      filledCells(grid.values[next], block.left, block.right, 3) > 2 && hasKinds(grid, block, next, last),
  );
}

function richRowAhead(
  grid: CellGrid,
  block: HeadingBlock,
  from: number,
  end: number,
  within: number,
): boolean {
  const rich = Math.max(2, Math.min(4, Math.ceil((block.right - block.left + 1) * weights.rows.rich)));
  for (let row = from; row < Math.min(end, from + within); row++) {
    const filled = filledCells(grid.values[row], block.left, block.right);
    // Where even the rows of the plan fill two cells of many (an output and its code), the code says it.
    if (filled >= rich || (filled > 1 && holdsCode(grid.values[row] ?? []))) return true;
  }
  return false;
}

/** Tells the heading printed again at a page break, its column numbers included. */
class HeaderRepeat {
  private readonly texts = new Set<string>();
  private readonly numbers: string;
  private readonly title: ReadonlySet<string>;

  constructor(
    private readonly grid: CellGrid,
    private readonly block: HeadingBlock,
    title: readonly string[],
  ) {
    this.title = new Set(title.map(key));
    for (let row = block.top; row <= block.bottom; row++) {
      for (const value of grid.values[row] ?? []) {
        if (typeof value === 'string' && value.trim() !== '') this.texts.add(key(value));
        if (typeof value === 'number') this.texts.add(String(value));
      }
    }
    this.numbers = block.numberRow === null ? '' : this.numbersOf(block.numberRow);
  }

  isRepeat(row: number): boolean {
    const cells = this.grid.values[row] ?? [];
    const first = firstFilled(cells);
    if (
      this.numbers !== '' &&
      (typeof first === 'number'
        ? first <= weights.numbers.highest
        : typeof first === 'string' && first.length < 6)
    ) {
      if (this.numbersOf(row) === this.numbers) return true;
    }
    if (!mayBeHeading(cells) && !onlyYears(cells)) return false;
    let filled = 0;
    let same = 0;
    for (const value of cells) {
      if (isBlank(value)) continue;
      filled++;
      if (this.texts.has(typeof value === 'string' ? key(value) : String(value))) same++;
      else if (filled > 3 && same === 0) return false;
    }
    return filled >= 2 && same >= filled * weights.rows.repeated;
  }

  /** "Tabel T-C.33 (lanjutan)", or the title again, over the heading printed again: the row of that heading, else null. */
  resumedAt(from: number, end: number): number | null {
    if (!this.headsPage(from)) return null;
    for (let row = from + 1; row < Math.min(end, from + weights.rows.pageHead); row++) {
      if (this.isRepeat(row)) return row;
      const cells = this.grid.values[row] ?? [];
      if (filledCells(cells, 0, cells.length, 2) > 0 && !this.headsPage(row)) return null;
    }
    return null;
  }

  private headsPage(row: number): boolean {
    const cells = this.grid.values[row] ?? [];
    const first = firstFilled(cells);
    if (typeof first !== 'string' || filledCells(cells, 0, cells.length, 3) > 2) return false;
    return /\blanjut/i.test(first) || this.title.has(key(first));
  }

  private numbersOf(row: number): string {
    const numbers = readColumnNumbers(this.grid, row, this.block.left, this.block.right);
    return numbers === null
      ? `not a number row ${row}`
      : numbers.map((entry) => entry.number ?? '').join(',');
  }
}

function firstFilled(cells: readonly CellValue[]): CellValue {
  for (const value of cells) if (!isBlank(value)) return value;
  return null;
}

export function onlyYears(cells: readonly CellValue[]): boolean {
  return cells.every((value) => isBlank(value) || (typeof value === 'number' && isYear(value)));
}

/** Headings compared by their words, so that a line break more does not matter. */
const key = textMemo(
  (text: string): string => plainWords(text) + (/\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? ''),
);
