import fc from 'fast-check';

/*
 * Where the random tests begin and how far they go. jest.config.js settles both for a whole run and the last lines of
 * the run name them: SEED=random for another beginning, RUNS=20 for twenty times as many cases, SEED=… to see the same
 * again. A property that fails also prints the smallest case that makes it fail.
 */
const times = Number(process.env.RUNS ?? 1);
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1), numRuns: 100 * times });

/** How many cases of a property are tried, where an ordinary run tries `few`. */
export function runs(few: number): number {
  return few * times;
}

export { fc };
