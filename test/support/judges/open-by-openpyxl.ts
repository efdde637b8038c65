import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { python } from './python';

const SCRIPT = `
import sys, openpyxl
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path)
        print(sum(1 for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None))
    except Exception:
        print("null")
`;

/** How many filled cells openpyxl finds in each workbook; throws where it cannot open one. */
export function openByOpenpyxl(workbooks: readonly Uint8Array[]): readonly number[] {
  return openedByOpenpyxl(workbooks).map((cells, at) => {
    if (cells === null) throw new Error(`openpyxl does not open workbook ${String(at)}`);
    return cells;
  });
}

/** The same, null for one that it cannot open. */
export function openedByOpenpyxl(workbooks: readonly Uint8Array[]): readonly (number | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'renja-openpyxl-'));
  try {
    const files = workbooks.map((bytes, at) => {
      const file = join(folder, `buku-${String(at)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const lines = python(SCRIPT, ...files).trim();
    return lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line) as number | null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
