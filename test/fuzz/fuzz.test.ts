import { join } from 'node:path';
import { runs } from '../support/random';
import { type FuzzCase, fuzzBases, fuzzCase } from './cases';
import { tryCase } from './properties';

/** A slice of what `npm run fuzz` goes through: RUNS=20 for twenty times as many, SEED=… for others. */

const SEED = Number(process.env['SEED'] ?? 1);
const bases = fuzzBases(join(__dirname, '../..'));

test('whatever is thrown at it, nothing is thrown back, and what must hold of every workbook does', async () => {
  const broken: string[] = [];
  for (let index = 0; index < runs(120); index++) {
    const outcome = await tryCase(fuzzCase(await bases, SEED, index), index);
    broken.push(...outcome.broken.map((fault) => `seed ${String(SEED)} case ${String(index)}: ${fault}`));
  }
  expect(broken).toEqual([]);
}, 300_000);

/** What once broke something: by seed and number of the case. */
const PAST = [
  // Of several totals the one of all roots kept its amount, when they became sums.
  [2026, 362],
  [2026, 431],
  [2026, 86],
  // A percentage beyond all numbers.
  [2026, 245],
  // An error's sign in the code's column was the name of an urusan, and got a sum.
  [2026, 1861],
  // Rows that a person stated went on for a thousand million below the sheet.
  [2026, 3295],
] as const;

test.each(PAST)('seed %i case %i holds', async (seed, index) => {
  expect((await tryCase(fuzzCase(await bases, seed, index), index)).broken).toEqual([]);
});

test('a case is the same whenever it is made, and cases of other seeds are others', async () => {
  const made = async (seed: number): Promise<readonly FuzzCase[]> =>
    Promise.all(Array.from({ length: 30 }, async (_, index) => fuzzCase(await bases, seed, index)));
  expect(await made(5)).toEqual(await made(5));
  expect(await made(5)).not.toEqual(await made(6));
});
