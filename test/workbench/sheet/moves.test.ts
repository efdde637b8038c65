import { moved } from '../../../src/workbench/sheet/model/moves';
import { selectCell, selectedRange } from '../../../src/workbench/sheet/model/selection';
import { createSheetModel } from '../../../src/workbench/sheet/model/sheet-model';
import { lookOf, sheetOf } from './sheets';

/** x is filled, . is empty; rows 3 and 4 are hidden, B1:C2 is merged. */
const MODEL = createSheetModel(
  sheetOf(
    ['xx.x', 'x...', 'x..x', '....', '....', 'x...', 'x..x'].map((line) =>
      [...line].map((one) => (one === 'x' ? 'isi' : null)),
    ),
    { hiddenRows: new Set([3, 4]), merges: [{ top: 0, left: 1, bottom: 1, right: 2 }] },
  ),
  lookOf(),
  1,
  null,
);

const go = (row: number, column: number, key: string, held: { ctrl?: boolean; shift?: boolean } = {}) => {
  const next = moved(selectCell(row, column), { key, ctrl: false, shift: false, page: 2, ...held }, MODEL);
  return next && [next.row, next.column];
};

test.each([
  ['ArrowDown', 2, 0, [5, 0]],
  ['ArrowUp', 5, 0, [2, 0]],
  ['ArrowUp', 0, 0, [0, 0]],
  ['ArrowRight', 0, 0, [0, 1]],
  ['ArrowRight', 0, 1, [0, 3]],
  ['ArrowDown', 0, 1, [2, 1]],
  ['ArrowLeft', 1, 3, [0, 1]],
  ['Tab', 0, 0, [0, 1]],
  ['Enter', 2, 0, [5, 0]],
  ['Home', 2, 3, [2, 0]],
  ['End', 2, 0, [2, 3]],
  ['PageDown', 0, 0, [2, 0]],
  ['PageUp', 6, 0, [2, 0]],
])('%s from %i,%i', (key, row, column, to) => {
  expect(go(row, column, key)).toEqual(to);
});

test('with Ctrl the arrows go to the edge of what is filled, over gaps, to the edge of the sheet', () => {
  const ctrl = { ctrl: true };
  expect(go(0, 0, 'ArrowDown', ctrl)).toEqual([2, 0]);
  expect(go(2, 0, 'ArrowDown', ctrl)).toEqual([5, 0]);
  expect(go(6, 0, 'ArrowRight', ctrl)).toEqual([6, 3]);
  expect(go(2, 3, 'ArrowUp', ctrl)).toEqual([0, 3]);
  expect(go(1, 3, 'Home', ctrl)).toEqual([0, 0]);
  expect(go(0, 0, 'End', ctrl)).toEqual([6, 3]);
});

test('Shift moves the far corner alone, and Shift with Tab and Enter goes back', () => {
  const from = { row: 0, column: 0, toRow: 1, toColumn: 0 };
  expect(moved(from, { key: 'ArrowDown', ctrl: false, shift: true, page: 1 }, MODEL)).toEqual({
    ...from,
    toRow: 2,
  });
  expect(go(0, 3, 'Tab', { shift: true })).toEqual([0, 1]);
  expect(go(5, 0, 'Enter', { shift: true })).toEqual([2, 0]);
});

test('other keys move nothing, and no merged area is selected in part', () => {
  expect(go(0, 0, 'a')).toBeNull();
  expect(selectedRange({ row: 0, column: 0, toRow: 0, toColumn: 1 }, MODEL.merges)).toEqual({
    top: 0,
    left: 0,
    bottom: 1,
    right: 2,
  });
});
