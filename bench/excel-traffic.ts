import { check } from '../src/core/engine/check';
import { computeWorkbook } from '../src/core/compute/compute-workbook';
import { noSettings } from '../src/core/settings';
import { createExcelHost } from '../src/hosts/excel/excel-host';
import { fakeWorkbook, installExcelFake } from '../test/support/excel-fake';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { planWorkbook } from './sample-table';

/** What went between the pane and Excel; bytes both ways. */
export interface Traffic {
  readonly syncs: number;
  readonly bytes: number;
}

export interface ExcelTraffic {
  readonly rows: number;
  /** Reading the sheet for a check. */
  readonly check: Traffic;
  /** Reading what an edit of one cell may have changed. */
  readonly again: Traffic;
  /** Writing what the table computes, the undo record with it. */
  readonly apply: Traffic;
  readonly cells: number;
}

/** Checks and fills in a sheet through the strict fake of Excel, which counts what a real one would be sent. */
export async function excelTraffic(rows: number): Promise<ExcelTraffic> {
  const file = await readWorkbook(await planWorkbook(rows));
  if (!file.ok) throw new Error(file.error.message.en);
  const excel = fakeWorkbook(file.workbook.sheets);
  const uninstall = installExcelFake(globalThis, excel);
  const since = (): Traffic => ({
    syncs: excel.requests.length,
    bytes: excel.requests.reduce((sum, one) => sum + one.requestBytes + one.responseBytes, 0),
  });
  try {
    const host = createExcelHost();
    const read = await host.read('Tabel 3.1');
    if (!read.ok) throw new Error(read.problem.message.en);
    const checked = since();
    excel.resetCounts();
    const edited = { grid: read.value, ranges: ['G20'] };
    const reread = await host.read('Tabel 3.1', { since: edited });
    if (!reread.ok) throw new Error(reread.problem.message.en);
    const again = since();
    check([read.value], noSettings);
    const plans = computeWorkbook([read.value], noSettings, { mode: 'ganti' });
    const edits = plans.flatMap(({ plan }) => plan.edits);
    excel.resetCounts();
    const applied = await host.apply(edits, { id: 'Hitung', en: 'Compute' });
    if (!applied.ok) throw new Error(applied.problem.message.en);
    return { rows, check: checked, again, apply: since(), cells: edits.length };
  } finally {
    uninstall();
  }
}
