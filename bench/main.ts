import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { measureChange, showChanges } from './change';
import { measureDocument, measureTable, showDocuments, showTables } from './checks';
import { referenceLoop } from './clock';
import { measureHeldEdits, showHeldEdits } from './held-edits';
import { showPrograms } from './programs';
import { measureReading, showReading } from './reading';
import { measureRechecks, showRechecks } from './recheck';
import { planWorkbook } from './sample-table';

/** What is measured in a process of its own, so that nothing pays for the memory or profits from the code of another. */
const TASKS = {
  table: (rows: string, runs: string) => measureTable(Number(rows), Number(runs)),
  document: (name: string) => measureDocument(name),
  reading: (rows: string, runs: string) => measureReading(Number(rows), Number(runs)),
  change: (rows: string) => measureChange(Number(rows)),
  edits: (rows: string) => measureHeldEdits(Number(rows)),
  recheck: (rows: string, sheets: string, runs: string) =>
    measureRechecks(Number(rows), Number(sheets), Number(runs)),
  write: async (file: string, rows: string) => writeFileSync(file, await planWorkbook(Number(rows))),
};
type Task = keyof typeof TASKS;

const SECTIONS: Readonly<Record<string, () => void>> = {
  tables: () => showTables((rows, runs) => inOwnProcess('table', rows, runs)),
  documents: () => showDocuments((name) => inOwnProcess('document', name)),
  recheck: () => showRechecks((...sizes) => inOwnProcess('recheck', ...sizes)),
  reading: () => showReading((rows, runs) => inOwnProcess('reading', rows, runs)),
  programs: () => showPrograms((file, rows) => inOwnProcess('write', file, rows)),
  changes: () => showChanges((rows) => inOwnProcess('change', rows)),
  edits: () => showHeldEdits((rows) => inOwnProcess('edits', rows)),
};

function inOwnProcess<T>(task: Task, ...words: readonly (string | number)[]): T {
  const [, self = ''] = process.argv;
  const told = execFileSync(process.execPath, [self, `--task=${task}`, ...words.map(String)], {
    encoding: 'utf8',
  });
  return JSON.parse(told) as T;
}

/** `npm run bench` for everything, `npm run bench -- tables reading` for some sections. */
async function main([first = '', ...rest]: readonly string[]): Promise<void> {
  if (first.startsWith('--task=')) {
    const run = TASKS[first.slice('--task='.length) as Task] as (...words: string[]) => Promise<unknown>;
    console.log(JSON.stringify((await run(...rest)) ?? null));
    return;
  }
  const asked = [first, ...rest].filter((name) => name in SECTIONS);
  const names = asked.length > 0 ? asked : Object.keys(SECTIONS);
  console.log(`reference loop: ${referenceLoop().toFixed(1)} ms`);
  for (const name of names) SECTIONS[name]?.();
  console.log(`\nreference loop: ${referenceLoop().toFixed(1)} ms`);
}

void main(process.argv.slice(2));
