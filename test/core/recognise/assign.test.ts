import { fc } from '../../support/random';
import { assign } from '../../../src/core/recognise/assign';

/** The best total by trying everything. */
function bruteForce(gain: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === gain.length) return 0;
  let best = bruteForce(gain, row + 1, used);
  (gain[row] ?? []).forEach((value, column) => {
    if (value > 0 && !used.includes(column))
      best = Math.max(best, value + bruteForce(gain, row + 1, [...used, column]));
  });
  return best;
}

describe('assigning columns to roles', () => {
  it('prefers the best whole over the best single pair', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.8, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves alone what does not fit', () => {
    expect(
      assign([
        [0, 0],
        [0, 0.6],
      ]),
    ).toEqual([-1, 1]);
    expect(assign([])).toEqual([]);
  });

  it('is as good as trying everything', () => {
    const matrix = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(matrix, (gain) => {
        const chosen = assign(gain);
        const taken = chosen.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const total = chosen.reduce(
          (sum, column, row) => sum + (column < 0 ? 0 : (gain[row]?.[column] ?? 0)),
          0,
        );
        expect(total).toBe(bruteForce(gain));
      }),
    );
  });
});
