import { readFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { timed, type Timed } from './clock';
import { check, noSettings, readWorkbook, recogniseTables, shippedList } from './engine';
import { planSheet } from './sample-sheets';
import { BUDGETS, verdictOf } from './verdict';

/** A full check without the reading of the file; milliseconds of the processor. */
export interface CheckTimes {
  readonly rows: number;
  readonly check: Timed;
  readonly findings: number;
}

const SIZES: readonly (readonly [rows: number, runs: number])[] = [
  [500, 40],
  [5_000, 15],
  [50_000, 5],
];

/** To be asked in a process of its own: no size should find the code compiled by another. */
export async function measureTable(rows: number, runs: number): Promise<CheckTimes> {
  const grid = planSheet(rows);
  const lists = [shippedList()];
  let findings = 0;
  const times = await timed(() => {
    ({ length: findings } = check([grid], noSettings, lists).findings);
  }, runs);
  return { rows, check: times, findings };
}

export function showTables(measured: (rows: number, runs: number) => CheckTimes): void {
  console.log(
    '\na full check of one table: rows × 12 | cold ms | warm, least ms | warm, median ms | findings',
  );
  const all = SIZES.map(([rows, runs]) => measured(rows, runs));
  for (const { rows, check: times, findings } of all) {
    const { cold, least, median } = times;
    console.log(
      `${pad(rows)} | ${pad(cold)} | ${pad(least)} | ${verdictOf(median, BUDGETS.check[rows])} | ${String(findings)}`,
    );
  }
  const [small, large] = [all[0], all.at(-1)];
  if (!small || !large) return;
  const growth = Math.log(large.check.median / small.check.median) / Math.log(large.rows / small.rows);
  console.log(`growth exponent: ${verdictOf(growth, BUDGETS.exponent, '')}`);
}

export interface DocumentTimes {
  readonly name: string;
  readonly rows: number;
  readonly check: Timed;
  readonly recognise: Timed;
}

const CORPUS = path.resolve('../shared/corpus');

export async function measureDocument(name: string): Promise<DocumentTimes> {
  const read = await readWorkbook(new Uint8Array(await readFile(path.join(CORPUS, name))));
  if (!read.ok) throw new Error(read.error.message.en);
  const { sheets } = read.workbook;
  const lists = [shippedList()];
  const whole = await timed(() => check(sheets, noSettings, lists), 15);
  return {
    name,
    rows: sheets.reduce((sum, { values }) => sum + values.length, 0),
    check: whole,
    recognise: await timed(() => recogniseTables(sheets, noSettings), 15),
  };
}

/** Real documents lie beside the project, if at all. */
export function showDocuments(measured: (name: string) => DocumentTimes): void {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /-typed\.xlsx$/.test(name)) : [];
  console.log('\na real document: rows | cold ms | warm, median ms | recognition, its rows read, of it');
  if (names.length === 0) console.log('NOT MEASURED: ../shared/corpus is not beside the project');
  for (const name of names) {
    const { rows, check: times, recognise } = measured(name);
    console.log(
      `${name} | ${pad(rows)} | ${pad(times.cold)} | ${verdictOf(times.median, BUDGETS.documents[name.slice(0, 3)])} | ${verdictOf(recognise.median / times.median, BUDGETS.recognition, '')}`,
    );
  }
}

function pad(value: number): string {
  return value.toFixed(0).padStart(7);
}
