import { columnIndex } from '../../../src/core/grid/a1';
import type { GridRange } from '../../../src/core/grid/cell-grid';
import {
  cellRange,
  type CellContent,
  type ColumnRole,
  type LabelledSheet,
  type Span,
  type TruthError,
  type TruthRow,
} from './labelled-workbook';

/** A heading as a tree: a leaf reaches down to the last heading row; `span` is the columns it covers. */
export interface HeadingNode {
  readonly text: string;
  readonly span?: number;
  readonly children?: readonly HeadingNode[];
}
export type Heading = readonly (HeadingNode | string)[];

export interface DraftRow {
  readonly cells: readonly CellContent[];
  readonly level: string;
  readonly kode?: string | undefined;
  readonly nama?: string | undefined;
  readonly srcLine?: number;
  readonly amounts?: Readonly<Record<string, number | null>>;
}

export interface TableDraft {
  readonly name: string;
  readonly kind: string;
  readonly title: readonly string[];
  readonly heading: Heading;
  readonly numbers: readonly string[] | null;
  readonly rows: readonly DraftRow[];
  /** role → "B" or "B:C", or year → column */
  readonly columns: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly note?: string;
  readonly judgement?: boolean;
  /** merged cells among the data, by draft row: [row, first column, last column] */
  readonly dataMerges?: readonly (readonly [number, number, number])[];
}

/** A mistake in a draft: `row` is 'heading', 'numbers', 'title', or the index of a draft row. */
export interface DraftError extends Omit<TruthError, 'at'> {
  readonly at: readonly DraftPlace[];
}
export interface DraftPlace {
  readonly row: number | 'title' | 'heading' | 'subheading' | 'numbers';
  readonly toRow?: number;
  readonly column: string;
  readonly toColumn?: string;
}

const node = (entry: HeadingNode | string): HeadingNode =>
  typeof entry === 'string' ? { text: entry } : entry;
const depth = (entry: HeadingNode): number =>
  1 + Math.max(0, ...(entry.children ?? []).map((child) => depth(child)));
const width = (entry: HeadingNode): number =>
  entry.children ? entry.children.reduce((sum, child) => sum + width(child), 0) : (entry.span ?? 1);

/** The sheet an office worker would have: title lines, a blank line, merged heading, number row, rows. */
export function draftSheet(draft: TableDraft, errors: readonly DraftError[]): LabelledSheet {
  const heading = draft.heading.map(node);
  const columns = heading.reduce((sum, entry) => sum + width(entry), 0);
  const headingDepth = Math.max(...heading.map(depth));
  const cells: CellContent[][] = [];
  const merges: GridRange[] = [];
  const blank = (): CellContent[] => new Array<CellContent>(columns).fill(null);
  const merge = (range: GridRange): void => {
    if (range.bottom > range.top || range.right > range.left) merges.push(range);
  };

  for (const line of draft.title) {
    const row = blank();
    row[0] = line === '' ? null : line;
    merge({ top: cells.length, bottom: cells.length, left: 0, right: columns - 1 });
    cells.push(row);
  }
  const titleRows: Span | null = cells.length ? [0, cells.length - 1] : null;
  if (titleRows) cells.push(blank());

  const top = cells.length;
  for (let row = 0; row < headingDepth; row++) cells.push(blank());
  const place = (entry: HeadingNode, row: number, column: number): void => {
    const target = cells[row];
    if (target) target[column] = entry.text === '' ? null : entry.text;
    const below = Math.max(0, ...(entry.children ?? []).map((child) => depth(child)));
    const bottom = top + headingDepth - 1 - below;
    merge({ top: row, bottom, left: column, right: column + width(entry) - 1 });
    let next = column;
    for (const child of entry.children ?? []) {
      place(child, bottom + 1, next);
      next += width(child);
    }
  };
  let column = 0;
  for (const entry of heading) {
    place(entry, top, column);
    column += width(entry);
  }
  const headerRows: Span = [top, top + headingDepth - 1];

  let columnNumberRow: number | null = null;
  if (draft.numbers) {
    columnNumberRow = cells.length;
    cells.push(draft.numbers.map((text) => (text === '' ? null : text)));
    let at = 0;
    for (const entry of heading) {
      if (!entry.children && (entry.span ?? 1) > 1) {
        merge({ top: columnNumberRow, bottom: columnNumberRow, left: at, right: at + width(entry) - 1 });
      }
      at += width(entry);
    }
  }

  const first = cells.length;
  const rows: TruthRow[] = draft.rows.map((row, index) => {
    const line = blank();
    row.cells.forEach((value, position) => {
      if (position >= columns) {
        if (value !== null && value !== '')
          throw new Error(`${draft.name} row ${index}: column ${position} has no heading`);
        return;
      }
      line[position] = value === '' ? null : value;
    });
    cells.push(line);
    return {
      row: first + index,
      level: row.level,
      ...(row.kode ? { kode: row.kode } : {}),
      ...(row.nama ? { nama: row.nama } : {}),
      ...(row.srcLine ? { srcLine: row.srcLine } : {}),
      ...(row.amounts ? { amounts: row.amounts } : {}),
    };
  });
  for (const [row, left, right] of draft.dataMerges ?? []) {
    merge({ top: first + row, bottom: first + row, left, right });
  }

  const rowOf = (place: DraftPlace['row']): number => {
    if (place === 'title') return 0;
    if (place === 'heading') return headerRows[0];
    if (place === 'subheading') return headerRows[1];
    if (place === 'numbers') return columnNumberRow ?? headerRows[1];
    return first + place;
  };
  return {
    sheet: { name: draft.name, cells, merges, hiddenColumns: [] },
    tables: [
      {
        kind: draft.kind,
        titleRows,
        headerRows,
        columnNumberRow,
        dataRows: [first, first + draft.rows.length - 1],
        columns: Object.fromEntries(
          Object.entries(draft.columns).map(([role, value]) => [role, columnRole(value)]),
        ),
        rows,
        errors: errors.map(({ at, ...error }) => ({
          ...error,
          at: at.map((place) => ({
            ...cellRange(rowOf(place.row), letter(place.column)),
            bottom: place.toRow === undefined ? rowOf(place.row) : first + place.toRow,
            right: letter(place.toColumn ?? place.column),
          })),
        })),
        ...(draft.note ? { note: draft.note } : {}),
        ...(draft.judgement ? { judgement: true } : {}),
      },
    ],
  };
}

function letter(letters: string): number {
  const index = columnIndex(letters);
  if (index === null) throw new Error(`no column ${letters}`);
  return index;
}

/** "B:C" → [1, 2] */
export function span(text: string): Span {
  const [first = '', last = first] = text.split(':');
  return [letter(first), letter(last)];
}

function columnRole(value: string | Readonly<Record<string, string>>): ColumnRole {
  if (typeof value === 'string') return span(value);
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, span(text)]));
}
