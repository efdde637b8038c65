interface OfflineFiles {
  /** Changes whenever any of the files does. */
  readonly version: string;
  readonly files: string[];
}

/** `offline` is written above this script when it is built. */
const worker = self as unknown as ServiceWorkerGlobalScope & { readonly offline: OfflineFiles };
const { version, files } = worker.offline;
const CACHE = `periksa-renja-${version}`;

/** Everything the page consists of is fetched at once, so that what opens later is there too. */
worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(files))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('periksa-renja-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  );
});

/** The page itself comes from the server where there is one, so that nobody is left behind; the rest from what is kept. */
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await kept('index.html')) ?? Response.error()));
  } else {
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
  }
});

async function kept(what: RequestInfo): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  return cache.match(what, { ignoreSearch: true });
}
