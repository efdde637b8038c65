import { chosenFiles, type CompareState } from '../../../src/workbench/compare/compare-desk';

const nothing = { file: null, table: null };
const state = (left: string | null, right: string | null): CompareState => ({
  left: { ...nothing, file: left },
  right: { ...nothing, file: right },
  hidden: [],
  carriedToo: false,
  beside: true,
});

test.each([
  ['the shown file and the one behind it', state(null, null), 'b', { left: 'b', right: 'c' }],
  ['behind the last comes the first', state(null, null), 'c', { left: 'c', right: 'a' }],
  ['nothing is shown', state(null, null), null, { left: 'a', right: 'b' }],
  ['what was chosen stays', state('c', 'c'), 'a', { left: 'c', right: 'c' }],
  ['a chosen file that was closed', state('gone', 'a'), 'b', { left: 'b', right: 'a' }],
])('%s', (_, chosen, current, expected) => {
  expect(chosenFiles(chosen, ['a', 'b', 'c'], current)).toEqual(expected);
});

test('one file is compared with itself, none with nothing', () => {
  expect(chosenFiles(state(null, null), ['a'], 'a')).toEqual({ left: 'a', right: 'a' });
  expect(chosenFiles(state(null, null), [], null)).toBeNull();
});
