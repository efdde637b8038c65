import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress, columnLetters, rangeAddress } from '../../../src/core/grid/a1';
import { formatAt, formulaAt, isError, type CellGrid } from '../../../src/core/grid/cell-grid';
import { readWorkbookFile } from '../../../src/hosts/file/read-file-node';
import { python } from '../../support/judges/python';
import { sharedWorkbooks } from '../../support/shared';
import { buildXlsx } from '../../support/xlsx-builder';

/** One sheet in the words of openpyxl-dump.py: per address the value, the formula and the number format. */
interface SheetDump {
  readonly sheet: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, readonly [unknown, string | null, string]>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
}

function dumpByOpenpyxl(paths: readonly string[]): Record<string, SheetDump[]> {
  const script = readFileSync(join(__dirname, 'openpyxl-dump.py'), 'utf8');
  return JSON.parse(python(script, ...paths)) as Record<string, SheetDump[]>;
}

function dumpGrid(grid: CellGrid): SheetDump {
  const cells: Record<string, [unknown, string | null, string]> = {};
  grid.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = formulaAt(grid, r, c);
      if (value === null && formula === null) return;
      cells[cellAddress(r, c)] = [
        isError(value) ? value.error : value,
        formula,
        formatAt(grid, r, c) ?? 'General',
      ];
    }),
  );
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    cells,
    merges: grid.merges.map(rangeAddress).sort(),
    hiddenRows: [...grid.hiddenRows].map((row) => row + 1).sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].map(columnLetters),
  };
}

async function dumpByUs(path: string): Promise<SheetDump[]> {
  const result = await readWorkbookFile(path);
  if (!result.ok) throw new Error(`${path}: ${result.error.message.en}`);
  return result.workbook.sheets.map(dumpGrid);
}

const folder = mkdtempSync(join(tmpdir(), 'renja-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a built workbook reads cell by cell as openpyxl reads it', async () => {
  const path = join(folder, 'built.xlsx');
  const rows = [
    ['Kode', 'Pagu', true, ' <&>"\u00a0é\n'],
    [],
    [
      '1.06',
      { value: 503e6, format: '#,##0' },
      { value: 3, formula: 'SUM(A1:B1)', format: '0" Bulan"' },
      { error: '#REF!' },
    ],
  ];
  const sheets = [
    { name: 'Tabel', rows, merges: ['D1:E1', 'C5:D7'], hiddenRows: [2], hiddenColumns: ['C'] },
    { name: 'Tersembunyi', rows: [[1]], visibility: 'hidden' as const },
  ];
  writeFileSync(path, buildXlsx({ sheets }));
  expect(await dumpByUs(path)).toEqual(dumpByOpenpyxl([path])[path]);
});

const workbooks = sharedWorkbooks('real workbooks read cell by cell as openpyxl reads them');
if (workbooks.length > 0) {
  test(`the ${workbooks.length} real workbooks read cell by cell as openpyxl reads them`, async () => {
    const expected = dumpByOpenpyxl(workbooks);
    for (const path of workbooks) expect(await dumpByUs(path)).toEqual(expected[path]);
  });
}
