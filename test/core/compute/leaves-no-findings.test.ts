import { check } from '../../../src/core/engine/check';
import { computeWorkbook } from '../../../src/core/compute/compute-workbook';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { patchWorkbook } from '../../../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { forms } from '../../support/corpus/forms';
import { writeXlsx } from '../../support/corpus/xlsx-file';

const COMPUTED = [
  'jumlah-induk',
  'jumlah-belanja',
  'jumlah-total',
  'total-kosong',
  'rasio-salah',
  'rasio-dibatasi',
  'rasio-kosong',
  'capaian-sd',
];

async function gridsOf(bytes: Uint8Array): Promise<readonly CellGrid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

function findings(grids: readonly CellGrid[]): string[] {
  return check(grids, {})
    .findings.filter(({ rule }) => COMPUTED.includes(rule))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

test.each(Object.entries(forms()))(
  '%s: replacing leaves no finding about sums and ratios',
  async (_, { sheets }) => {
    const bytes = writeXlsx(sheets.map(({ sheet }) => sheet));
    const grids = await gridsOf(bytes);
    const plans = computeWorkbook(grids, {}, { mode: 'ganti' }).map(({ plan }) => plan);
    const patched = patchWorkbook(
      bytes,
      plans.flatMap(({ edits }) => edits),
    );
    if (!patched.ok) throw new Error(patched.problem.message.en);
    const skipped = new Set(plans.flatMap((plan) => plan.skipped.map(({ cell }) => `${plan.sheet}!${cell}`)));
    const left = findings(await gridsOf(patched.value.bytes));
    expect(left.filter((one) => !skipped.has(one.slice(one.indexOf(' ') + 1)))).toEqual([]);
  },
);
