import type { BookWire, FromBook } from './messages';

/** Starts the worker that holds one book; its code is loaded apart from the page's. */
export function startBookWorker(): BookWire {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, broken) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromBook>) => {
        hear(data);
      });
      worker.addEventListener('error', ({ message }) => {
        broken(message);
      });
      worker.addEventListener('messageerror', () => {
        broken('messageerror');
      });
    },
    close: () => {
      worker.terminate();
    },
  };
}
