import path from 'node:path';
import type { FileSummary } from '../../report/summary/file-summary';
import { summariseProblem } from '../../report/summary/problem-summary';
import { openTarget } from '../check/check-files';
import type { Target } from '../files/targets';
import type { CheckDone, CheckPlan } from '../pool/check-task';
import type { Pool, PoolFault, PoolResult } from '../pool/pool';
import { keepSummary, keptSummary, keyOf, type ResultStore } from '../pool/result-store';
import type { JobQueue } from './job-queue';
import { pause } from './patience';

/** How often results are asked for, in milliseconds. */
const ASKS_EVERY = 500;

/**
 * The work of a batch given to whoever works the queue. What is found there is kept in the folder of results too, so
 * that everything after it is the same as with workers of this machine.
 */
export function createQueuePool(
  queue: JobQueue,
  plan: CheckPlan & { readonly store: ResultStore },
  limits: { readonly seconds: number; readonly megabytes: number },
): Pool<Target, CheckDone> {
  const { settings, language, store } = plan;
  const planned = queue.keepPlan({ id: store.basis, check: { settings, language } });
  let isClosed = false;
  const keep = async (key: string, summary: FileSummary, file: string): Promise<CheckDone> => {
    const named = { ...summary, file: { ...summary.file, file } };
    // What could not be checked is tried again by the next run.
    if (named.file.error) return { summary: named, key: null, isKept: false };
    await keepSummary(store, key, named);
    return { summary: named, key, isKept: false };
  };
  const wait = async (id: string, key: string, file: string): Promise<PoolResult<CheckDone>> => {
    while (!isClosed) {
      const outcome = await queue.outcome(id);
      if (outcome?.ok) return { ok: true, result: await keep(key, outcome.summary, file) };
      if (outcome) return { ok: false, fault: outcome.fault as PoolFault, detail: outcome.detail };
      await pause(ASKS_EVERY);
    }
    return { ok: false, fault: 'program-mati', detail: '' };
  };
  return {
    run: async (target) => {
      await planned;
      const { file } = target;
      const opened = await openTarget(target);
      if ('code' in opened) {
        const summary = summariseProblem(file, opened, language);
        return { ok: true, result: { summary, key: null, isKept: false } };
      }
      const key = keyOf(opened.bytes, store);
      const here = await keptSummary(store, key, file);
      if (here) return { ok: true, result: { summary: here, key, isKept: true } };
      const there = await queue.result(key);
      if (there) return { ok: true, result: { ...(await keep(key, there, file)), isKept: true } };
      const id = await queue.add({ file: path.resolve(file), key, plan: store.basis, ...limits });
      return wait(id, key, file);
    },
    // The queue itself is closed by whoever opened it.
    close: () => {
      isClosed = true;
      return Promise.resolve();
    },
  };
}
