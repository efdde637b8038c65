import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress, columnLetters, rangeAddress } from '../../../src/core/grid/a1';
import { formatAt, formulaAt, isError, type CellGrid } from '../../../src/core/grid/cell-grid';
import { readWorkbookFile } from '../../../src/hosts/file/read-file-node';
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

/** Fails, and so says so, where Python or openpyxl (Debian: python3-openpyxl) is missing. */
function dumpByOpenpyxl(paths: readonly string[]): Record<string, SheetDump[]> {
  // Debian's own Python is asked first: another one on the path seldom has Debian's packages.
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  const script = join(__dirname, 'openpyxl-dump.py');
  return JSON.parse(execFileSync(python, [script, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 }));
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

const corpus = join(__dirname, '../../../../shared/corpus');
const workbooks = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.xlsx')) : [];

if (workbooks.length > 0) {
  test(`the ${workbooks.length} workbooks of the corpus read cell by cell as openpyxl reads them`, async () => {
    const paths = workbooks.map((name) => join(corpus, name));
    const expected = dumpByOpenpyxl(paths);
    for (const path of paths) expect(await dumpByUs(path)).toEqual(expected[path]);
  }, 60_000);
} else {
  test('NOT COMPARED: the corpus folder is not beside the project', () => {
    console.warn(
      'The workbooks of ../shared/corpus are not here: reading them was NOT compared with openpyxl.',
    );
    expect(workbooks).toEqual([]);
  });
}
