import { crc32 as expected } from 'node:zlib';
import { fc } from '../../support/random';
import { crc32 } from '../../../src/hosts/file/crc32';

test('the checksum of any bytes, in one go or in pieces, is that of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, at) => {
      expect(crc32(0, bytes)).toBe(expected(bytes));
      expect(crc32(crc32(0, bytes.subarray(0, at)), bytes.subarray(at))).toBe(expected(bytes));
    }),
  );
});
