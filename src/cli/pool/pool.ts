import { Worker } from 'node:worker_threads';

export interface PoolOptions {
  /** The program that each worker runs, and what it is given when it starts. */
  readonly program: string;
  readonly data: unknown;
  readonly jobs: number;
  /** A task that takes longer, or more memory, ends with its worker and without a result. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** The last two only where machines share the work. */
export type PoolFault = 'terlalu-lama' | 'terlalu-berat' | 'program-mati' | 'pekerja-lain' | 'berkas-berubah';
export type PoolResult<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly fault: PoolFault; readonly detail: string };

export interface Pool<Task, Result> {
  run(task: Task): Promise<PoolResult<Result>>;
  close(): Promise<void>;
}

/** Workers that start when first needed; one that dies costs its task alone and is replaced. */
export function createPool<Task, Result>(options: PoolOptions): Pool<Task, Result> {
  const all = new Set<Worker>();
  let isClosed = false;
  const idle: (Worker | null)[] = Array.from({ length: options.jobs }, () => null);
  const waiting: ((worker: Worker | null) => void)[] = [];
  const free = (worker: Worker | null): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    run: async (task) => {
      const found = idle.pop();
      const old =
        found === undefined ? await new Promise<Worker | null>((take) => waiting.push(take)) : found;
      if (isClosed) return { ok: false, fault: 'program-mati', detail: '' };
      const worker = old ?? startWorker(options);
      all.add(worker);
      const outcome = await runOn<Task, Result>(worker, task, options.seconds);
      const isAlive = outcome.ok;
      if (!isAlive) {
        all.delete(worker);
        await worker.terminate();
      }
      free(isAlive ? worker : null);
      return outcome;
    },
    close: async () => {
      // Those too that are at work: after a fault nobody waits for them any more.
      isClosed = true;
      for (const take of waiting.splice(0)) take(null);
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function startWorker({ program, data, megabytes }: PoolOptions): Worker {
  const worker = new Worker(program, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Between two tasks nobody listens; what happened is told by the next task, which gets no answer.
  worker.on('error', () => undefined);
  return worker;
}

function runOn<Task, Result>(worker: Worker, task: Task, seconds: number): Promise<PoolResult<Result>> {
  return new Promise((resolve) => {
    const finish = (outcome: PoolResult<Result>): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      resolve(outcome);
    };
    const lost = (fault: PoolFault, detail: string): void => {
      finish({ ok: false, fault, detail });
    };
    const answered = (result: Result): void => {
      finish({ ok: true, result });
    };
    const failed = (fault: NodeJS.ErrnoException): void => {
      lost(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'terlalu-berat' : 'program-mati', fault.message);
    };
    const ended = (status: number): void => {
      lost('program-mati', String(status));
    };
    const timer = setTimeout(() => {
      lost('terlalu-lama', String(seconds));
    }, seconds * 1000);
    worker.once('message', answered).once('error', failed).once('exit', ended);
    worker.postMessage(task);
  });
}

/** Works on several items at once and hands the results over in the items' order; never more than `ahead` are kept. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
  each: (result: Result, item: Item) => Promise<void> | void,
): Promise<void> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (const item of items) {
    for (; next < items.length && begun.length < ahead; next++) {
      const one = items[next];
      if (one !== undefined) begun.push(work(one));
    }
    const first = begun.shift();
    if (first) await each(await first, item);
  }
}
