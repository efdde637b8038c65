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
  const status = await run(argv, { out: stream('out'), err: stream('err'), env });
  return { status, ...written };
}
