import { IMPORT_LIMITS } from './import-limits';
import { importFile, type ImportResult } from './import-file';
import { importCancelled, importDamaged, importTooHeavy, importTooSlow } from './import-messages';
import type { ImportLimits } from './imported-book';

/** What a worker that imports is told, and what it says; by whatever channel, in Node and in a browser. */
export interface ToImporter {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: Partial<ImportLimits>;
}
export type FromImporter =
  | { readonly is: 'progress'; readonly done: number; readonly of: number | null }
  | { readonly is: 'result'; readonly result: ImportResult };

/** A worker that can be ended at any moment. */
export interface ImportWire {
  post(message: ToImporter): void;
  listen(
    hear: (message: FromImporter) => void,
    broken: (why: 'memory' | 'fault', detail: string) => void,
  ): void;
  close(): void;
}

export interface WatchOptions {
  readonly limits?: Partial<ImportLimits>;
  /** `of` is null where nobody knows yet. */
  readonly progress?: (done: number, of: number | null) => void;
  /** Ends the worker at once. */
  readonly signal?: AbortSignal;
}

/** Imports in a worker of its own, and ends it when it stands still, takes too long or dies: then too the answer is a value. */
export function importWatched(
  name: string,
  bytes: Uint8Array,
  start: (limits: ImportLimits) => ImportWire,
  { limits: given = {}, progress = () => undefined, signal }: WatchOptions = {},
): Promise<ImportResult> {
  if (signal?.aborted) return Promise.resolve({ ok: false, error: importCancelled() });
  const limits = { ...IMPORT_LIMITS, ...given };
  const wire = start(limits);
  return new Promise((resolve) => {
    const finish = (result: ImportResult): void => {
      clearTimeout(idle);
      clearTimeout(total);
      signal?.removeEventListener('abort', cancel);
      wire.close();
      resolve(result);
    };
    const cancel = (): void => {
      finish({ ok: false, error: importCancelled() });
    };
    const after = (seconds: number): ReturnType<typeof setTimeout> =>
      setTimeout(() => {
        finish({ ok: false, error: importTooSlow(seconds) });
      }, seconds * 1000);
    const total = after(limits.totalSeconds);
    // Its code has to be loaded first, on a slow machine too.
    let idle = after(Math.max(STARTING, limits.idleSeconds));
    signal?.addEventListener('abort', cancel);
    wire.listen(
      (message) => {
        if (message.is === 'result') return finish(message.result);
        clearTimeout(idle);
        idle = after(limits.idleSeconds);
        progress(message.done, message.of);
      },
      (why) => {
        const error = why === 'memory' ? importTooHeavy(limits.megabytes) : importDamaged();
        finish({ ok: false, error });
      },
    );
    wire.post({ name, bytes, limits: given });
  });
}

/** Seconds in which a worker says that it has begun. */
const STARTING = 30;

/** Progress is said a few times a second and no oftener: a message costs more than a row. */
const SAID_EVERY = 200;

/** The worker's side. */
export async function answerImport(
  { name, bytes, limits }: ToImporter,
  say: (message: FromImporter) => void,
): Promise<void> {
  let last = 0;
  const progress = (done: number, of: number | null): void => {
    const now = Date.now();
    if (now - last < SAID_EVERY) return;
    last = now;
    say({ is: 'progress', done, of });
  };
  say({ is: 'progress', done: 0, of: null });
  say({ is: 'result', result: await importFile(name, bytes, { limits, progress }) });
}
