import { gunzipSync } from 'node:zlib';
import { parentKey, readOfficialCode } from '../../../src/core/nomenclature/official-code';
import { ownLists } from '../../../src/hosts/file/packs-node';
import { packs } from '../../../src/hosts/nomenclature/packs';

const MOST = 110_000;
const lists = ownLists();

test('each pack says what it is in both languages, and is small enough to be fetched', () => {
  for (const { about, address } of packs) {
    const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    expect([about.id, bytes.length <= MOST]).toEqual([about.id, true]);
    expect(gunzipSync(bytes).length).toBeGreaterThan(bytes.length);
    expect(Object.keys(about.about ?? {})).toEqual(['id', 'en']);
  }
});

test.each(lists)('$meta.id holds what is said of it, no code twice', (list) => {
  expect([list.entries.length, list.pemdas]).toEqual([
    list.size,
    (['kabkot', 'prov'] as const).filter((pemda) => list.entries.some((entry) => entry.pemda === pemda)),
  ]);
  const keys = list.entries.map(({ code, pemda }) => `${pemda}${readOfficialCode(code)?.key ?? ''}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(lists.filter(({ meta }) => meta.complete))('every parent is in $meta.id', (list) => {
  const keys = new Set(list.entries.map(({ code, pemda }) => `${pemda}${readOfficialCode(code)?.key ?? ''}`));
  const orphans = list.entries.filter(({ code, pemda }) => {
    const parent = parentKey(readOfficialCode(code)?.key ?? '');
    return parent !== null && !parent.startsWith('X') && !keys.has(pemda + parent);
  });
  expect(orphans).toEqual([]);
});
