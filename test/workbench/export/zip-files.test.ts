import { unzipSync } from 'fflate';
import { zipFiles } from '../../../src/workbench/export/all/zip-files';

test('files of one name are told apart, whatever their case', () => {
  const bytes = (value: number): Uint8Array => new Uint8Array([value]);
  const zip = zipFiles([
    { name: 'renja.xlsx', bytes: bytes(1) },
    { name: 'Renja.xlsx', bytes: bytes(2) },
    { name: 'renja.xlsx', bytes: bytes(3) },
  ]);
  const files = Object.entries(unzipSync(zip)).map(([name, [value]]) => [name, value]);
  expect(files).toEqual([
    ['renja.xlsx', 1],
    ['Renja (2).xlsx', 2],
    ['renja (3).xlsx', 3],
  ]);
});
