import { unzipSync } from 'fflate';
import { fitToName } from '../../../../src/hosts/file/package/file-ending';
import { oddPackage } from '../odd/made-packages';

/** Excel refuses a workbook whose ending says something else than its contents. */

const typesOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['[Content_Types].xml']);

test.each([
  ['plain', 'renja.xlsx'],
  ['plain', 'RENJA.XLSX'],
  ['macros', 'renja.xlsm'],
  ['a template', 'renja.xltx'],
  ['plain', 'renja'],
  ['macros', 'renja.cadangan'],
])('%s under %s stays as it is, byte for byte', async (odd, name) => {
  const bytes = await oddPackage(odd);
  expect(fitToName(bytes, name)).toEqual({ ok: true, bytes });
});

test('a template that is written as a workbook becomes one', async () => {
  const fitted = fitToName(await oddPackage('a template'), 'renja.xlsx');
  if (!fitted.ok) throw new Error(fitted.error.message.en);
  expect(typesOf(fitted.bytes)).toContain('spreadsheetml.sheet.main+xml');
  expect(typesOf(fitted.bytes)).not.toContain('template');
});

test.each([
  ['macros', 'renja.xlsx', '.xlsm'],
  ['plain', 'renja.xlsm', '.xlsx'],
  ['a template', 'renja.xlsm', '.xlsx'],
  ['plain', 'renja.xls', '.xlsx'],
  ['plain', 'renja.xlsb', '.xlsx'],
])('%s under %s is refused, and the ending it must have named', async (odd, name, wanted) => {
  expect(fitToName(await oddPackage(odd), name)).toMatchObject({
    ok: false,
    error: {
      code: 'akhiran-keliru',
      message: { id: expect.stringContaining(wanted), en: expect.stringContaining(wanted) },
    },
  });
});
