import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureChange, showChanges, type Change } from './change';
import { measureHeldEdits, showHeldEdits, type HeldEdits } from './held-edits';
import { measure, type Measurement } from './measure';
import { measureRechecks, type Recheck, showRechecks } from './recheck';
import { planWorkbook } from './sample-table';
import { verdictOf } from './verdict';

/** Budgets of design.md §5. They are shown beside what was measured; no test depends on the clock. */
const BUDGET = { ratio: 0.25, exponent: 1.1 };
const SIZES: readonly { readonly rows: number; readonly runs: number }[] = [
  { rows: 1_000, runs: 9 },
  { rows: 10_000, runs: 5 },
  { rows: 100_000, runs: 3 },
];

/** Writing and measuring are done in processes of their own, so that no size pays for the memory of another. */
async function main([task, file = '', rows = '', runs = '']: readonly string[]): Promise<void> {
  if (task === 'write') writeFileSync(file, await planWorkbook(Number(rows)));
  else if (task === 'measure') console.log(JSON.stringify(await measure(file, Number(rows), Number(runs))));
  else if (task === 'change') console.log(JSON.stringify(await measureChange(Number(file))));
  else if (task === 'edits') console.log(JSON.stringify(await measureHeldEdits(Number(file))));
  else if (task === 'recheck')
    console.log(JSON.stringify(await measureRechecks(Number(file), Number(rows), Number(runs))));
  else {
    compareSizes();
    showChanges((rows) => JSON.parse(child('change', String(rows))) as Change);
    showHeldEdits((rows) => JSON.parse(child('edits', String(rows))) as HeldEdits);
    showRechecks((...sizes) => JSON.parse(child('recheck', ...sizes.map(String))) as Recheck[]);
  }
}

function child(...words: string[]): string {
  const [, self = ''] = process.argv;
  return execFileSync(process.execPath, [...process.execArgv, self, ...words], { encoding: 'utf8' });
}

function compareSizes(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'periksa-renja-bench-'));
  try {
    console.log('rows × 12 |  read ms | check ms | ratio | peak MB | tables | findings');
    const measured = SIZES.map(({ rows, runs }) => {
      const file = path.join(folder, `${rows}.xlsx`);
      child('write', file, String(rows));
      const one = JSON.parse(child('measure', file, String(rows), String(runs))) as Measurement;
      console.log(line(one));
      return one;
    });
    const [smallest] = measured;
    const largest = measured.at(-1);
    if (smallest && largest) conclude(smallest, largest);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line({ rows, read, check, peak, tables, findings }: Measurement): string {
  const columns: [string, number][] = [
    [String(rows), 9],
    [read.toFixed(1), 8],
    [check.toFixed(1), 8],
    [(check / read).toFixed(3), 5],
    [(peak / 1024 / 1024).toFixed(0), 7],
    [String(tables), 6],
    [String(findings), 8],
  ];
  return columns.map(([text, width]) => text.padStart(width)).join(' | ');
}

function conclude(smallest: Measurement, largest: Measurement): void {
  const growth = (time: (one: Measurement) => number): number =>
    Math.log(time(largest) / time(smallest)) / Math.log(largest.rows / smallest.rows);
  const ratio = largest.check / largest.read;
  const exponent = growth(({ check }) => check);
  console.log(`check / read at ${largest.rows} rows: ${verdictOf(ratio, BUDGET.ratio)}`);
  console.log(
    `growth exponent of check: ${verdictOf(exponent, BUDGET.exponent)}, of read: ${growth(({ read }) => read).toFixed(3)}`,
  );
}

void main(process.argv.slice(2));
