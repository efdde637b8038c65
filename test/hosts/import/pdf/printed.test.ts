import { readFileSync } from 'node:fs';
import { type CellGrid, isBlank } from '../../../../src/core/grid/cell-grid';
import type { SheetPlan } from '../../../../src/core/templates/sheet-plan';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../../src/hosts/file/write/write-workbook';
import { IMPORT_LIMITS } from '../../../../src/hosts/import/import-limits';
import type { RawBook } from '../../../../src/hosts/import/imported-book';
import { importPdf } from '../../../../src/hosts/import/pdf/import-pdf';
import { printedByLibreOffice } from '../../../support/judges/recalculate';
import { sharedWorkbooks } from '../../../support/shared';

/** A table as an office prints it: over as many pages as it takes, its heading on each of them. */
interface Printed {
  readonly grid: CellGrid;
  readonly first: number;
  readonly lastOfHeading: number;
}

interface TruthSheet {
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly columnNumberRow?: number | null;
}

async function tablesOf(path: string): Promise<readonly Printed[]> {
  const read = await readWorkbook(Uint8Array.from(readFileSync(path)));
  if (!read.ok) throw new Error(read.error.message.en);
  const truth = JSON.parse(readFileSync(path.replace(/-text\.xlsx$/, '.truth.json'), 'utf8')) as {
    readonly sheets: readonly TruthSheet[];
  };
  return read.workbook.sheets.flatMap((grid) => {
    const known = truth.sheets.find(({ sheet }) => sheet === grid.sheet);
    if (!known) return [];
    const [first, last] = known.headerRows;
    return [{ grid, first: first - 1, lastOfHeading: (known.columnNumberRow ?? last) - 1 }];
  });
}

function planOf({ grid, first, lastOfHeading }: Printed, ruled: boolean): SheetPlan {
  const columns = Math.max(...grid.values.map((row) => row.length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(...grid.values.slice(first).map((row) => String(row[column] ?? '').length)),
  );
  return {
    name: grid.sheet,
    styles: [{ wrap: true, vertical: 'top', border: ruled }, {}],
    cells: grid.values.map((row, at) =>
      Array.from({ length: columns }, (_, column) => ({
        value: row[column] ?? null,
        style: at < first ? 1 : 0,
      })),
    ),
    merges: grid.merges.filter(({ top }) => top >= first),
    columnWidths: longest.map((length) => Math.min(34, Math.max(7, length + 2))),
    validations: [],
    names: [],
    print: { landscape: true, paper: 'A4', repeatRows: [first, lastOfHeading], fitToWidth: true },
  };
}

async function taken(pdf: Uint8Array): Promise<RawBook> {
  const result = await importPdf(pdf, { name: 'x.pdf', limits: IMPORT_LIMITS, progress: () => undefined });
  if (!result.ok) throw new Error(result.error.message.en);
  return result.book;
}

const folded = (value: unknown): string => String(value ?? '').replace(/\s+/g, '');

describe('a workbook that LibreOffice printed', () => {
  const workbooks = sharedWorkbooks('PDFs printed of the corpus', /-text\.xlsx$/);
  if (workbooks.length === 0) return;

  it('is taken cell for cell where its tables are ruled, and refused where they are not', async () => {
    const books = await Promise.all(workbooks.map(tablesOf));
    const written = [true, false].flatMap((ruled) =>
      books.map((tables) => writeWorkbook(tables.map((table) => planOf(table, ruled)))),
    );
    const pdfs = printedByLibreOffice(written);
    for (const [at, tables] of books.entries()) {
      const book = await taken(pdfs[at] ?? new Uint8Array());
      expect(book.tables).toHaveLength(tables.length);
      for (const [place, { grid, first }] of tables.entries()) {
        const table = book.tables[place];
        const wanted = grid.values.slice(first).map((row) => row.map(folded));
        const rows = (table?.values ?? []).map((row, r) => row.slice(0, wanted[r]?.length ?? 0).map(folded));
        expect(rows).toEqual(wanted);
        expect(table?.merges).toHaveLength(grid.merges.filter(({ top }) => top >= first).length);
      }
      const plain = await taken(pdfs[books.length + at] ?? new Uint8Array());
      expect(plain.tables).toEqual([]);
      expect(plain.notes.map(({ code }) => code)).toEqual(['tanpa-garis']);
    }
  });

  it('has something in every row that is compared', async () => {
    const tables = (await Promise.all(workbooks.map(tablesOf))).flat();
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.every(({ grid, first }) => !grid.values[first]?.every(isBlank))).toBe(true);
  });
});
