import { reportSchema, SCHEMA_NAME } from '../../src/report/schema';
import { fileWith, finding, noTable } from './example-file';

test('the example of the contract is held by the schema', () => {
  const files = [
    fileWith([finding(), finding({ cell: 'F8:F20' }), finding({ cell: 'F:F' })]),
    fileWith([], { ...noTable, error: { code: 'berkas-rusak', message: 'Rusak.' } }),
  ];
  expect(reportSchema.safeParse({ schema: SCHEMA_NAME, files }).error).toBeUndefined();
});

test.each([
  ['0-based rows', { tables: fileWith([]).tables.map((table) => ({ ...table, dataRows: [0, 4] })) }],
  ['a field nobody wrote down', { extra: 1 }],
  ['a cell that is no address', { findings: [{ ...finding(), cell: 'R1C1' }] }],
  ['an empty message', { findings: [{ ...finding(), message: '' }] }],
])('%s breaks the contract', (_, change) => {
  const files = [{ ...fileWith([]), ...change }];
  expect(reportSchema.safeParse({ schema: SCHEMA_NAME, files }).success).toBe(false);
});
