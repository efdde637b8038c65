import type { HostProblem, HostResult } from '../host';
import { HostFault } from './host-fault';
import { answeredLate, cancelled, notAnswered, notAnsweredYet } from './host-messages';

/** Milliseconds without an answer to one request. Slower answers were never seen; a user may type in a cell for longer. */
const LONGEST_SILENCE = 30_000;

/** What becomes of a run whose request is answered after all: the rest of it is let go, or is brought to its end. */
export type WhenLate = 'drop' | 'finish';

type Watch = (context: Excel.RequestContext) => Excel.RequestContext;

/**
 * Excel can leave a request without an answer: a dialog is open, a cell is being typed in, a script of the page has
 * stopped. Gives back what `run` does, or that Excel is silent, or that `signal` was aborted, whatever comes first.
 * A problem of silence carries what came of the run later on.
 */
export async function watchOver<T>(
  whenLate: WhenLate,
  signal: AbortSignal | undefined,
  run: (watch: Watch) => Promise<HostResult<T>>,
): Promise<HostResult<T>> {
  if (signal?.aborted === true) return { ok: false, problem: cancelled() };
  let clock: ReturnType<typeof setTimeout> | undefined;
  let givenUp = false;
  let end: (result: HostResult<T>) => void = () => undefined;
  const instead = new Promise<HostResult<T>>((done) => {
    end = done;
  });
  const giveUp = (problem: HostProblem): void => {
    givenUp = true;
    clearTimeout(clock);
    end({ ok: false, problem });
  };
  const wait = (): void => {
    if (givenUp) return;
    clock = setTimeout(() => {
      const later = result.then((late) => (late.ok && whenLate === 'drop' ? LATE : late));
      giveUp({ ...(whenLate === 'drop' ? notAnswered() : notAnsweredYet()), later });
    }, LONGEST_SILENCE);
  };
  const answered = (): void => {
    clearTimeout(clock);
    if (givenUp && whenLate === 'drop') throw new HostFault(answeredLate());
  };
  const watch: Watch = (context) => {
    answered();
    const sync = context.sync.bind(context);
    context.sync = async <P>(passThrough?: P): Promise<P> => {
      wait();
      try {
        return await sync(passThrough);
      } finally {
        answered();
      }
    };
    return context;
  };
  const abort = (): void => {
    giveUp(cancelled());
  };
  wait();
  signal?.addEventListener('abort', abort);
  const result = run(watch);
  try {
    return await Promise.race([result, instead]);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', abort);
  }
}

const LATE: { readonly ok: false; readonly problem: HostProblem } = { ok: false, problem: answeredLate() };
