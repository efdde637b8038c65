import { oneSafeLine } from '../../report/safe-text';
import { length } from '../../report/terminal';
import { widthOf, type OutputStream } from '../streams';

export interface Progress {
  /** Shows that file number `index` (0-based) is being looked at. */
  show(index: number, file: string): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

const BAR = 20;
const TAKE_AWAY = '\r\u001b[2K';
const silent: Progress = { show: () => undefined, clear: () => undefined };

/** A bar on standard error while many files are checked; silent where nobody watches or there is one file. */
export function createProgress(stream: OutputStream, total: number): Progress {
  if (stream.isTTY !== true || total < 2) return silent;
  return {
    show: (index, file) => {
      const done = Math.round((index / total) * BAR);
      const text = `${'█'.repeat(done)}${'░'.repeat(BAR - done)} ${index + 1}/${total} ${oneSafeLine(file)}`;
      const room = widthOf(stream) - 1;
      stream.write(TAKE_AWAY + (length(text) > room ? `${[...text].slice(0, room - 1).join('')}…` : text));
    },
    clear: () => stream.write(TAKE_AWAY),
  };
}
