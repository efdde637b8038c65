import { editDistance, nearest } from '../../src/cli/nearest';

test.each([
  ['jumlah-indk', 'jumlah-induk'],
  ['jmulah-induk', 'jumlah-induk'],
  ['JUMLAH-INDUK', 'jumlah-induk'],
  ['rasio', 'rasio-salah'],
])('%s was meant as %s', (word, meant) => {
  expect(nearest(word, ['kode-ganda', 'rasio-salah', 'jumlah-induk'])).toBe(meant);
});

test('nothing is proposed where nothing is near', () => {
  expect(nearest('xyz', ['kode-ganda', 'jumlah-induk'])).toBeNull();
});

test('swapping two neighbours is one step', () => {
  expect(editDistance('kdoe', 'kode')).toBe(1);
});
