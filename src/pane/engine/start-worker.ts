import type { Engine } from './engine';
import type { FromWorker } from './messages';
import { createWorkerEngine } from './worker-engine';

/** Starts the engine in a worker of its own; its code is loaded apart from the pane's. */
export function startWorkerEngine(): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return createWorkerEngine({
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        hear(data);
      });
    },
    close: () => {
      worker.terminate();
    },
  });
}
