import path from 'node:path';
import { recogniseTables } from '../../../src/core/engine/check';
import { type CellGrid, type CellValue, valueAt } from '../../../src/core/grid/cell-grid';
import { readWorkbookFile } from '../../../src/hosts/file/read-file-node';
import { readFigure } from '../../../src/hosts/import/typing/figure';
import { imported } from '../../support/imported';
import { sharedWorkbooks } from '../../support/shared';
import { asCsv, asHtml, asWord } from '../../support/written-as';

/** Real documents whose cells are all texts, written in other kinds and taken back. */
const files = sharedWorkbooks('documents in other kinds of files', /-text\.xlsx$/);

async function sheetsOf(file: string): Promise<readonly CellGrid[]> {
  const read = await readWorkbookFile(file);
  return read.ok ? read.workbook.sheets : [];
}

/** The same text but for white space, or the number that the text says. */
function isSame(was: CellValue, is: CellValue): boolean {
  const fold = (value: CellValue): string =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if (typeof is !== 'number') return fold(was) === fold(is);
  const figure = typeof was === 'string' ? readFigure(was) : null;
  return figure?.indonesia?.value === is || figure?.inggris?.value === is;
}

function differences(was: CellGrid, is: CellGrid | undefined): readonly string[] {
  if (!is) return ['no sheet'];
  return was.values.flatMap((row, at) =>
    row.flatMap((value, column) => {
      const got = valueAt(is, at, column);
      return isSame(value, got) ? [] : [`${String(at)},${String(column)}: ${String(value)} → ${String(got)}`];
    }),
  );
}

function tablesIn(grids: readonly CellGrid[]) {
  return recogniseTables(grids, {}).tables.map(({ table }) => ({
    kind: table.kind,
    range: table.range,
    columns: table.columns.map(({ role, left, right }) => [role, left, right]),
  }));
}

describe.each(files)('%s', (file) => {
  test.each([
    ['Word', (grids: readonly CellGrid[]) => asWord(grids)],
    ['HTML', (grids: readonly CellGrid[]) => asHtml(grids)],
  ])('as %s: every cell and merge, the same tables and columns', async (kind, write) => {
    const was = await sheetsOf(file);
    const book = await imported(`${path.basename(file)}.${kind}`, write(was));
    const is = book.sheets.map(({ grid }) => grid);
    expect(was.flatMap((grid, at) => differences(grid, is[at]))).toEqual([]);
    expect(is.map(({ merges }) => merges)).toEqual(was.map(({ merges }) => merges));
    expect(tablesIn(is)).toEqual(tablesIn(was));
  });

  test('as CSV: every cell of every sheet', async () => {
    for (const grid of await sheetsOf(file)) {
      const book = await imported(`${grid.sheet}.csv`, asCsv(grid, ';'));
      expect(differences(grid, book.sheets[0]?.grid)).toEqual([]);
    }
  });
});
