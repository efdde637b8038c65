/** Keeps the page in the browser, so that it opens without the internet; where that is forbidden, it works as a page. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
  });
}
