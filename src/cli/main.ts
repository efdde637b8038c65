import * as nodeModule from 'node:module';

// What a call compiled is kept for the next one, where Node can (22.1 and later): set before anything else is loaded.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
enableCompileCache?.();

void import('./process').then(({ runProcess }) => runProcess());
