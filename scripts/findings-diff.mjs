// @ts-check
// What a change changes: runs two builds of the command line over the same workbooks and lists the findings that came,
// went, moved to another cell or say something else, rule by rule.
//
//   npm run findings-diff -- OLD/cli.js NEW/cli.js FOLDER… [-o page.html]
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { differencesOf } from './findings-diff/differences.mjs';
import { pageOf, textOf } from './findings-diff/pages.mjs';

/** @typedef {import('./findings-diff/differences.mjs').FileReport} FileReport */

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', short: 'o' } },
  allowPositionals: true,
});
const [old, now, ...places] = positionals;
if (old === undefined || now === undefined || places.length === 0) {
  console.error('npm run findings-diff -- OLD/cli.js NEW/cli.js FOLDER… [-o page.html]');
  process.exitCode = 2;
} else {
  try {
    const before = await reportsOf(old, places);
    const after = await reportsOf(now, places);
    const files = new Set([...before.keys(), ...after.keys()]).size;
    const comparison = { files, differences: differencesOf(before, after) };
    if (values.out !== undefined) writeFileSync(values.out, pageOf(comparison));
    process.stdout.write(textOf(comparison));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 2;
  }
}

/**
 * @param {string} cli
 * @param {readonly string[]} places
 * @returns {Promise<ReadonlyMap<string, FileReport>>}
 */
async function reportsOf(cli, places) {
  const child = spawn(process.execPath, [cli, 'check', ...places, '--format', 'jsonl'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  /** @type {Map<string, FileReport>} */
  const reports = new Map();
  for await (const line of createInterface({ input: child.stdout })) {
    /** @type {FileReport} */
    const report = JSON.parse(line);
    reports.set(report.file, report);
  }
  await ended;
  // A build that only refuses would look as if everything had gone.
  if (reports.size === 0) throw new Error(`${cli} reported no file: is it a build, and are there workbooks?`);
  return reports;
}
