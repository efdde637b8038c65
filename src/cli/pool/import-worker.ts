import { parentPort, Worker } from 'node:worker_threads';
import {
  answerImport,
  type FromImporter,
  type ImportWire,
  type ToImporter,
} from '../../hosts/import/watched-import';

/** Starts a worker for one file. What libraries print there is no report of ours and goes nowhere. */
export function startImportWorker(program: string, megabytes: number): ImportWire {
  const worker = new Worker(program, {
    workerData: 'import',
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, broken) => {
      worker.on('message', (message: FromImporter) => {
        hear(message);
      });
      worker.on('error', (fault: NodeJS.ErrnoException) => {
        broken(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault', fault.message);
      });
      worker.on('exit', (status) => {
        broken('fault', String(status));
      });
    },
    close: () => {
      worker.removeAllListeners();
      // A fault that comes while it ends has no one left to tell.
      worker.on('error', () => undefined);
      void worker.terminate();
    },
  };
}

/** The other side: one file, and its result. */
export function runImportWorker(): void {
  parentPort?.once('message', (task: ToImporter) => {
    void answerImport(task, (message) => parentPort?.postMessage(message));
  });
}
