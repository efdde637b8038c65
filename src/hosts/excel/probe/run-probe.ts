import { excelCode } from '../run-batch';
import type { ProbeCall } from './probe-call';

/** One call as it came out. */
export interface ProbeLine {
  readonly name: string;
  /** Milliseconds. */
  readonly took: number;
  readonly ok: boolean;
  /** What came back; nothing of the user's own cells. */
  readonly said: string;
}

/** Calls are made one after another; one that fails, or is never answered, does not keep the next from being made. */
export async function runProbe(
  calls: readonly ProbeCall[],
  onLine: (line: ProbeLine) => void,
  now: () => number,
): Promise<void> {
  for (const { name, run } of calls) {
    const since = now();
    const line = await outcome(run);
    onLine({ name, took: now() - since, ...line });
  }
}

/** A little over the time after which the host itself says that Excel is silent. */
const LONGEST = 35_000;

async function outcome(run: ProbeCall['run']): Promise<Pick<ProbeLine, 'ok' | 'said'>> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Pick<ProbeLine, 'ok' | 'said'>>((end) => {
    clock = setTimeout(() => {
      end({ ok: false, said: 'TidakMenjawab' });
    }, LONGEST);
  });
  try {
    return await Promise.race([run().then((said) => ({ ok: true, said })), silence]);
  } catch (error) {
    return { ok: false, said: faultText(error) };
  } finally {
    clearTimeout(clock);
  }
}

/** Excel's code and where it arose: what a person far away can look up. */
function faultText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = excelCode(error);
  if (code === null || !(error instanceof OfficeExtension.Error)) return message;
  const { errorLocation, statement } = error.debugInfo;
  return [code, message, errorLocation, statement].filter(Boolean).join(' | ');
}

const WIDTH = 30;

/** All lines as a text that can be sent by mail or chat. */
export function probeText(head: readonly string[], lines: readonly ProbeLine[]): string {
  const told = lines.map(({ name, took, ok, said }, at) => {
    const nth = String(at + 1).padStart(2);
    const time = `${String(Math.round(took))} md`.padStart(9);
    return `${nth} ${name.padEnd(WIDTH)} ${time} ${ok ? 'ya   ' : 'TIDAK'} ${said}`;
  });
  return [...head, '', ...told, ''].join('\n');
}
