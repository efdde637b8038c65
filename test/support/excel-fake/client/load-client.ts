import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelClient } from './client';

/** What the library looks for in a page while it is loaded; nothing of it is used afterwards. */
const PAGE = {
  navigator: { userAgent: 'Chrome/140', appName: 'Netscape', platform: 'Linux', language: 'id-ID' },
  location: { search: '', hash: '', href: 'https://localhost/', protocol: 'https:', host: 'localhost' },
  document: {
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined }),
    addEventListener: () => undefined,
    body: { appendChild: () => undefined },
    URL: 'https://localhost/',
  },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  name: '',
};
const GLOBALS = ['Excel', 'OfficeExtension', 'Office', 'OSF', 'OfficeCore', 'Microsoft'];
const QUIET = { log: () => undefined, trace: () => undefined, warn: () => undefined };

/** The library for Excel on the web, as developers read it. Users get the minified one. */
export const USUAL_BUILD = 'excel-web-16.00.debug.js';

const dist = path.join(__dirname, '../../../../node_modules/@microsoft/office-js/dist');
let loaded: { readonly build: string; readonly client: ExcelClient } | null = null;

/**
 * Microsoft's own client library, unmodified, as a script of the test's own realm: so that its errors are
 * `instanceof Error`.
 */
export function loadClient(build = USUAL_BUILD): ExcelClient {
  if (loaded?.build === build) return loaded.client;
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of GLOBALS) Reflect.deleteProperty(scope, name);
  const page = { window: scope, self: scope, parent: scope, top: scope, ...PAGE };
  // A real page, or jsdom's, has them all; there only the console is to be quiet.
  const stubs = { ...('document' in scope ? {} : page), console: { ...console, ...QUIET } };
  const before = Object.keys(stubs).map(
    (name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const,
  );
  for (const [name, value] of Object.entries(stubs)) {
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  }
  try {
    // Indirect: a script's own variables become the page's.
    const run = eval;
    run(readFileSync(path.join(dist, build), 'utf8'));
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(scope, name, descriptor);
      else Reflect.deleteProperty(scope, name);
    }
  }
  const client = { Excel: scope['Excel'], OfficeExtension: scope['OfficeExtension'] } as ExcelClient;
  loaded = { build, client };
  return client;
}
