import { cellAddress, columnLetters } from '../../../core/grid/a1';
import type { CellValue } from '../../../core/grid/cell-grid';
import type { Bilingual } from '../../../core/language/language';
import type { CellDoubt, RawTable } from '../imported-book';
import { type ColumnFigures, columnFigures, conventionOf, groupingOf } from './column-convention';

/** A column whose figures stay texts, and why; rows and columns are those of the table. */
export interface UntypedColumn {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly message: Bilingual;
}

export interface Typed {
  readonly tables: readonly RawTable[];
  readonly untyped: readonly UntypedColumn[];
}

/**
 * Turns texts that are figures into numbers, column by column: each has one convention, decided by all its cells. What
 * contradicts stays text and is told. Codes, years, numbers with leading zeros and all that is more than a figure stay.
 */
export function typeFigures(tables: readonly RawTable[]): Typed {
  const columns = tables.map(columnFigures);
  const grouping = groupingOf(columns.flat());
  const untyped: UntypedColumn[] = [];
  const typed = tables.map((table, at) => {
    const values = table.values.map((row) => [...row]);
    const formats: (string | null)[][] = table.values.map((_, row) => [
      ...(table.sheet?.formats?.[row] ?? []),
    ]);
    const doubts: CellDoubt[] = [...table.doubts];
    const isDoubted = new Set(doubts.map(({ row, column }) => cellAddress(row, column)));
    for (const column of columns[at] ?? []) {
      const { figures, isCodes } = column;
      const [first] = figures;
      if (isCodes || !first) continue;
      const convention = conventionOf(column, grouping);
      if (convention === null) {
        untyped.push({ table: at, row: first.row, column: column.column, message: mixed(column) });
        continue;
      }
      const years = yearRows(column);
      for (const { row, figure } of figures) {
        // What is cut in print may have lost a figure: a number would look whole.
        if (years.has(row) || isDoubted.has(cellAddress(row, column.column))) continue;
        const reading = figure[convention];
        if (reading) {
          put(values, row, column.column, reading.value);
          put(formats, row, column.column, reading.format);
        } else
          doubts.push({ row, column: column.column, why: 'bentuk-angka', message: otherwise(convention) });
      }
    }
    return { ...table, values, doubts, sheet: { ...table.sheet, formats } };
  });
  return { tables: typed, untyped };
}

function put<T extends CellValue>(rows: T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (!cells) return;
  for (let at = cells.length; at < column; at++) cells[at] ??= null as T;
  cells[column] = value;
}

/** Years of headings, and of columns that hold hardly anything else; among other counts 2000 is a count. */
function yearRows({ figures }: ColumnFigures): ReadonlySet<number> {
  const years = figures.filter(({ figure }) => figure.isYear);
  const others = figures.filter(({ figure }) => !figure.isYear);
  const firstOther = others[0]?.row ?? Infinity;
  const areYears = years.length > others.length;
  return new Set(years.filter(({ row }) => areYears || row < firstOther).map(({ row }) => row));
}

function otherwise(convention: 'indonesia' | 'inggris'): Bilingual {
  const example = convention === 'indonesia' ? '1.234,56' : '1,234.56';
  return {
    id: `Kolom ini menulis angka seperti ${example}; sel ini tidak, jadi dibiarkan sebagai teks.`,
    en: `This column writes figures like ${example}; this cell does not, so it stays text.`,
  };
}

function mixed({ column, figures, votes }: ColumnFigures): Bilingual {
  const letters = columnLetters(column);
  const count = String(figures.length);
  return votes.indonesia + votes.inggris === 0
    ? {
        id: `kolom ${letters}: ${count} angka dapat dibaca dua cara (1.234), jadi dibiarkan sebagai teks`,
        en: `column ${letters}: ${count} figures read two ways (1.234), so they stay text`,
      }
    : {
        id: `kolom ${letters}: angka ditulis dengan dua cara (${String(votes.indonesia)} seperti 1.234,56 dan ${String(votes.inggris)} seperti 1,234.56), jadi ${count} sel dibiarkan sebagai teks`,
        en: `column ${letters}: figures are written in two ways (${String(votes.indonesia)} like 1.234,56 and ${String(votes.inggris)} like 1,234.56), so ${count} cells stay text`,
      };
}
