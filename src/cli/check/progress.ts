import { oneSafeLine } from '../../report/safe-text';
import { length } from '../../report/terminal';
import { widthOf, type OutputStream } from '../streams';

export interface Progress {
  /** Shows that `done` files are done and which one was last or is next. */
  show(done: number, file: string): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

const BAR = 20;
const TAKE_AWAY = '\r\u001b[2K';
const silent: Progress = { show: () => undefined, clear: () => undefined };

/**
 * A bar on standard error while many files are checked, with an estimate of what is left. Where nobody watches it is
 * silent, or says a line at every twentieth of the way.
 */
export function createProgress(stream: OutputStream, total: number, tells = false): Progress {
  const began = performance.now();
  const left = (done: number): string => {
    const seconds = ((performance.now() - began) / 1000) * (total / done - 1);
    return done === 0 || seconds < 5 ? '' : ` ±${duration(seconds)}`;
  };
  if (stream.isTTY !== true) {
    if (!tells) return silent;
    let told = 0;
    return {
      show: (done) => {
        const part = Math.floor((done / total) * BAR);
        if (part > told) stream.write(`${String(done)}/${String(total)}${left(done)}\n`);
        told = part;
      },
      clear: () => undefined,
    };
  }
  if (total < 2) return silent;
  return {
    show: (done, file) => {
      const full = Math.round((done / total) * BAR);
      const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
      const text = `${bar} ${String(done + 1)}/${String(total)}${left(done)} ${oneSafeLine(file)}`;
      const room = widthOf(stream) - 1;
      stream.write(TAKE_AWAY + (length(text) > room ? `${[...text].slice(0, room - 1).join('')}…` : text));
    },
    clear: () => stream.write(TAKE_AWAY),
  };
}

/** "45 s", "3 min", "1 h 20 min". */
function duration(seconds: number): string {
  if (seconds < 90) return `${String(Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? `${String(minutes)} min`
    : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
