/**
 * Says what no test may keep to itself, whatever the outcome: which tests did not run, and the seed of the random ones.
 * Then the one line that CI reads: "12 passed, 0 failed".
 */
module.exports = class SummaryReporter {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    // A test file that does not even load counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.testResults.flatMap(({ testResults }) =>
      testResults.filter(({ status }) => status === 'pending' || status === 'todo'),
    );
    const lines = [
      ...(skipped.length > 0 ? [`${skipped.length} NOT RUN:`] : []),
      ...skipped.map(({ fullName }) => `  - ${fullName}`),
      `random tests: SEED=${process.env.SEED} RUNS=${process.env.RUNS}`,
      `${results.numPassedTests} passed, ${failed} failed`,
    ];
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
};
