import type { BookWire, FromBook } from './messages';

interface Started {
  readonly worker: Worker;
  /** What went wrong before anybody listened. */
  failed: string | null;
}

let spare: Started | null = null;

function start(): Started {
  const started: Started = { worker: new Worker(new URL('./worker.ts', import.meta.url)), failed: null };
  started.worker.addEventListener('error', ({ message }) => {
    started.failed = message;
  });
  return started;
}

/** Has a worker loaded before the first file is there: it is what takes longest with a small one. */
export function readyBookWorker(): void {
  spare ??= start();
}

/** Starts the worker that holds one book; its code is loaded apart from the page's. */
export function startBookWorker(): BookWire {
  const { worker, failed } = spare ?? start();
  spare = null;
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, broken) => {
      if (failed !== null) broken(failed);
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
