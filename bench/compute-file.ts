import { computeWorkbook } from '../src/core/compute/compute-workbook';
import { noSettings } from '../src/core/settings';
import { patchWorkbook } from '../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { planWorkbook } from './sample-table';

/** Milliseconds of each step of `compute` over a file whose sums are all replaced by formulas. */
export interface ComputedFile {
  readonly rows: number;
  readonly cells: number;
  readonly read: number;
  readonly compute: number;
  readonly write: number;
}

export async function computeFile(rows: number): Promise<ComputedFile> {
  const bytes = await planWorkbook(rows);
  const start = performance.now();
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const opened = performance.now();
  const plans = computeWorkbook(read.workbook.sheets, noSettings, { mode: 'ganti' });
  const edits = plans.flatMap(({ plan }) => plan.edits);
  const computed = performance.now();
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok) throw new Error(patched.problem.message.en);
  const written = performance.now();
  return {
    rows,
    cells: edits.length,
    read: opened - start,
    compute: computed - opened,
    write: written - computed,
  };
}
