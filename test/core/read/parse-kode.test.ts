import { fc } from '../../support/random';
import { isUnder } from '../../../src/core/read/kode-relation';
import type { Kode } from '../../../src/core/read/kode';
import { kodeOf, parseKode } from '../../../src/core/read/parse-kode';

function kode(text: string): Kode {
  const parsed = parseKode(text);
  if (!parsed) throw new Error(`${text} is no code`);
  return parsed;
}

describe('a code', () => {
  test.each([
    ['1.06', 'bidang'],
    ['1.06.04', 'program'],
    ['1.06.04.2.01', 'kegiatan'],
    ['1.06.04.2.01.01', 'subkegiatan'],
    ['1.06.04.2.01.0001', 'subkegiatan'],
    ['X.XX.01.2.01', 'kegiatan'],
  ])('%s of Permendagri 90 says its level', (text, level) => {
    expect(parseKode(text)).toMatchObject({ scheme: '90', level, clean: text, broken: null });
  });

  test.each(['1.06.1.06.01.01.02', '110600.110601.01.002', '1.06.15.03', '01.01.02.045'])(
    '%s of another scheme says none',
    (text) => {
      expect(parseKode(text)).toMatchObject({ scheme: '13', level: null, clean: text, broken: null });
    },
  );

  test.each(['1', '12.', '1.2', '3.1.4'])('%s is a running number', (text) => {
    expect(parseKode(text)).toMatchObject({ scheme: 'nomor', level: null });
  });

  test.each([
    ['110600.1106 01.01.001', '110600.110601.01.001', 'terpecah'],
    ['01.01.02. 045', '01.01.02.045', 'terpecah'],
    ['1.06.04.\n2.01.01', '1.06.04.2.01.01', 'terpecah'],
    ['01.01.06,001', '01.01.06.001', 'pemisah'],
    ['1 06 04 2 01', '1.06.04.2.01', 'pemisah'],
    ['121.800.110.601', '121800110601', 'ribuan'],
    ['121800110601', '121800110601', 'ribuan'],
    [': 1.06.04', '1.06.04', 'awalan'],
    ['1.O6.04', '1.06.04', 'huruf'],
    ['1.6.4.2.1.1', '1.06.04.2.01.01', 'segmen'],
    ['1.06.042.01.01', '1.06.04.2.01.01', 'segmen'],
    ['06.04.2.01.01', '06.04.2.01.01', 'segmen'],
  ])('%s is broken but understood', (text, clean, why) => {
    expect(parseKode(text)).toMatchObject({ clean, broken: why });
  });

  test.each(['', 'A', 'URUSAN SOSIAL', 'Kegiatan 1', '-', 'Dinas Sosial 1.06.04'])('"%s" is none', (text) => {
    expect(parseKode(text)).toBeNull();
  });
});

describe('a code spread over columns', () => {
  test('is joined, numbers with the zeros they lost', () => {
    expect(kodeOf([1, 6, 4, 2.01, 1]).kode?.clean).toBe('1.06.04.2.01.01');
    expect(kodeOf(['1', '06', '04', '2.01', '01']).text).toBe('1.06.04.2.01.01');
    expect(kodeOf([1, 6, null, null, null]).kode?.level).toBe('bidang');
  });
  test('a name in its place is no code', () => {
    expect(kodeOf(['URUSAN', 'SOSIAL'])).toEqual({ text: 'URUSAN SOSIAL', kode: null });
  });
});

describe('kinship of codes', () => {
  test.each([
    ['1.06.04.2.01.01', '1.06.04.2.01', true],
    ['1.06.05.2.01.03', '1.06.04.2.01', false],
    ['1.06.01.2.01', 'X.XX.01', true],
    ['X.XX.01.2.01.01', '1.06.01.2.01', true],
    ['110600.110601.01.002', '110600.01', true],
    ['110600.110601.02.061', '110600.01', false],
    ['1.06.1.06.01.26.002', '1.06.1.06.01.26', true],
    ['01.01.02.045', '1.06.1.06.01.01.02', true],
    ['1.06.1.06.01.26', '1.06.1.06.01.26', null],
    ['121800.110601.02', '121.800.110.601', true],
    ['121800.110601.02', '121800110601', true],
    ['06.04.2.01.01', '1.06.04.2.01', true],
    ['06.05.2.01.01', '1.06.04.2.01', false],
    ['1.06.04', '110600.01', null],
    ['1.06.04.2.01', 'XX', null],
  ])('%s under %s: %s', (child, parent, answer) => {
    expect(isUnder(kode(child), kode(parent))).toBe(answer);
  });
});

describe('laws', () => {
  const two = fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, '0'));
  const official = fc
    .tuple(
      fc.integer({ min: 1, max: 8 }).map(String),
      two,
      two,
      fc.integer({ min: 1, max: 5 }).map(String),
      two,
      fc.oneof(
        two,
        two.map((part) => `00${part}`),
      ),
    )
    .chain((parts) => fc.constantFrom(2, 3, 5, 6).map((count) => parts.slice(0, count)));

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(official, (segments) => {
        expect(parseKode(segments.join('.'))).toMatchObject({ segments, scheme: '90', broken: null });
      }),
    );
  });

  test('a code spread over columns is the code in one', () => {
    fc.assert(
      fc.property(official, (segments) => {
        expect(kodeOf(segments).kode).toEqual(parseKode(segments.join('.')));
      }),
    );
  });

  test('a code is under its own head', () => {
    fc.assert(
      fc.property(official, (segments) => {
        fc.pre(segments.length > 2);
        const head = segments.slice(0, segments.length === 5 ? 3 : segments.length - 1);
        expect(isUnder(kode(segments.join('.')), kode(head.join('.')))).toBe(true);
      }),
    );
  });

  test('no text makes it throw', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.., XxOIl-/\n') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), signs), (text) => {
        const parsed = parseKode(text);
        if (parsed) expect(parsed.segments.join('.')).toBe(parsed.clean);
      }),
    );
  });
});
