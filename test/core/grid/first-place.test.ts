import { fc } from '../../support/random';
import { firstPlace } from '../../../src/core/grid/first-place';

test('finds the place that looking at one after the other finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 })),
      fc.integer({ min: -6, max: 6 }),
      (numbers, wanted) => {
        const sorted = [...numbers].sort((one, other) => one - other);
        const found = sorted.findIndex((number) => number >= wanted);
        const place = firstPlace(sorted.length, (at) => (sorted[at] ?? Infinity) >= wanted);
        expect(place).toBe(found < 0 ? sorted.length : found);
      },
    ),
  );
});

test('of no places it is the first', () => {
  expect([firstPlace(0, () => true), firstPlace(-1, () => true)]).toEqual([0, 0]);
});
