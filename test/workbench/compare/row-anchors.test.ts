import { fc } from '../../support/random';
import { rowAnchors } from '../../../src/workbench/compare/beside/row-anchors';

test('matched rows lead to each other, and what lies between them evenly', () => {
  const anchors = rowAnchors([
    [5, 3],
    [6, 4],
    [10, 6],
  ]);
  expect([5, 6, 10].map(anchors.toRight)).toEqual([3, 4, 6]);
  expect([6.5, 8, 9].map(anchors.toRight)).toEqual([4.25, 5, 5.5]);
  expect([4, 4.5, 6].map(anchors.toLeft)).toEqual([6, 7, 10]);
});

test('before the first and behind the last the rows are counted, never above the first of the sheet', () => {
  const anchors = rowAnchors([
    [5, 3],
    [6, 4],
  ]);
  expect([1, 3, 9.5].map(anchors.toRight)).toEqual([0, 1, 7.5]);
  expect(rowAnchors([]).toRight(4)).toBe(4);
});

test('rows that stand in another order are passed over', () => {
  const anchors = rowAnchors([
    [1, 1],
    [2, 9],
    [3, 2],
    [4, 3],
  ]);
  expect([1, 2, 3, 4].map(anchors.toRight)).toEqual([1, 1.5, 2, 3]);
});

test('going on always leads on, and there and back is where one was among rising pairs', () => {
  const pairs = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 40 });
  fc.assert(
    fc.property(pairs, fc.array(fc.nat(250), { minLength: 2 }), (given, rows) => {
      const { toRight } = rowAnchors(given);
      const led = [...rows].sort((a, b) => a - b).map(toRight);
      expect(led).toEqual([...led].sort((a, b) => a - b));
    }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { minLength: 1 }), fc.uniqueArray(fc.nat(200)), (one, other) => {
      const [left, right] = [[...one].sort((a, b) => a - b), [...other].sort((a, b) => a - b)];
      const rising = left.slice(0, right.length).map((row, at) => [row, right[at] ?? 0] as const);
      const { toRight, toLeft } = rowAnchors(rising);
      for (const [row, there] of rising) expect([toRight(row), toLeft(there)]).toEqual([there, row]);
    }),
  );
});
