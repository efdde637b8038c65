// `npm run bench:workbench`: the workbench in real Chromium. Not part of the bundle, as the browser's driver is none of it.
import { typescriptRequire } from '../test/measure/typescript-modules.mjs';

const { measureWorkbench } = typescriptRequire(import.meta.url)('./workbench.ts');
await measureWorkbench();
