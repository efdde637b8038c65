import type { BorderLook } from '../../../src/hosts/file/look/cell-look';
import { NO_BORDERS, PLAIN_LOOK } from '../../../src/hosts/file/look/cell-look';
import { drawBlock, drawRow } from '../../../src/workbench/sheet/model/draw-row';
import { createSheetModel } from '../../../src/workbench/sheet/model/sheet-model';
import { lookOf, sheetOf } from './sheets';

const LONG = 'Rumusan Rencana Program dan Kegiatan';

test('a long text runs over empty neighbours, up to the next that holds something', () => {
  const draw = (cells: readonly (string | null)[]) =>
    drawRow(createSheetModel(sheetOf([cells]), lookOf(), 1, null), 0, 0, 4)[0]?.over;
  expect(draw([LONG, null, null, null])?.right).toBeGreaterThan(140);
  expect(draw([LONG, null, 'x'])).toEqual({ left: 0, right: 70 });
  expect(draw([LONG, 'x'])).toEqual({ left: 0, right: 0 });
  expect(draw(['pendek', null])).toEqual({ left: 0, right: 0 });
});

test('a text aligned to the right runs to the left, a wrapped one nowhere', () => {
  const over = (style: Parameters<typeof lookOf>[0]) =>
    drawRow(createSheetModel(sheetOf([[null, null, LONG]]), lookOf(style), 1, null), 0, 0, 4)[2]?.over;
  expect(over({ horizontal: 'right' })).toMatchObject({ left: 140, right: 0 });
  expect(over({ wrap: true })).toEqual({ left: 0, right: 0 });
});

test('a text that begins out of sight runs into it', () => {
  const model = createSheetModel(sheetOf([[LONG, null, null, null, null, null]]), lookOf(), 1, null);
  expect(drawRow(model, 0, 2, 5).map(({ column }) => column)).toEqual([0, 2, 3, 4, 5]);
  expect(drawRow(model, 0, 5, 6).map(({ column }) => column)).toEqual([5, 6]);
});

test('a figure that is too wide loses decimals without a format, and becomes # with one', () => {
  const text = (value: number, format: string | null, width: number) =>
    drawRow(
      createSheetModel(
        sheetOf([[value]], { formats: [[format]] }),
        lookOf({}, { widths: new Map([[0, width]]) }),
        1,
        null,
      ),
      0,
      0,
      0,
    )[0]?.shown.text;
  expect(text(1234.56789, null, 55)).toBe('1234,57');
  expect(text(508_000_000, '#,##0', 120)).toBe('508.000.000');
  expect(text(508_000_000, '#,##0', 50)).toMatch(/^#+$/);
});

test('a merged area is one cell of its whole size, and nothing is drawn under it', () => {
  const grid = sheetOf([['a'], [], []], { merges: [{ top: 0, left: 0, bottom: 2, right: 1 }] });
  const model = createSheetModel(grid, lookOf(), 1, null);
  expect(drawRow(model, 0, 0, 2)).toMatchObject([
    { column: 0, width: 140, height: 60 },
    { column: 2, width: 70, height: 20 },
  ]);
  expect(drawRow(model, 1, 0, 2).map(({ column }) => column)).toEqual([2]);
  expect(drawBlock(model, { top: 0, left: 0, bottom: 2, right: 1 }).height).toBe(60);
});

test('hidden columns take no room, also within a merged area that begins in one', () => {
  const grid = sheetOf([['a', 'b', 'c']], {
    hiddenColumns: new Set([0]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  const drawn = drawRow(createSheetModel(grid, lookOf(), 1, null), 0, 0, 2);
  expect(drawn.map(({ column, width, shown }) => [column, width, shown.text])).toEqual([
    [0, 70, 'a'],
    [2, 70, 'c'],
  ]);
});

test('the line between two cells is the stronger one, a filled cell hides the sheet’s own', () => {
  const thin: BorderLook = { style: 'thin', colour: '#000000' };
  const thick: BorderLook = { style: 'thick', colour: '#c00000' };
  const look = lookOf(
    {},
    {
      styles: [
        PLAIN_LOOK,
        { ...PLAIN_LOOK, borders: { ...NO_BORDERS, right: thin } },
        { ...PLAIN_LOOK, borders: { ...NO_BORDERS, left: thick } },
        { ...PLAIN_LOOK, fill: '#e7e6e6' },
      ],
      styleOf: [Uint16Array.of(1, 2, 0, 3, 0)],
    },
  );
  const rights = drawRow(createSheetModel(sheetOf([[]]), look, 1, null), 0, 0, 4).map(
    ({ lines }) => lines.right,
  );
  expect(rights).toEqual([thick, 'grid', null, null, 'grid']);
});

test('rows are as high as their wrapped texts, unless the file says how high', () => {
  const grid = sheetOf([[LONG, 1], [LONG, 1], ['a\nb']]);
  const model = createSheetModel(grid, lookOf({ wrap: true }, { heights: new Map([[1, 31]]) }), 1, null);
  expect(model.rows.size(0)).toBeGreaterThan(60);
  expect(model.rows.size(1)).toBe(31);
  expect(model.rows.size(2)).toBe(38);
});

test('after an edit only the changed row is measured anew', () => {
  const grid = sheetOf([['a'], [LONG]]);
  const before = createSheetModel(grid, lookOf({ wrap: true }), 1, null);
  const look = before.look;
  const edited = sheetOf([[LONG], grid.values[1] ?? []]);
  const after = createSheetModel(edited, look, 1, before);
  expect(after.rows.size(0)).toBe(before.rows.size(1));
  expect(after.rows.size(1)).toBe(before.rows.size(1));
});

describe('a text whose parts are set otherwise', () => {
  const bold = { bold: true, italic: false, underline: null, strike: false, colour: '#c00000' };
  const parts = [
    { text: 'Pagu ', type: null },
    { text: 'baru', type: bold },
  ];
  const drawn = (text: string, more: Parameters<typeof lookOf>[1] = {}) =>
    drawRow(
      createSheetModel(sheetOf([[text]]), lookOf({}, { runs: new Map([[0, parts]]), ...more }), 1, null),
      0,
      0,
      0,
    )[0]?.runs;

  it('is drawn part by part as long as it is the text that was read', () => {
    expect(drawn('Pagu baru')).toEqual(parts);
    expect(drawn('Pagu lama')).toBeNull();
  });

  it('takes the colour that a conditional format gives the cell', () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const condition = { ranges: [range], formula: 'TRUE', change: { colour: '#00b050' }, stops: false };
    expect(drawn('Pagu baru', { conditions: [condition] })?.[1]?.type?.colour).toBe('#00b050');
  });
});
