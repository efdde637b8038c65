import { realpathSync } from 'node:fs';
import { dropUnfinished } from '../hosts/file/write-whole-node';
import { oneSafeLine } from '../report/safe-text';
import { EXIT } from './exit';
import { run } from './run';
import type { OutputStream } from './streams';

/** Runs the command line as this process: nothing that goes wrong ends in a stack trace. */
export async function runProcess(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      dropUnfinished();
      // Nobody listens any more: the signal now does what it does by itself.
      process.kill(process.pid, signal);
    });
  }
  const fail = (fault: unknown): void => {
    const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    dropUnfinished();
    err.write(
      `Program ini keliru dan tidak menyelesaikan perintahnya (${oneSafeLine(what)}). Mohon laporkan. / ` +
        `This program made a mistake and did not finish (${oneSafeLine(what)}). Please report it.\n`,
    );
    process.exitCode = EXIT.unreadable;
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);

  const out = guarded(process.stdout, (code) => {
    // `check … | head` closes the pipe early: that is no mistake of anyone's, and the status still tells what was found.
    if (code === 'EPIPE') return;
    err.write(
      `Laporan tidak dapat ditulis seluruhnya (${code}). / The report could not be written whole (${code}).\n`,
    );
    process.exitCode = EXIT.unreadable;
  });
  const err = guarded(process.stderr, () => undefined);
  try {
    const status = await run(process.argv.slice(2), {
      out,
      err,
      env: process.env,
      workerFile: realpathSync(process.argv[1] ?? ''),
    });
    // The status is set and not forced by process.exit: a pipe still has to take the rest of the report.
    process.exitCode ??= status;
  } catch (fault) {
    fail(fault);
  }
}

/** A stream that says once that it is broken, and is then written to no more. */
function guarded(stream: NodeJS.WriteStream, broken: (code: string) => void): OutputStream {
  let isWhole = true;
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (isWhole) broken(fault.code ?? fault.message);
    isWhole = false;
  });
  return {
    write: (text) => isWhole && stream.write(text),
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
  };
}
