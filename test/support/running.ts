import { type ChildProcess, spawn } from 'node:child_process';

/** What hangs is ended by a sentence that says for what was waited, long before the test's own limit. */
const PATIENCE = 150_000;

export interface Running {
  kill(): void;
  said(): string;
  /** Waits until it has said something; throws where it ends before, or takes for ever. */
  says(what: string): Promise<void>;
  /** Its exit status. */
  end(): Promise<number | null>;
}

/** A program that runs beside the test. */
export function run(program: readonly string[], env: NodeJS.ProcessEnv, all: Set<ChildProcess>): Running {
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  all.add(child);
  const name = program.slice(1).join(' ');
  let said = '';
  let status: number | null | undefined;
  const listening = new Set<() => void>();
  const tell = (): void => {
    for (const listen of [...listening]) listen();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      tell();
    });
  child.on('close', (code) => {
    status = code;
    tell();
  });
  const wait = <Found>(what: string, look: () => Found | undefined): Promise<Found> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        listening.delete(listen);
      };
      const fail = (why: string): void => {
        stop();
        reject(new Error(`${why}, waited for ${what} of: ${name}\nIt said:\n${said}`));
      };
      const listen = (): void => {
        const found = look();
        if (found !== undefined) {
          stop();
          resolve(found);
        } else if (status !== undefined) fail(`Ended by ${String(status)}`);
      };
      const timer = setTimeout(() => {
        fail('Nothing for too long');
      }, PATIENCE);
      listening.add(listen);
      listen();
    });
  return {
    kill: () => child.kill('SIGKILL'),
    said: () => said,
    says: (what) => wait(`“${what}”`, () => (said.includes(what) ? null : undefined)).then(() => undefined),
    end: () =>
      wait('the end', () => (status === undefined ? undefined : { status })).then((one) => one.status),
  };
}

/** Asks again and again for what comes about somewhere else. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + PATIENCE; Date.now() < limit;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come about: ${what}`);
}
