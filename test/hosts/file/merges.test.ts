import { fc } from '../../support/random';
import type { GridRange } from '../../../src/core/grid/cell-grid';
import { withoutOverlaps } from '../../../src/hosts/file/merges';

const overlap = (a: GridRange, b: GridRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const range = fc
  .record({ top: fc.nat(20), left: fc.nat(20), rows: fc.nat(6), columns: fc.nat(6) })
  .map(({ top, left, rows, columns }): GridRange => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));

test('of merges in reading order each is kept that overlaps none kept before', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 40 }), (merges) => {
      const expected: GridRange[] = [];
      for (const merge of [...merges].sort((a, b) => a.top - b.top || a.left - b.left)) {
        if (!expected.some((kept) => overlap(kept, merge))) expected.push(merge);
      }
      expect(withoutOverlaps(merges)).toEqual(expected);
    }),
  );
});
