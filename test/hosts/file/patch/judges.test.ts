import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ComputedEdit } from '../../../../src/core/compute/compute-plan';
import { computeWorkbook } from '../../../../src/core/compute/compute-workbook';
import { parseRange } from '../../../../src/core/grid/a1';
import { type CellGrid, type CellValue, valueAt } from '../../../../src/core/grid/cell-grid';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { forms } from '../../../support/corpus/forms';
import { writeXlsx } from '../../../support/corpus/xlsx-file';
import { openByOpenpyxl } from '../../../support/judges/open-by-openpyxl';
import { recalculate } from '../../../support/judges/recalculate';
import { sharedWorkbooks } from '../../../support/shared';

interface Case {
  readonly name: string;
  readonly edits: readonly ComputedEdit[];
  /** Formulas without their results: a judge that shows figures has computed them itself. */
  readonly bare: Uint8Array;
}

async function caseOf(name: string, bytes: Uint8Array): Promise<Case> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`${name}: ${read.error.message.en}`);
  const options = { mode: 'ganti', texts: 'semua', growth: { rate: 0.05 } } as const;
  const edits = computeWorkbook(read.workbook.sheets, {}, options).flatMap(({ plan }) => plan.edits);
  const bare = edits.map(({ sheet, cell, value, formula, format }) => ({
    sheet,
    cell,
    ...(formula === undefined ? { value: value ?? null } : { formula }),
    ...(format === undefined ? {} : { format }),
  }));
  const patched = patchWorkbook(bytes, bare);
  if (!patched.ok) throw new Error(`${name}: ${patched.problem.message.en}`);
  return { name, edits, bare: patched.value.bytes };
}

const real = sharedWorkbooks('real documents are computed and judged');

/** Every form the project knows, and the real documents where they are at hand. */
async function cases(): Promise<readonly Case[]> {
  const made = Object.entries(forms()).map(
    ([name, { sheets }]) => [name, writeXlsx(sheets.map(({ sheet }) => sheet))] as const,
  );
  const files = real.map((file) => [basename(file), readFileSync(file)] as const);
  return Promise.all([...made, ...files].map(([name, bytes]) => caseOf(name, bytes)));
}

test('LibreOffice computes what the engine computed, and openpyxl opens every computed workbook', async () => {
  const all = await cases();
  const recalculated = await recalculate(all.map(({ bare }) => bare));
  const wrong: string[] = [];
  let compared = 0;
  all.forEach(({ name, edits }, at) => {
    for (const edit of edits) {
      const shown = cellOf(recalculated[at] ?? [], edit);
      compared++;
      if (!same(shown, edit))
        wrong.push(`${name} ${edit.sheet}!${edit.cell}: ${String(edit.result)}, not ${String(shown)}`);
    }
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(2000);
  expect(openByOpenpyxl(all.map(({ bare }) => bare)).every((cells) => cells > 0)).toBe(true);
});

function cellOf(sheets: readonly CellGrid[], { sheet, cell }: ComputedEdit): CellValue {
  const grid = sheets.find((one) => one.sheet === sheet);
  const place = parseRange(cell);
  return grid && place ? valueAt(grid, place.top, place.left) : null;
}

/** Rupiah to the rupiah, ratios to a thousand-millionth. */
function same(shown: CellValue, { result }: ComputedEdit): boolean {
  if (typeof result === 'string') return (shown ?? '') === result;
  const tolerance = Number.isInteger(result) ? 0 : 1e-9 * Math.max(1, Math.abs(result));
  return typeof shown === 'number' && Math.abs(shown - result) <= tolerance;
}
