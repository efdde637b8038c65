import { chromium, type Browser } from 'playwright-core';

/** Addresses of what was built and started before the tests. */
export interface Stage {
  readonly pane: string;
  readonly workbench: string;
  readonly browser: string;
}

/** The environment is what Jest's workers get of the process that set the stage. */
export function setStage(stage: Stage): void {
  process.env.PERIKSA_STAGE = JSON.stringify(stage);
}

export function stage(): Stage {
  const told = process.env.PERIKSA_STAGE;
  if (told === undefined) throw new Error('No pages were built: run these tests by `npm run test:e2e`.');
  return JSON.parse(told) as Stage;
}

/** The Chromium that all test files share; what one of them opens in it is its own. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(stage().browser);
}
