import { cellAddress } from '../grid/a1';
import { isBlank, isError } from '../grid/cell-grid';
import { memo } from '../memo';
import { AGENCY, OF_THE_FORM } from '../read/agency-words';
import type { ReadTable } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { yearsIn } from '../recognise/words';

/** One filled cell of a table's title or heading. */
export interface HeadingCell {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cell: string;
  /** As it stands, white space folded. */
  readonly text: string;
  /** As it stands, line breaks and all. */
  readonly raw: string;
  /** The columns it stands over; none for a title. */
  readonly columns: readonly TableColumn[];
  /** No other heading stands between it and the columns. */
  readonly own: boolean;
}

/** The filled cells of the title rows, from the top. */
export const titleCells = memo((read: ReadTable): readonly HeadingCell[] => {
  const rows = read.table.titleRows;
  if (!rows) return [];
  const cells: HeadingCell[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    (read.grid.values[row] ?? []).forEach((_, column) => {
      const text = textAt(read, row, column);
      if (text === null) return;
      cells.push({
        row,
        left: column,
        right: column,
        ...text,
        columns: [],
        own: false,
        cell: cellAddress(row, column),
      });
    });
  }
  return cells;
});

/** The filled cells of the heading rows with the columns they stand over, from the top and the left. */
export const headingCells = memo((read: ReadTable): readonly HeadingCell[] => {
  const { table } = read;
  const cells: HeadingCell[] = [];
  for (let row = table.headerRows[0]; row <= table.headerRows[1]; row++) {
    for (let column = table.range.left; column <= table.range.right; column++) {
      const text = textAt(read, row, column);
      if (text === null) continue;
      const right = rightOf(read, row, column, text.text);
      const columns = table.columns.filter((one) => one.left <= right && one.right >= column);
      cells.push({ row, left: column, right, ...text, columns, own: true, cell: cellAddress(row, column) });
    }
  }
  return cells.map((cell) => ({
    ...cell,
    own: !cells.some((other) => other.row > cell.row && other.left <= cell.right && other.right >= cell.left),
  }));
});

function textAt(read: ReadTable, row: number, column: number): { text: string; raw: string } | null {
  const value = read.cell(row, column);
  if (isBlank(value) || value === null || isError(value)) return null;
  const raw = String(value);
  return { text: raw.replace(/\s+/g, ' ').trim(), raw };
}

/** A merge says how far a heading reaches; without one the columns whose own path of headings names it do. */
function rightOf(read: ReadTable, row: number, column: number, text: string): number {
  const merge = read.grid.merges.find((one) => one.top === row && one.left === column);
  if (merge) return merge.right;
  let right = column;
  for (const one of read.table.columns) {
    if (one.left > right + 1 || one.right <= right) continue;
    const path = one.heading.split(' › ');
    if (one.left <= column || (path.length > 1 && path.includes(text))) right = Math.max(right, one.right);
  }
  return right;
}

/** The cell a person would look at for a column's heading: its own, else the one above it, else its top left. */
export function headingCellOf(read: ReadTable, column: TableColumn): string {
  const over = headingCells(read).filter((cell) => cell.columns.includes(column));
  return (
    (over.find((cell) => cell.own) ?? over.at(-1))?.cell ?? cellAddress(read.table.headerRows[0], column.left)
  );
}

const OFFSET = /\bn\s*(?:([+-])\s*(\d))?(?![\p{L}\d])/iu;

/**
 * How far from the planned year n the official wording of a heading says its year is: 0 for "Rencana Tahun n", -2 for
 * "Tahun Lalu (n-2)"; null where the form names no such year.
 */
export function yearOffset(official: string): number | null {
  const found = OFFSET.exec(official);
  if (!found) return null;
  const steps = Number(found[2] ?? 0);
  return found[1] === '-' ? -steps : steps;
}

/** The official wording of a heading cell: of the group where it stands over one, else of its column. */
export function officialWording(cell: HeadingCell): string | null {
  const [column] = cell.columns;
  if (!column) return null;
  const { group, headings } = column.layout;
  if (cell.columns.length === 1 && cell.own) return headings[0] ?? null;
  return (
    group?.[0] ?? (cell.columns.every((one) => one.layout === column.layout) ? (headings[0] ?? null) : null)
  );
}

/** Headings that should name a year by the form, or begin to ("… Tahun"), and do not; nor do those below them. */
export function headingsWithoutYear(read: ReadTable): readonly HeadingCell[] {
  const cells = headingCells(read);
  return cells.filter((cell) => {
    if (yearsIn(cell.text).length > 0 || /\.{3,}|…|_{3,}/.test(cell.text)) return false;
    const below = cells.some(
      (other) =>
        other !== cell &&
        other.left <= cell.right &&
        other.right >= cell.left &&
        yearsIn(other.text).length > 0,
    );
    if (below) return false;
    if (/\btahun$/i.test(cell.text) || /\bn\s*[+-]\s*\d\b/i.test(cell.text)) return true;
    return /\brencana\s+tahun\b|\b(?:prakiraan|perkiraan)\s+maju\b/i.test(cell.text);
  });
}

/** "Kecamatan Klakah" from a title, without region and year; null where none is named. */
function agencyIn(text: string): string | null {
  const plain = text.replace(OF_THE_FORM, ' ').replace(/\s+/g, ' ');
  const start = AGENCY.exec(plain);
  if (!start) return null;
  const name = plain
    .slice(start.index)
    .replace(/\b(?:kabupaten|kab\.?|kota|provinsi|prov\.?|tahun|periode|s\/d|per)\b.*$/i, '')
    .replace(/[^\p{L})]+$/u, '')
    .trim();
  return name.split(' ').length > 1 && name.length <= 120 ? name : null;
}

/** The agency a table's title names, line by line. */
export function agencyOf(read: ReadTable): string | null {
  for (const { text } of titleCells(read)) {
    const name = agencyIn(text);
    if (name !== null) return name;
  }
  return null;
}

/** "DINAS SOSIAL, PPPA" and "Dinas Sosial, Pemberdayaan Perempuan …": the rest of a name is often cut or abbreviated. */
export function sameAgency(one: string, other: string): boolean {
  return beginning(one) === beginning(other);
}

function beginning(name: string): string {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 2).join(' ');
}
