import { execFileSync } from 'node:child_process';
import { judge } from '../../../scripts/judges';

/** Runs a script in a Python that has openpyxl, and gives what it printed. */
export function python(script: string, ...words: readonly string[]): string {
  return execFileSync(judge('openpyxl'), ['-W', 'ignore', '-c', script, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}
