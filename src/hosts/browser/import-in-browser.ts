import type { ImportResult } from '../import/import-file';
import { importKind } from '../import/import-kind';
import {
  type FromImporter,
  type ImportWire,
  importWatched,
  type WatchOptions,
} from '../import/watched-import';

/** Takes the tables out of a file in a worker of its own; null for a file that no importer takes. */
export async function importInBrowser(
  name: string,
  bytes: Uint8Array,
  options: WatchOptions = {},
  start: () => ImportWire = startImportWorker,
): Promise<ImportResult | null> {
  return importKind(bytes) === null ? null : importWatched(name, bytes, start, options);
}

function startImportWorker(): ImportWire {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url));
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, broken) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => {
        hear(data);
      });
      worker.addEventListener('error', ({ message }) => {
        broken('fault', message);
      });
      worker.addEventListener('messageerror', () => {
        broken('fault', 'messageerror');
      });
    },
    close: () => {
      worker.terminate();
    },
  };
}
