// @ts-check
const { readFile } = require('node:fs/promises');
const http = require('node:http');
const https = require('node:https');
const path = require('node:path');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Asked by a page while we develop: each message means that there is something new to load. */
const RELOADS = '/-/baru';
const RELOAD_SCRIPT = `new EventSource('${RELOADS}').onmessage = () => location.reload();`;

/**
 * Serves the files of a folder and nothing above it, to this machine alone. Gives the server and its address once it
 * listens; port 0 takes any that is free.
 *
 * @param {string} folder
 * @param {number} port
 * @param {object} options
 * @param {{ readonly cert: Buffer, readonly key: Buffer } | null} [options.tls] Makes it https, which Excel demands.
 * @param {string | null} [options.first] Where the bare address leads.
 * @param {Set<http.ServerResponse> | null} [options.reload] Pages that wait to be told to load themselves again.
 * @returns {Promise<{ server: http.Server, url: string }>}
 */
function serveFolder(folder, port = 0, { tls = null, first = null, reload = null } = {}) {
  const root = path.resolve(folder);
  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  const answer = async (request, response) => {
    if (reload && request.url === RELOADS) return void listen(response, reload);
    if (reload && request.url === `${RELOADS}.js`) {
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(RELOAD_SCRIPT);
    }
    if (first !== null && request.url === '/') return void response.writeHead(302, { Location: first }).end();
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    const body = file.startsWith(root + path.sep) ? await readFile(file).catch(() => null) : null;
    if (body === null) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    const isPage = reload !== null && file.endsWith('.html');
    response.end(isPage ? `${body.toString()}<script src="${RELOADS}.js"></script>` : body);
  };
  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  const listener = (request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const given = typeof address === 'object' && address ? address.port : port;
      resolve({ server, url: `${tls ? 'https' : 'http'}://localhost:${given}` });
    });
  });
}

/**
 * @param {http.ServerResponse} response
 * @param {Set<http.ServerResponse>} reload
 */
function listen(response, reload) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  reload.add(response);
  response.on('close', () => reload.delete(response));
}

module.exports = { TYPES, serveFolder };
