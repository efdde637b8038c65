import { mayHoldMerges, shifted } from '../../../src/hosts/excel/merge-memory';
import { rangeAddress } from '../../../src/core/grid/a1';
import { areaNamed } from '../../support/excel-fake';

const merges = ['A1:C1', 'A5:A8', 'D5:E5'].map(areaNamed);

test.each([
  ['RowInserted', '3:4', ['A1:C1', 'A7:A10', 'D7:E7']],
  ['RowInserted', 'A7:XFD7', ['A1:C1', 'A5:A9', 'D5:E5']],
  ['RowDeleted', '1:1', ['A4:A7', 'D4:E4']],
  ['RowDeleted', '6:7', ['A1:C1', 'A5:A6', 'D5:E5']],
  ['RowDeleted', '7:9', ['A1:C1', 'A5:A6', 'D5:E5']],
  ['RowDeleted', '4:6', ['A1:C1', 'A4:A5']],
  ['ColumnInserted', 'B:B', ['A1:D1', 'A5:A8', 'E5:F5']],
  ['ColumnDeleted', 'D1:D1048576', ['A1:C1', 'A5:A8']],
])('merged areas after %s %s', (changeType, address, expected) => {
  expect(shifted(merges, changeType, address)?.map(rangeAddress)).toEqual(expected);
});

test('cells moved within a row: it cannot be told', () => {
  expect(shifted(merges, 'CellInserted', 'A1:B1')).toBeNull();
});

test('rows without an empty cell hold no merged areas', () => {
  expect(
    mayHoldMerges([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe(false);
  expect(
    mayHoldMerges([
      ['a', null],
      ['b', 2],
    ]),
  ).toBe(true);
  expect(mayHoldMerges([['a', 1], ['b']])).toBe(true);
});
