import type { CellValue, GridRange } from '../../../core/grid/cell-grid';
import type { RawTable } from '../imported-book';
import { type Convention, type Figure, looksLikeCode, readFigure } from './figure';

export interface FigureCell {
  readonly row: number;
  readonly figure: Figure;
}

/** What one column of a table says of how its figures are written. */
export interface ColumnFigures {
  readonly column: number;
  readonly figures: readonly FigureCell[];
  /** Codes and numbers of rows stay as they are written. */
  readonly isCodes: boolean;
  /** Cells that can be read in one convention alone. */
  readonly votes: Readonly<Record<Convention, number>>;
  /** Cells that say something else in each convention: «1.234». */
  readonly ambiguous: number;
}

const CODE_HEADING = /\bkode\b|\brekening\b|^\s*(?:no|nomor)\b/i;
/** No heading of a form is deeper. */
const HEADING_ROWS = 8;

export function columnFigures(table: RawTable): readonly ColumnFigures[] {
  const width = table.values.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const texts = table.values.flatMap((row, at): readonly (readonly [number, string])[] => {
      const value = row[column];
      return typeof value === 'string' && value.length <= LONGEST && /\d/.test(value) ? [[at, value]] : [];
    });
    const figures = texts.flatMap(([row, text]): readonly FigureCell[] => {
      const figure = readFigure(text);
      return figure ? [{ row, figure }] : [];
    });
    const only = (convention: Convention, other: Convention): number =>
      figures.filter(({ figure }) => figure[convention] && !figure[other]).length;
    return {
      column,
      figures,
      isCodes: texts.some(([, text]) => looksLikeCode(text)) || isUnderCodes(table, column),
      votes: { indonesia: only('indonesia', 'inggris'), inggris: only('inggris', 'indonesia') },
      ambiguous: figures.filter(({ figure: { indonesia, inggris } }) =>
        Boolean(indonesia && inggris && indonesia.value !== inggris.value),
      ).length,
    };
  });
}

const LONGEST = 40;

/** Its heading, or one that is merged over it, says that codes or numbers of rows stand here. */
function isUnderCodes({ values, merges, headingRows }: RawTable, column: number): boolean {
  const deepest = Math.max(headingRows ?? 0, HEADING_ROWS);
  const over = merges.filter(
    ({ top, left, right }: GridRange) => top < deepest && left <= column && column <= right,
  );
  const headings: readonly (CellValue | undefined)[] = [
    ...values.slice(0, deepest).map((row) => row[column]),
    ...over.map(({ top, left }) => values[top]?.[left]),
  ];
  return headings.some((value) => typeof value === 'string' && CODE_HEADING.test(value));
}

/** Cells that may be written otherwise than all others of their column, before nobody can tell how it is meant. */
const FEW = 0.05;
const ENOUGH = 10;

/**
 * The one convention of a column; `grouping` is how the rest of the document groups its thousands, for columns that hold
 * nothing but «1.234». Null where the cells contradict each other or nothing tells.
 */
export function conventionOf(
  { votes, ambiguous }: ColumnFigures,
  grouping: Convention | null,
): Convention | null {
  const { indonesia, inggris } = votes;
  const all = indonesia + inggris;
  if (all === 0) return ambiguous > 0 ? grouping : 'indonesia';
  const most: Convention = indonesia >= inggris ? 'indonesia' : 'inggris';
  const against = Math.min(indonesia, inggris);
  return against === 0 || (all >= ENOUGH && against <= all * FEW) ? most : null;
}

/** How a whole document groups thousands; null where it does so in both ways, or in none. */
export function groupingOf(columns: readonly ColumnFigures[]): Convention | null {
  const grouped = columns
    .filter(({ isCodes }) => !isCodes)
    .flatMap(({ figures }) => figures.filter(({ figure }) => figure.isGrouped));
  const indonesia = grouped.filter(({ figure }) => figure.indonesia !== null).length;
  if (grouped.length === 0) return null;
  if (indonesia === grouped.length) return 'indonesia';
  return indonesia === 0 ? 'inggris' : null;
}
