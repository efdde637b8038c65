import type { Page } from 'playwright-core';

/** What went wrong on a page: errors in scripts, on the console, and requests to anywhere but where they may go. */
export interface PageTrouble {
  readonly errors: string[];
  readonly strangers: string[];
}

/** Writes down what goes wrong on a page; `origins` are the beginnings of addresses it may ask for. */
export function watchTrouble(page: Page, origins: readonly string[]): PageTrouble {
  const trouble: PageTrouble = { errors: [], strangers: [] };
  page.on('pageerror', (error) => trouble.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!origins.some((origin) => asked.startsWith(origin))) trouble.strangers.push(asked);
  });
  return trouble;
}
