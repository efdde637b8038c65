import { workerData } from 'node:worker_threads';

/** Every worker of the command line runs the program itself; what it is for stands in what it is started with. */
export async function runWorker(): Promise<void> {
  if (workerData === 'import') (await import('./import-worker')).runImportWorker();
  else await (await import('./check-worker')).runCheckWorker();
}
