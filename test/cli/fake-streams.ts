import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { OutputStream } from '../../src/cli/streams';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Not the lists that whoever runs the tests keeps. */
const NO_LISTS = { PERIKSA_RENJA_HOME: path.join(tmpdir(), 'periksa-renja-tanpa-daftar') };

/** Runs the command line with what it writes kept apart. */
export async function runCli(
  argv: readonly string[],
  { env = {}, ...terminal }: Terminal = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): OutputStream => ({
    ...terminal,
    write: (text) => {
      written[name] += text;
    },
  });
  const status = await run(argv, { out: stream('out'), err: stream('err'), env: { ...NO_LISTS, ...env } });
  return { status, ...written };
}
