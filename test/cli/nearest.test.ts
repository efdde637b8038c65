import { nearest } from '../../src/cli/nearest';

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

test('the nearest counts, and of those as near the first', () => {
  expect(nearest('kdoe', ['kota', 'kode', 'mode'])).toBe('kode');
  expect(nearest('rode', ['kode', 'mode'])).toBe('kode');
});
