import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { buildXlsx } from '../../support/xlsx-builder';

test('reads values, formulas, formats, merges and what is hidden', async () => {
  const bytes = buildXlsx({
    sheets: [
      {
        name: 'Tabel <&> "T-C.33"',
        rows: [
          ['Kode', 'Pagu', true],
          [],
          [
            '1.06',
            { value: 503_000_000, format: '#,##0' },
            { value: 3, formula: 'SUM(A1:B1)' },
            { error: '#REF!' },
          ],
        ],
        merges: ['A1:B1'],
        hiddenRows: [3],
        hiddenColumns: ['B', 'D'],
        visibility: 'hidden',
      },
    ],
  });
  expect(await readWorkbook(bytes)).toMatchObject({
    ok: true,
    workbook: {
      dates1904: false,
      sheets: [
        {
          sheet: 'Tabel <&> "T-C.33"',
          visibility: 'hidden',
          values: [['Kode', 'Pagu', true], [], ['1.06', 503_000_000, 3, { error: '#REF!' }]],
          formulas: [[], [], [null, null, 'SUM(A1:B1)']],
          formats: [[], [], [null, '#,##0']],
          merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
          hiddenRows: new Set([2]),
          hiddenColumns: new Set([1, 3]),
        },
      ],
    },
  });
});
