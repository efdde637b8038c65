import * as nodeModule from 'node:module';
import { isMainThread } from 'node:worker_threads';

// What a call compiled is kept for the next one, where Node can (22.1 and later): set before anything else is loaded.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// A worker of a pool runs this very file.
void (isMainThread
  ? import('./process').then(({ runProcess }) => runProcess())
  : import('./pool/worker').then(({ runWorker }) => runWorker()));
