// @ts-check
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take long by themselves, the longest first: begun last, one of them would run on alone on one core. */
const SLOW = [
  'measure/promises',
  'patch/judges',
  'odd/odd-packages',
  'e2e/sheet-view',
  'e2e/pane',
  'e2e/workbench-corpus',
  'patch/patch-workbook',
  'file/formulas-judged',
  'measure/corpus',
];

/** @param {{ path: string }} test */
function turn({ path }) {
  const at = SLOW.findIndex((name) => path.replaceAll('\\', '/').endsWith(`${name}.test.ts`));
  return at < 0 ? SLOW.length : at;
}

module.exports = class SlowFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => turn(one) - turn(other));
  }
};
