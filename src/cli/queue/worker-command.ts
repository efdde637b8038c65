import { availableParallelism } from 'node:os';
import { basisOf } from '../batch/basis';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { allLists } from '../lists/load-lists';
import type { Target } from '../files/targets';
import { checkTask, type CheckDone, type CheckPlan } from '../pool/check-task';
import { createPool, type Pool, type PoolResult } from '../pool/pool';
import type { Streams } from '../streams';
import type { JobQueue, QueueFault, QueueJob, TakenJob } from './job-queue';
import { pause } from './patience';
import { queueWords } from './queue-words';
import { withQueue } from './with-queue';

interface WorkerCall {
  readonly queue: string | null;
  readonly jobs: number | null;
  readonly untilEmpty: boolean;
}

/** How long a worker that found nothing waits before it asks again, in milliseconds. */
const ASKS_EVERY = 1000;
/** How often it says that it still has its job, in seconds; a fifth of the lease. */
const HOLDS_EVERY = 6;

/** Checks what machines put on the queue, on all cores of this one, until it is stopped. */
export async function workerCommand(call: WorkerCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const say = queueWords[language];
  return withQueue(call.queue, context, async (queue) => {
    const bench = createBench(queue, call.jobs ?? availableParallelism(), streams);
    streams.err.write(`${say.works(bench.jobs)}\n`);
    let done = 0;
    let isStranger = false;
    const run = async (): Promise<void> => {
      while (!isStranger) {
        const taken = await queue.take();
        if (!taken && call.untilEmpty) return;
        if (!taken) {
          await pause(ASKS_EVERY);
          continue;
        }
        const fault = await holding(taken, queue, () => work(taken, queue, bench));
        if (fault?.fault === 'pekerja-lain') isStranger = true;
        done++;
        streams.err.write(`${say.took(taken.job.file, fault?.fault ?? null)}\n`);
      }
    };
    try {
      await Promise.all(Array.from({ length: bench.jobs }, run));
    } finally {
      await bench.close();
    }
    streams.err.write(`${isStranger ? say.stranger : say.emptied(done)}\n`);
    return isStranger ? EXIT.unreadable : EXIT.clean;
  });
}

/** Checks one workbook and says what became of it; why it was not done, where it was not. */
async function work(taken: TakenJob, queue: JobQueue, bench: Bench): Promise<QueueFault | null> {
  const outcome = await bench.check(taken.job);
  if (!outcome.ok) {
    await queue.giveBack(taken, outcome);
    return outcome;
  }
  const { summary, key } = outcome.result;
  if (key !== null && key !== taken.job.key) {
    const fault = { fault: 'berkas-berubah', detail: '' };
    await queue.giveBack(taken, fault);
    return fault;
  }
  await queue.finish(taken, summary, key !== null);
  return null;
}

/** Says of a job that it is being done, as long as it is: that of a worker that died goes to another soon. */
async function holding<Done>(taken: TakenJob, queue: JobQueue, work: () => Promise<Done>): Promise<Done> {
  const hold = setInterval(() => {
    // A database that is away is waited for by the work itself.
    queue.hold(taken).catch(() => undefined);
  }, HOLDS_EVERY * 1000);
  try {
    return await work();
  } finally {
    clearInterval(hold);
  }
}

interface Bench {
  readonly jobs: number;
  check(job: QueueJob): Promise<PoolResult<CheckDone>>;
  close(): Promise<void>;
}

/** The cores of this machine, with one pool for each plan: what a plan says is handed to a worker when it starts. */
function createBench(queue: JobQueue, jobs: number, streams: Streams): Bench {
  const pools = new Map<string, Promise<Pool<Target, CheckDone> | null>>();
  const poolOf = async ({
    plan: id,
    seconds,
    megabytes,
  }: QueueJob): Promise<Pool<Target, CheckDone> | null> => {
    const plan = await queue.planOf(id);
    if (!plan) return null;
    const { settings, language } = plan.check;
    // With another program, list or setting it would find other things under the same name.
    if ((await basisOf(settings, language, streams)) !== id) return null;
    const store = { folder: null, basis: id };
    const data: CheckPlan = { settings, language, rows: false, only: [], skip: [], store };
    const { workerFile: program } = streams;
    return program === undefined
      ? oneAfterAnother(data, streams)
      : createPool({ program, data, jobs, seconds, megabytes });
  };
  return {
    jobs,
    check: async (job) => {
      const made = pools.get(job.plan) ?? poolOf(job);
      pools.set(job.plan, made);
      const pool = await made;
      return pool ? pool.run({ file: job.file }) : { ok: false, fault: 'pekerja-lain', detail: '' };
    },
    close: async () => {
      for (const made of pools.values()) await (await made)?.close();
    },
  };
}

/** Where the program is not one file that a thread can run. */
function oneAfterAnother(plan: CheckPlan, { env }: Streams): Pool<Target, CheckDone> {
  const lists = allLists(env);
  return {
    run: async (target) => ({ ok: true, result: await checkTask(target, plan, (await lists).all) }),
    close: () => Promise.resolve(),
  };
}
