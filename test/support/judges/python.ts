import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a script and gives what it printed. Debian's own Python is asked first: another one seldom has its packages. */
export function python(script: string, ...words: readonly string[]): string {
  const command = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  return execFileSync(command, ['-W', 'ignore', '-c', script, ...words], { encoding: 'utf8' });
}
