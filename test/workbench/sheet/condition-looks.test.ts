import type { CellValue } from '../../../src/core/grid/cell-grid';
import type { ConditionalLook } from '../../../src/hosts/file/look/conditional-look';
import { createLookReader } from '../../../src/workbench/sheet/model/condition-looks';
import { createSheetModel } from '../../../src/workbench/sheet/model/sheet-model';
import { drawRow } from '../../../src/workbench/sheet/model/draw-row';
import { lookOf, sheetOf } from './sheets';

const RED = '#ff0000';
const on = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function condition(formula: string, change: Partial<ConditionalLook> = {}): ConditionalLook {
  return { ranges: [on(0, 0, 99, 9)], formula, change: { fill: RED }, stops: false, ...change };
}

/** The cells that are red, as "row,column". */
function red(values: readonly (readonly CellValue[])[], ...conditions: readonly ConditionalLook[]): string[] {
  const read = createLookReader(sheetOf(values), lookOf({}, { conditions }));
  return values.flatMap((cells, row) =>
    cells.flatMap((_, column) =>
      read(row, column).fill === RED ? [`${String(row)},${String(column)}`] : [],
    ),
  );
}

test('a formula is asked as it reads at each cell', () => {
  const values = [
    [1, 5],
    [7, 2],
    [3, 3],
  ];
  expect(red(values, condition('A1>(3)'))).toEqual(['0,1', '1,0']);
  expect(red(values, condition('$A1>$B1', { ranges: [on(0, 0, 2, 1)] }))).toEqual(['1,0', '1,1']);
  expect(red(values, condition('A1=B1', { ranges: [on(2, 0, 2, 1)] }))).toEqual([]);
  expect(red(values, condition('A3=B3', { ranges: [on(2, 0, 2, 1)] }))).toEqual(['2,0']);
});

test('text is sought as Excel seeks it, and our own marks hold always', () => {
  const values = [['Belum terisi', 'terisi', null]];
  expect(red(values, condition('NOT(ISERROR(SEARCH("BELUM",A1)))'))).toEqual(['0,0']);
  expect(red(values, condition('LEN(TRIM(A1))=0'))).toEqual(['0,2']);
  expect(red(values, condition('"periksa-renja"<>""', { ranges: [on(0, 1)] }))).toEqual(['0,1']);
});

test('what cannot be known, or is too much to ask, is not drawn', () => {
  const values = [[1, 1]];
  for (const formula of [
    'TODAY()>0',
    "'Lain'!A1=0",
    'NAMA>0',
    'RUMUS(A1)',
    'A1>',
    'COUNTIF($A$1:$A$900,A1)>0',
  ])
    expect([formula, red(values, condition(formula))]).toEqual([formula, []]);
  expect(red(values, condition('COUNTIF($A$1:$A$9,A1)>0'))).toEqual(['0,0', '0,1']);
});

test('of several the first is heard, each for what it speaks of, and one that stops ends it', () => {
  const bold = condition('TRUE', { change: { bold: true, fill: '#00ff00' } });
  const values = [[1]];
  const look = (...conditions: ConditionalLook[]) =>
    createLookReader(sheetOf(values), lookOf({ italic: true }, { conditions }))(0, 0);
  expect(look(condition('TRUE'), bold)).toMatchObject({ fill: RED, bold: true, italic: true });
  expect(look({ ...condition('TRUE'), stops: true }, bold)).toMatchObject({ fill: RED, bold: false });
  expect(look({ ...condition('FALSE'), stops: true }, bold)).toMatchObject({ fill: '#00ff00' });
});

test('cells that come to the same look have the same one, and the sheet is drawn by it', () => {
  const conditions = [condition('A1>(3)')];
  const grid = sheetOf([[5, 6, 1]]);
  const model = createSheetModel(grid, lookOf({}, { conditions }), 1, null);
  expect(model.lookAt(0, 0)).toBe(model.lookAt(0, 1));
  expect(drawRow(model, 0, 0, 2).map(({ look }) => look.fill)).toEqual([RED, RED, null]);
  const after = createSheetModel(sheetOf([[1, 6, 9]]), model.look, 1, model);
  expect(drawRow(after, 0, 0, 2).map(({ look }) => look.fill)).toEqual([null, RED, RED]);
});
