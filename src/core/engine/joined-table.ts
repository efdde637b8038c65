import { cellAddress, parseRange, rangeAddress } from '../grid/a1';
import { type CellGrid, EMPTY_ROW, type GridRange } from '../grid/cell-grid';
import type { ReadTable } from '../read/read-table';
import { readTable } from '../read/read-tables';
import type { Finding, Message } from '../rules/finding';

/**
 * A table that goes on without a heading, on another sheet or below a gap. Rules look at it as one table, on a sheet
 * made of its own and, below all that stands there, the rows of its further parts; so a parent has all its children,
 * and a total all its programs. What they say is then told of the cells where it really stands.
 */
export interface JoinedTable {
  readonly read: ReadTable;
  readonly parts: readonly [first: ReadTable, ...rest: ReadTable[]];
  /** The first row of each further part on the sheet that was made, in their order. */
  readonly tops: readonly number[];
}

export function joinTables(first: ReadTable, rest: readonly ReadTable[]): JoinedTable {
  const { grid, table } = first;
  const sheet = new JoinedSheet(grid, table.dataRows[1]);
  const tops = rest.map((part) => sheet.add(part.grid, part.table.dataRows));
  const bottom = sheet.height - 1;
  const joined = {
    ...table,
    range: { ...table.range, bottom },
    dataRows: [table.dataRows[0], bottom] as const,
  };
  return { read: readTable(sheet.grid(), joined), parts: [first, ...rest], tops };
}

class JoinedSheet {
  private readonly values: (readonly CellGrid['values'][number][number][])[];
  private readonly formulas: (readonly (string | null)[])[];
  private readonly formats: (readonly (string | null)[])[];
  private readonly merges: GridRange[];
  private readonly hiddenRows: Set<number>;

  constructor(
    private readonly first: CellGrid,
    last: number,
  ) {
    const keep = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] => [
      ...lines.slice(0, last + 1),
      ...new Array<readonly T[]>(Math.max(0, first.values.length - last - 1)).fill(EMPTY_ROW),
    ];
    this.values = keep(first.values);
    this.formulas = filledUp(keep(first.formulas), this.values.length);
    this.formats = filledUp(keep(first.formats), this.values.length);
    this.merges = first.merges.filter((merge) => merge.bottom <= last);
    this.hiddenRows = new Set([...first.hiddenRows].filter((row) => row <= last));
  }

  get height(): number {
    return this.values.length;
  }

  /** Adds some rows of a sheet; gives the first row they have here. */
  add(grid: CellGrid, [from, to]: readonly [number, number]): number {
    const top = this.height;
    for (let row = from; row <= to; row++) {
      this.values.push(grid.values[row] ?? EMPTY_ROW);
      this.formulas.push(grid.formulas[row] ?? EMPTY_ROW);
      this.formats.push(grid.formats[row] ?? EMPTY_ROW);
      if (grid.hiddenRows.has(row)) this.hiddenRows.add(row - from + top);
    }
    for (const merge of grid.merges)
      if (merge.top >= from && merge.bottom <= to)
        this.merges.push({ ...merge, top: merge.top - from + top, bottom: merge.bottom - from + top });
    return top;
  }

  grid(): CellGrid {
    const { values, formulas, formats, merges, hiddenRows } = this;
    return { ...this.first, values, formulas, formats, merges, hiddenRows };
  }
}

function filledUp<T>(lines: (readonly T[])[], height: number): (readonly T[])[] {
  while (lines.length < height) lines.push(EMPTY_ROW);
  return lines;
}

/** Findings as they are told: of the sheets and cells where things stand. */
export function toldWhereItStands(finding: Finding, joined: readonly JoinedTable[]): Finding {
  const own = joined.find(({ read }) => read.table.id === finding.table);
  const related = finding.related.map((address) => placeOf(address, finding.sheet, joined));
  if (!own) return { ...finding, related };
  const sheet = finding.sheet;
  const place = realPlace(finding.cell, own);
  const away = place.part !== own.parts[0];
  const message = (one: Message): Message => ({ ...one, figures: figuresWhere(one.figures, own) });
  return {
    ...finding,
    sheet: place.part.table.sheet,
    table: place.part.table.id,
    cell: place.cell,
    message: message(finding.message),
    also: finding.also.map(message),
    related: related.map((address) => (away ? from(address, sheet, place.part.table.sheet) : address)),
    // A formula cannot name rows that stand elsewhere.
    // What it explains stands in other coordinates there: it is told for itself.
    ...(away && { explains: [] }),
    fixes: away ? [] : finding.fixes.filter(({ edits }) => edits.every((edit) => staysAt(edit, own))),
  };
}

