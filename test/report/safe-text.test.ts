import { fc } from '../support/random';
import { oneSafeLine, safeJson } from '../../src/report/safe-text';

test('any text becomes one line without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneSafeLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }),
  );
});

test('JSON keeps every character and shows none that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = safeJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }),
  );
});

test('words of the field stay as they are', () => {
  expect(oneSafeLine('Pagu «1.06.04» – ≤ 100 %,\nlihat baris 2')).toBe(
    'Pagu «1.06.04» – ≤ 100 %, lihat baris 2',
  );
});
