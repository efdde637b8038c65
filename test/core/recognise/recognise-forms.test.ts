import { fc, runs } from '../../support/random';
import { layouts } from '../../../src/core/layouts';
import type { Layout } from '../../../src/core/layouts/layout';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Form, FormStyle } from '../../support/form-grid';
import { formGrid } from '../../support/form-grid';

/** Share of the form's columns that were given their own role. */
function columnsRight(form: Form): number {
  const table = recognise(form.grid).tables[0];
  let right = 0;
  for (const [role, column] of form.roles) {
    if (
      table?.columns.some(
        (found) => found.left <= column && column <= found.right && found.role === role.replace(/\.\d+$/, ''),
      )
    )
      right++;
  }
  return right / form.roles.size;
}

function expectRecognised(layout: Layout, style: FormStyle, columns: number): void {
  const form = formGrid(layout, style);
  const { tables } = recognise(form.grid);
  expect(tables.map((table) => table.kind)).toEqual([layout.kind]);
  expect(tables[0]).toMatchObject({
    headerRows: form.headerRows,
    columnNumberRow: form.numberRow,
    dataRows: form.dataRows,
  });
  expect(columnsRight(form)).toBeGreaterThanOrEqual(columns);
}

describe.each(layouts.map((layout) => [layout.kind, layout] as const))('%s', (_kind, layout) => {
  it('is recognised as the regulation prints it, every column, surely', () => {
    expectRecognised(layout, {}, 1);
    expect(recognise(formGrid(layout).grid).tables[0]?.confidence).toBe(1);
  });

  // A form with the columns of many a table is told by its title alone.
  const untitled = layout.titled ? {} : { title: null };

  it('is recognised without title and column numbers', () =>
    expectRecognised(layout, { ...untitled, numbers: 'none' }, 1));

  it('is recognised anywhere on the sheet, its heading unmerged', () =>
    expectRecognised(layout, { rowsAbove: 12, columnsLeft: 5, unmerged: true, ...untitled }, 0.95));

  it('is recognised with its heading in one row', () =>
    expectRecognised(layout, { flat: true, numbers: 'plain' }, 0.9));

  it('is recognised with its heading in one row and in capitals', () =>
    expectRecognised(
      layout,
      { flat: true, numbers: 'plain', heading: (text) => text.toUpperCase().replace(/ - /g, ' ') },
      0.9,
    ));

  it('is recognised in capitals with line breaks', () =>
    expectRecognised(
      layout,
      { heading: (text) => text.toUpperCase().replace(/[ /]/g, (sign) => (sign === '/' ? '/\n' : '\n')) },
      1,
    ));

  it('is recognised with two neighbours swapped', () => {
    const columns = formGrid(layout).roles.size;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: columns - 2 }), (swap) => {
        const form = formGrid(layout, { swap, numbers: 'none' });
        expect(recognise(form.grid).tables.map((table) => table.kind)).toEqual([layout.kind]);
        expect(columnsRight(form)).toBeGreaterThanOrEqual(1 - 2 / columns);
      }),
      { numRuns: runs(6) },
    );
  });

  it('is recognised with a foreign column between', () => {
    const columns = formGrid(layout).roles.size;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: columns }),
        fc.constantFrom('Keterangan Tambahan', 'Status', 'PPTK', 'Bidang'),
        (at, heading) => {
          const form = formGrid(layout, { extra: { at, heading }, numbers: 'none' });
          expect(recognise(form.grid).tables.map((table) => table.kind)).toEqual([layout.kind]);
          expect(columnsRight(form)).toBeGreaterThanOrEqual(0.9);
        },
      ),
      { numRuns: runs(6) },
    );
  });

  it('is recognised with a letter wrong in every heading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (seed) => {
        const form = formGrid(layout, { heading: (text, at) => typo(text, seed + at * 7) });
        expect(recognise(form.grid).tables.map((table) => table.kind)).toEqual([layout.kind]);
        expect(columnsRight(form)).toBeGreaterThanOrEqual(0.8);
      }),
      { numRuns: runs(5) },
    );
  });
});

/** One letter left out, doubled or swapped with the next, in a word long enough to bear it. */
function typo(text: string, seed: number): string {
  const at = 1 + (seed % Math.max(1, text.length - 2));
  if (text.length < 6 || !/\p{L}/u.test(text[at] ?? '')) return text;
  if (seed % 3 === 0) return text.slice(0, at) + text.slice(at + 1);
  if (seed % 3 === 1) return text.slice(0, at) + (text[at] ?? '') + text.slice(at);
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