/** An address of the sheet that was made, with the part it stands in. */
function realPlace(cell: string, { parts, tops }: JoinedTable): { part: ReadTable; cell: string } {
  const [first] = parts;
  const area = parseRange(cell);
  const at = area ? tops.findLastIndex((top) => area.top >= top) : -1;
  const part = parts[at + 1];
  if (!area || !part) return { part: first, cell };
  if (at < 0) {
    const bottom = Math.min(area.bottom, first.table.dataRows[1]);
    return { part, cell: rangeAddress({ ...area, bottom: Math.max(area.top, bottom) }) };
  }
  const by = part.table.dataRows[0] - (tops[at] ?? 0);
  const bottom = Math.min(area.bottom + by, part.table.dataRows[1]);
  return { part, cell: rangeAddress({ ...area, top: area.top + by, bottom }) };
}

const ELSEWHERE = /^'((?:[^']|'')+)'!(.+)$/;

/** An address as a finding on `sheet` names it, where it points into a further part. */
function placeOf(address: string, sheet: string, joined: readonly JoinedTable[]): string {
  const other = ELSEWHERE.exec(address);
  const named = other?.[1]?.replaceAll("''", "'") ?? sheet;
  const cell = other?.[2] ?? address;
  const area = parseRange(cell);
  const own = joined.find(
    ({ read, tops: [first = Infinity] }) => read.table.sheet === named && area !== null && area.top >= first,
  );
  if (!own) return address;
  const place = realPlace(cell, own);
  return inSheet(place.cell, place.part.table.sheet);
}

/** An address on the finding's own sheet as it is named from the sheet where the finding stands. */
function from(address: string, sheet: string, here: string): string {
  const other = ELSEWHERE.exec(address);
  if (!other) return sheet === here ? address : inSheet(address, sheet);
  return other[1]?.replaceAll("''", "'") === here ? (other[2] ?? address) : address;
}

function inSheet(cell: string, sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

function staysAt({ cell, formula }: { cell: string; formula?: string }, { tops }: JoinedTable): boolean {
  const [first = Infinity] = tops;
  const rows = [...`${cell} ${formula ?? ''}`.matchAll(/[A-Z]{1,3}\$?(\d+)/g)].map(([, row]) => Number(row));
  return rows.every((row) => row <= first);
}

/** Rows and cells that a sentence names, where they stand. */
function figuresWhere(figures: object, own: JoinedTable): object {
  const [first = Infinity] = own.tops;
  const rowOf = (row: number): string => {
    const { part, cell } = realPlace(cellAddress(row - 1, 0), own);
    return `${cell.slice(1)} «${part.table.sheet}»`;
  };
  const told = (value: unknown, key: string): unknown => {
    if (typeof value === 'number' && ROW_KEYS.includes(key) && value > first)
      return realRow(value - 1, own) + 1;
    if (typeof value === 'string') {
      const area = parseRange(value);
      if (area && area.top >= first) {
        const place = realPlace(value, own);
        return `${place.cell} («${place.part.table.sheet}»)`;
      }
      return value.replace(/\b(baris|row) (\d+)/g, (text, word: string, row: string) =>
        Number(row) > first ? `${word} ${rowOf(Number(row))}` : text,
      );
    }
    if (Array.isArray(value)) return value.map((one: unknown) => told(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, told(one, name)]));
    return value;
  };
  return told(figures, '') as object;
}

/** Figures that are rows of the sheet. */
const ROW_KEYS: readonly string[] = ['row', 'first', 'from', 'to'];

function realRow(row: number, own: JoinedTable): number {
  const { cell } = realPlace(cellAddress(row, 0), own);
  return Number(cell.slice(1)) - 1;
}
