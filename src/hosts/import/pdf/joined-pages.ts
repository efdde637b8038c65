import { nearest } from './lattice';
import { joinedText, type LineHabits } from './line-joins';
import type { TableCell } from './page-tables';
import type { TitledTable } from './table-titles';

/** A part of a table on one page: so many of its first rows repeat the heading, and its columns' edges are these of the whole. */
export interface TablePart {
  readonly table: TitledTable;
  readonly repeated: number;
  columns: readonly number[];
}

/** One table, over as many pages as it goes on. */
export interface WholeTable {
  readonly parts: readonly TablePart[];
  readonly columns: number;
}

interface Growing {
  xs: number[];
  readonly parts: TablePart[];
  /** Its first rows as texts without blanks: the heading, and somewhat more. */
  readonly head: readonly string[];
}

const HEAD_ROWS = 12;

/** Joins tables that go on over a page's end, and leaves the headings out that the pages repeat. */
export function joinedPages(tables: readonly TitledTable[], habits: LineHabits): readonly WholeTable[] {
  const all: Growing[] = [];
  let open: readonly Growing[] = [];
  for (const page of byPage(tables)) {
    const ready = open.filter(
      ({ parts }) => lastOf(parts).page === (page[0]?.page ?? 0) - 1 && isLowest(parts, tables),
    );
    const touched: Growing[] = [];
    for (const table of page) {
      const head = headOf(table, habits);
      const found = isHighest(table, page)
        ? ready.filter((one) => !touched.includes(one)).find((one) => goOn(one, table, head))
        : undefined;
      const growing = found ?? begun(table, head);
      if (!found) all.push(growing);
      touched.push(growing);
    }
    open = touched;
  }
  return all.map(({ parts, xs }) => ({ parts, columns: xs.length - 1 }));
}

function byPage(tables: readonly TitledTable[]): readonly (readonly TitledTable[])[] {
  const pages = new Map<number, TitledTable[]>();
  for (const table of tables) {
    const page = pages.get(table.page);
    if (page) page.push(table);
    else pages.set(table.page, [table]);
  }
  return [...pages.values()];
}

function lastOf(parts: readonly TablePart[]): TitledTable {
  const last = parts[parts.length - 1];
  if (!last) throw new Error('a table without parts');
  return last.table;
}

function meet(one: TitledTable, other: TitledTable): boolean {
  return one.box.left < other.box.right && other.box.left < one.box.right;
}

/** No other table stands beneath it on its page. */
function isLowest(parts: readonly TablePart[], tables: readonly TitledTable[]): boolean {
  const last = lastOf(parts);
  return !tables.some(
    (other) => other.page === last.page && meet(other, last) && other.box.top >= last.box.bottom - 1,
  );
}

function isHighest(table: TitledTable, page: readonly TitledTable[]): boolean {
  return !page.some((other) => meet(other, table) && other.box.bottom <= table.box.top + 1);
}

function begun(table: TitledTable, head: readonly string[]): Growing {
  return { xs: [...table.xs], parts: [{ table, repeated: 0, columns: table.xs.map((_, at) => at) }], head };
}

/** Points by which an edge may stand elsewhere on the next page. */
const DRIFT = 4;
const ALIKE_REPEATED = 0.6;
const ALIKE = 0.8;

/** Adds a table to one that it continues; false where it does not. */
function goOn(growing: Growing, table: TitledTable, head: readonly string[]): boolean {
  const repeated = repeatedRows(growing.head, head);
  const title = titleOf(table);
  // A title of its own begins a new table; the same one again is the head of the page.
  if (title !== '' && title !== titleOf(growing.parts[0]?.table ?? table) && beginsAnew(title, repeated))
    return false;
  if (repeated === 0 && (table.above.length > 2 || hasColumnNumbers(head))) return false;
  const width = span(growing.xs);
  if (Math.abs(width - span(table.xs)) > Math.max(6, width * 0.02)) return false;
  const shift = (growing.xs[0] ?? 0) - (table.xs[0] ?? 0);
  const placed = table.xs.map((x) => x + shift);
  const stray = placed.filter((x) => Math.abs((growing.xs[nearest(growing.xs, x)] ?? 0) - x) > DRIFT);
  const alike = 1 - stray.length / placed.length;
  if (alike < (repeated > 0 ? ALIKE_REPEATED : ALIKE)) return false;
  for (const x of stray) insertEdge(growing, x);
  growing.parts.push({ table, repeated, columns: placed.map((x) => nearest(growing.xs, x)) });
  return true;
}

function insertEdge(growing: Growing, x: number): void {
  const found = growing.xs.findIndex((edge) => edge > x);
  const at = found < 0 ? growing.xs.length : found;
  growing.xs.splice(at, 0, x);
  for (const part of growing.parts) part.columns = part.columns.map((edge) => (edge >= at ? edge + 1 : edge));
}

function span(xs: readonly number[]): number {
  return (xs[xs.length - 1] ?? 0) - (xs[0] ?? 0);
}

const TITLE_WORDS =
  /^(tabel|lampiran|formulir|rumusan|review|evaluasi|rekapitulasi|rencana|usulan|pencapaian|bab|lanjutan)/i;
const CONTINUED = /lanjutan|sambungan|continued/i;

function beginsAnew(title: string, repeated: number): boolean {
  if (CONTINUED.test(title)) return false;
  return repeated > 0 || TITLE_WORDS.test(title);
}

function titleOf({ above }: TitledTable): string {
  return folded(above.map(({ text }) => text).join(' '));
}

/** How many first rows are those of the heading again. Some producers repeat its last row alone: the columns' numbers. */
function repeatedRows(heading: readonly string[], head: readonly string[]): number {
  let rows = 0;
  while (
    rows < head.length &&
    sameHeading(heading[rows], head[rows]) &&
    head[rows]?.replace(/\|/g, '') !== ''
  )
    rows += 1;
  if (rows > 0) return rows;
  const [first = ''] = head;
  return isNumberRow(first) && heading.slice(1, 8).includes(first) ? 1 : 0;
}

/** Share of a heading's cells that may say less on one page than on the other. */
const CUT_SHORT = 0.25;

/** The same words, cell by cell; where a page's print cuts one short, it begins alike. */
function sameHeading(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return one === other && one !== undefined;
  const [here, there] = [one.split('|'), other.split('|')];
  const differing = here.flatMap((text, at) =>
    text === there[at] ? [] : [[text, there[at] ?? ''] as const],
  );
  return (
    here.length === there.length &&
    differing.length <= here.length * CUT_SHORT &&
    differing.every(([a, b]) => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)))
  );
}

function isNumberRow(row: string): boolean {
  return /^[-(]?1[).]?\|[-(]?2[).]?\|/.test(row);
}

/** The numbers of the columns stand in the first rows: this is a heading of its own, and it is another one. */
function hasColumnNumbers(head: readonly string[]): boolean {
  return head.slice(1, 6).some(isNumberRow);
}

function headOf(table: TitledTable, habits: LineHabits): readonly string[] {
  const rows: TableCell[][] = Array.from({ length: Math.min(HEAD_ROWS, table.rows) }, () => []);
  for (const cell of table.cells) rows[cell.top]?.push(cell);
  return rows.map((row) =>
    row
      .sort((one, other) => one.left - other.left)
      .map((cell) => folded(joinedText(cell.lines, cell.box.right - cell.box.left, habits).text))
      .join('|'),
  );
}

function folded(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
