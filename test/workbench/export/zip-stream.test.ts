/** @jest-environment node */
import { unzipSync } from 'fflate';
import { createZipStream } from '../../../src/workbench/export/all/zip-stream';

test('files of one name are told apart, whatever their case, and all of them can be taken out again', async () => {
  const zip = createZipStream();
  for (const [at, name] of ['renja.xlsx', 'Renja.xlsx', 'renja.xlsx'].entries())
    zip.add(name, new Uint8Array([at + 1]));
  const bytes = new Uint8Array(await zip.finish().arrayBuffer());
  const files = Object.entries(unzipSync(bytes)).map(([name, [value]]) => [name, value]);
  expect(files).toEqual([
    ['renja.xlsx', 1],
    ['Renja (2).xlsx', 2],
    ['renja (3).xlsx', 3],
  ]);
});
