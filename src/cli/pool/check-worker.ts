import { parentPort, workerData } from 'node:worker_threads';
import { createListStore } from '../../hosts/file/list-store-node';
import { shippedList } from '../../hosts/nomenclature/shipped-list';
import type { Target } from '../files/targets';
import { type CheckPlan, checkTask } from './check-task';

/** The other side of the pool: checks the files it is sent, one after another. */
export async function runCheckWorker(): Promise<void> {
  const plan = workerData as CheckPlan;
  const { lists } = await createListStore(process.env).read();
  const all = [shippedList(), ...lists];
  parentPort?.on('message', (target: Target) => {
    void checkTask(target, plan, all).then((done) => parentPort?.postMessage(done));
  });
}
