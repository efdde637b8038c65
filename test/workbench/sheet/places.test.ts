import { fc } from '../../support/random';
import type { GridRange } from '../../../src/core/grid/cell-grid';
import { createAxis } from '../../../src/workbench/sheet/model/axis';
import { createMergeIndex } from '../../../src/workbench/sheet/model/merge-index';
import { assignSlots } from '../../../src/workbench/sheet/state/use-slots';

test('a line is found by any of its pixels, hidden ones by none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 }), (sizes) => {
      const axis = createAxis(sizes.length, (index) => sizes[index] ?? 0);
      expect(axis.total).toBe(sizes.reduce((sum, size) => sum + size, 0));
      sizes.forEach((size, index) => {
        if (size === 0) return;
        expect(axis.at(axis.start(index))).toBe(index);
        expect(axis.at(axis.start(index) + size - 1)).toBe(index);
      });
      if (sizes.at(-1) !== 0) expect(axis.at(axis.total + 1000)).toBe(sizes.length - 1);
    }),
  );
});

test('hidden lines are passed over to the next that is shown', () => {
  const axis = createAxis(5, (index) => [20, 0, 0, 20, 0][index] ?? 0);
  expect([axis.shown(1, 1), axis.shown(2, -1), axis.shown(4, 1), axis.shown(4, -1)]).toEqual([3, 0, null, 3]);
});

test('merged areas are found as by looking at all of them', () => {
  const cell = fc.record({ top: fc.nat(40), left: fc.nat(12), rows: fc.nat(20), columns: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), cell, (some, looked) => {
      const merges = some
        .map(rangeOf)
        .filter((one, at, all) => !all.slice(0, at).some((other) => meets(one, other)));
      const block = rangeOf(looked);
      const found = createMergeIndex(merges).within(block);
      expect(new Set(found)).toEqual(new Set(merges.filter((one) => meets(one, block))));
    }),
  );
});

test('slots of rows that went are given to rows that came, and nobody else moves', () => {
  const rows = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const before = assignSlots(new Map(), first);
      const after = assignSlots(before, second);
      expect(new Set(after.values()).size).toBe(second.length);
      for (const row of second.filter((one) => before.has(one))) expect(after.get(row)).toBe(before.get(row));
      const most = Math.max(first.length, second.length);
      for (const slot of after.values()) expect(slot).toBeLessThan(most);
    }),
  );
});

function rangeOf({
  top,
  left,
  rows,
  columns,
}: {
  top: number;
  left: number;
  rows: number;
  columns: number;
}): GridRange {
  return { top, left, bottom: top + rows, right: left + columns };
}

function meets(one: GridRange, other: GridRange): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}
