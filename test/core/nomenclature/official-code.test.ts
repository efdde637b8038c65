import { fc } from '../../support/random';

import {
  ancestorKeys,
  bidangOf,
  formatOfficialCode,
  isPenunjang,
  parentKey,
  readOfficialCode,
  readOldCode,
  withBidang,
} from '../../../src/core/nomenclature/official-code';

describe('a code of Permendagri 90/2019 and later', () => {
  test.each([
    ['1', 'urusan', '1'],
    ['1.06', 'bidang', '1.06'],
    ['1.06.04', 'program', '1.06.04'],
    ['1.06.04.2.01', 'kegiatan', '1.06.04.2.01'],
    ['1.06.04.2.01.01', 'subkegiatan', '1.06.04.2.01.0001'],
    ['1.06.04.2.01.0001', 'subkegiatan', '1.06.04.2.01.0001'],
    ['X.XX.01.2.06.11', 'subkegiatan', 'X.XX.01.2.06.0011'],
    ['x.xx.01', 'program', 'X.XX.01'],
    ['1.6.4.2.1.1', 'subkegiatan', '1.06.04.2.01.0001'],
    ['1 06 04 2.01 01', 'subkegiatan', '1.06.04.2.01.0001'],
    ['1.06.04.2.01.\n01', 'subkegiatan', '1.06.04.2.01.0001'],
    ['1.06.04,2.01,01', 'subkegiatan', '1.06.04.2.01.0001'],
    ['1.06.04.2. 01', 'kegiatan', '1.06.04.2.01'],
    ['1.06.04.201.01', 'subkegiatan', '1.06.04.2.01.0001'],
  ])('%j is a %s', (text, level, key) => {
    expect(readOfficialCode(text)).toMatchObject({ level, key });
  });

  test.each([
    '',
    'Kode',
    '1.06.04.2',
    '1.06.1.06.01.01.02',
    '110600.110601.01.002',
    '1.06.01.15.02',
    '12.06',
    '0.06',
    '1.XX',
    'X.06',
    '1.06.XX',
    '1.06.04.2.01.#REF!',
  ])('%j is none', (text) => {
    expect(readOfficialCode(text)).toBeNull();
  });

  const number = (digits: number) =>
    fc.integer({ min: 1, max: 10 ** digits - 1 }).map((one) => String(one).padStart(digits, '0'));
  const anyCode = fc
    .tuple(
      fc.integer({ min: 1, max: 9 }).map(String),
      number(2),
      number(2),
      fc.tuple(fc.integer({ min: 1, max: 8 }).map(String), number(2)).map((parts) => parts.join('.')),
      number(4),
    )
    .chain((parts) => fc.integer({ min: 1, max: 5 }).map((depth) => parts.slice(0, depth).join('.')));

  test('reads back what it formats, in either number of digits', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(2 as const, 4 as const), (text, digits) => {
        const code = readOfficialCode(text);
        expect(code).not.toBeNull();
        if (code !== null) expect(readOfficialCode(formatOfficialCode(code, digits))?.key).toBe(code.key);
      }),
    );
  });

  test('has one ancestor less than levels, each the parent of the one before', () => {
    fc.assert(
      fc.property(anyCode, (text) => {
        const key = readOfficialCode(text)?.key ?? '';
        const chain = [key, ...ancestorKeys(key)];
        chain.slice(0, -1).forEach((one, index) => {
          expect(parentKey(one)).toBe(chain[index + 1]);
        });
        expect(chain.at(-1)).toBe(key.charAt(0));
      }),
    );
  });
});

test('the parent of a kegiatan is its program: kewenangan is no level', () => {
  expect(ancestorKeys('1.06.04.2.01.0001')).toEqual(['1.06.04.2.01', '1.06.04', '1.06', '1']);
});

test('penunjang moves between X.XX and a bidang', () => {
  expect(withBidang('X.XX.01.2.01', '1.06')).toBe('1.06.01.2.01');
  expect(withBidang('1.06', 'X.XX')).toBe('X.XX');
  expect([isPenunjang('1.06.01.2.01'), isPenunjang('1.06.04'), isPenunjang('1.06')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(bidangOf('1')).toBeNull();
});

test('a code of Permendagri 13/2006 has a kegiatan of four parts', () => {
  expect(readOldCode('1.01.15.02')).toMatchObject({ level: 'kegiatan', key: '1.01.15.02' });
  expect(readOldCode('1.06.04.2.01')).toBeNull();
});
