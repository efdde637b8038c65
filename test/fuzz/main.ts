import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FuzzCase, fuzzBases, fuzzCase } from './cases';
import { tryCase } from './properties';

/**
 * `npm run fuzz -- --seed N --cases 10000`: throws spoilt files, settings and lists at the program and says what did not
 * hold. The same seed gives the same cases; `--from N` goes on where a run was stopped, `--only N` tries one of them again, `--keep FOLDER` writes the files that broke something.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const seed = Number(values.seed);
const only = values.only === undefined ? null : Number(values.only);
/** More than this of the processor is a case that hangs, or soon will. */
const SLOW = 10_000_000;

async function run(): Promise<void> {
  const bases = await fuzzBases(process.cwd());
  const counts = new Map<string, number>();
  let broken = 0;
  const [from, to] = only === null ? [Number(values.from), Number(values.cases)] : [only, only + 1];
  for (let index = from; index < to; index++) {
    const one = fuzzCase(bases, seed, index);
    const began = process.cpuUsage();
    const outcome = await tryCase(one, index);
    const spent = process.cpuUsage(began);
    const faults = [...outcome.broken, ...(spent.user + spent.system > SLOW ? ['slow'] : [])];
    const key = `${one.kind} ${outcome.reached}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const fault of faults)
      console.log(`seed ${String(seed)} case ${String(index)} (${one.kind}): ${fault}`);
    if (faults.length > 0) {
      broken++;
      if (values.keep !== undefined) keep(values.keep, index, one);
    }
    if ((index + 1) % 1000 === 0)
      console.error(`${String(index + 1)} cases, ${String(broken)} broke something`);
  }
  for (const [key, count] of [...counts].sort()) console.log(`${key}: ${String(count)}`);
  console.log(`seed ${String(seed)}: ${String(to - from)} cases, ${String(broken)} broke something`);
  process.exitCode = broken > 0 ? 1 : 0;
}

function keep(folder: string, index: number, one: FuzzCase): void {
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `${String(seed)}-${String(index)}`);
  writeFileSync(`${name}${one.kind === 'list' && one.file.endsWith('.csv') ? '.csv' : '.xlsx'}`, one.bytes);
  if (one.kind === 'settings') writeFileSync(`${name}.json`, one.text);
}

void run();
