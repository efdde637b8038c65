import { run } from './run';

/** Runs the command line as this process. */
export async function runProcess(): Promise<void> {
  // `check … | head` closes the pipe early: that is no mistake of anyone's.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit(0);
    throw fault;
  });
  // The status is set and not forced by process.exit: a pipe still has to take the rest of the report.
  process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    env: process.env,
  });
}
