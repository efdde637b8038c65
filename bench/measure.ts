import { readFile } from 'node:fs/promises';
import { check } from '../src/core/check';
import { noSettings } from '../src/core/settings';
import { readWorkbook } from '../src/hosts/file/read-workbook';

/** One size, measured in a process of its own; times in milliseconds, memory in bytes. */
export interface Measurement {
  readonly rows: number;
  readonly read: number;
  readonly check: number;
  readonly peak: number;
  readonly tables: number;
  readonly findings: number;
}

/** Reads and checks the workbook `runs` times after one run to warm up, and gives the medians. */
export async function measure(file: string, rows: number, runs: number): Promise<Measurement> {
  const bytes = new Uint8Array(await readFile(file));
  const reads: number[] = [];
  const checks: number[] = [];
  let tables = 0;
  let findings = 0;
  for (let run = 0; run <= runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    const result = await readWorkbook(bytes);
    const read = performance.now();
    if (!result.ok) throw new Error(result.error.message.en);
    const report = check(result.workbook.sheets, noSettings);
    const checked = performance.now();
    ({ tables, findings } = { tables: report.tables.length, findings: report.findings.length });
    if (run === 0) continue;
    reads.push(read - start);
    checks.push(checked - read);
  }
  // maxRSS is in kilobytes.
  const peak = process.resourceUsage().maxRSS * 1024;
  return { rows, read: median(reads), check: median(checks), peak, tables, findings };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}
