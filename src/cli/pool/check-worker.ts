import { parentPort, workerData } from 'node:worker_threads';
import type { Target } from '../files/targets';
import { allLists } from '../lists/load-lists';
import { type CheckPlan, checkTask } from './check-task';

/** The other side of the pool: checks the files it is sent, one after another. */
export async function runCheckWorker(): Promise<void> {
  const plan = workerData as CheckPlan;
  const { all } = await allLists(process.env);
  parentPort?.on('message', (target: Target) => {
    void checkTask(target, plan, all, process.argv[1]).then((done) => parentPort?.postMessage(done));
  });
}
