import { computeWorkbook } from '../src/core/compute/compute-workbook';
import { noSettings } from '../src/core/settings';
import { patchWorkbook } from '../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { cpuTime } from './clock';
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
  const start = cpuTime();
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const opened = cpuTime();
  const plans = computeWorkbook(read.workbook.sheets, noSettings, { mode: 'ganti' });
  const edits = plans.flatMap(({ plan }) => plan.edits);
  const computed = cpuTime();
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok) throw new Error(patched.problem.message.en);
  const written = cpuTime();
  return {
    rows,
    cells: edits.length,
    read: opened - start,
    compute: computed - opened,
    write: written - computed,
  };
}
