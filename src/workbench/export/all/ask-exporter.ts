import type { FromExporter, ToExporter } from './messages';

/** Has a worker of its own make one file, so that the page does not stand still; the worker ends with its answer. */
export function askExporter(ask: ToExporter): Promise<FromExporter> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return new Promise<FromExporter>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromExporter>) => {
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      resolve({ ok: false, what: message });
    });
    worker.postMessage(ask);
  }).finally(() => {
    worker.terminate();
  });
}
