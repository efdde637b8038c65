import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findJudge } from '../scripts/judges';
import { median } from './clock';
import { BUDGETS, verdictOf } from './verdict';

/** A program from its start to its end; seconds of the clock and of the processor, memory in MB. */
interface Ran {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Node cannot ask what its children used, Python can. */
const RUNNER = `
import json, resource, subprocess, sys, time
since = time.monotonic()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({'wall': time.monotonic() - since, 'cpu': used.ru_utime + used.ru_stime, 'peak': used.ru_maxrss / 1024}))
`;

const SIZES: readonly (readonly [rows: number, runs: number])[] = [
  [1_000, 5],
  [10_000, 3],
  [100_000, 1],
];
const ONE_RULE = path.resolve('bench/one-rule.py');

/** The command line as people start it, beside bare Node and beside the smallest honest script of one rule. */
export function showPrograms(writeTable: (file: string, rows: number) => void): void {
  const python = findJudge('openpyxl');
  const cli = path.resolve('dist/cli.js');
  if (python === null || !existsSync(cli)) {
    console.log(
      '\nNOT MEASURED: the command line (it needs Python with openpyxl, and dist/cli.js: npm run cli:build)',
    );
    return;
  }
  const ran = (runs: number, ...command: string[]): Ran => {
    const all = Array.from(
      { length: runs },
      () => JSON.parse(execFileSync(python, ['-c', RUNNER, ...command], { encoding: 'utf8' })) as Ran,
    );
    const of = (which: keyof Ran): number => median(all.map((one) => one[which]));
    return { wall: of('wall'), cpu: of('cpu'), peak: of('peak') };
  };
  const node = process.execPath;
  const bare = ran(5, node, '-e', '0');
  const start = ran(5, node, cli, '--version');
  console.log(`\nthe command, cold: bare Node ${ms(bare.wall)}, of the processor ${ms(bare.cpu)}`);
  console.log(
    `start beyond it, wall: ${verdictOf((start.wall - bare.wall) * 1000, BUDGETS.command.start)}; of the processor ${ms(start.cpu - bare.cpu)}`,
  );
  const document = '../shared/corpus/001-typed.xlsx';
  const file = existsSync(document) ? document : 'assets/contoh/t-c-33-dengan-kesalahan.xlsx';
  const one = ran(5, node, cli, 'check', file);
  console.log(
    `check ${file}, wall: ${verdictOf(one.wall * 1000, BUDGETS.command.document)}; of the processor ${ms(one.cpu)}`,
  );

  console.log(
    '\nthe command and a script by openpyxl with one rule: rows | ours ms | script ms | ratio | peak MB of both',
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'periksa-renja-bench-'));
  try {
    for (const [rows, runs] of SIZES) {
      const table = path.join(folder, `${String(rows)}.xlsx`);
      writeTable(table, rows);
      const ours = ran(runs, node, cli, 'check', table);
      const script = ran(runs, python, ONE_RULE, table);
      const ratio = verdictOf(ours.cpu / script.cpu, BUDGETS.openpyxl[rows], '');
      console.log(
        `${String(rows).padStart(7)} | ${ms(ours.cpu)} | ${ms(script.cpu)} | ${ratio} | ${ours.peak.toFixed(0)}, ${script.peak.toFixed(0)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
