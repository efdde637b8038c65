// @ts-check
const { readFile, realpath, stat } = require('node:fs/promises');
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

/** Where Excel on the web and its wrappers put an add-in's pane into their pages. */
const OFFICE_PAGES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.live.com',
];

/**
 * Serves the files of a folder and nothing else, to this machine alone: what is no reading of a file, asks for another
 * machine's name or leads out of the folder, by its words or by a link, is refused. Gives the server and its address
 * once it listens; port 0 takes any that is free.
 *
 * @param {string} folder
 * @param {number} port
 * @param {object} options
 * @param {{ readonly cert: Buffer, readonly key: Buffer } | null} [options.tls] Makes it https, which Excel demands.
 * @param {string | null} [options.first] Where the bare address leads.
 * @param {Set<http.ServerResponse> | null} [options.reload] Pages that wait to be told to load themselves again.
 * @param {readonly string[]} [options.framedBy] Whose pages may hold these in a frame; none but their own.
 * @param {Readonly<Record<string, string>>} [options.beside] More folders, by the first step of their addresses.
 * @returns {Promise<{ server: http.Server, url: string }>}
 */
function serveFolder(
  folder,
  port = 0,
  { tls = null, first = null, reload = null, framedBy = [], beside = {} } = {},
) {
  /** @param {http.IncomingMessage} request */
  const fileOf = async (request) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const step = wanted.split('/')[1] ?? '';
    const other = Object.hasOwn(beside, step) ? beside[step] : undefined;
    const name = other === undefined ? wanted : wanted.slice(step.length + 1);
    return fileIn(other ?? folder, name.endsWith('/') ? `${name}index.html` : name);
  };
  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  const answer = async (request, response) => {
    if (!isOurs(request.headers.host)) return void response.writeHead(421).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (reload && request.url === RELOADS) return void listen(response, reload);
    if (reload && request.url === `${RELOADS}.js`) {
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(RELOAD_SCRIPT);
    }
    if (first !== null && request.url === '/') return void response.writeHead(302, { Location: first }).end();
    const file = await fileOf(request);
    const body = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || body === null) return void response.writeHead(404).end();
    const isPage = file.endsWith('.html');
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      // Office shows no icon on the ribbon that it may not keep.
      'Cache-Control': file.endsWith('.png') ? 'max-age=3600' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...(isPage ? pageHeaders(body.toString(), framedBy) : {}),
    });
    response.end(isPage && reload ? `${body.toString()}<script src="${RELOADS}.js"></script>` : body);
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
 * A page of another site can have its own name lead to this machine: it then asks by that name, and gets nothing.
 *
 * @param {string | undefined} host
 */
function isOurs(host) {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');
}

/**
 * The file of that name below a folder, null where there is none: links within it are followed, others are not.
 *
 * @param {string} folder
 * @param {string} name
 */
async function fileIn(folder, name) {
  const file = path.join(path.resolve(folder), name);
  try {
    const [root, there] = await Promise.all([realpath(folder), realpath(file)]);
    return there.startsWith(root + path.sep) && (await stat(there)).isFile() ? there : null;
  } catch {
    return null;
  }
}

/**
 * The page's own policy as a header, with what only a header can say: who may hold the page in a frame.
 *
 * @param {string} page
 * @param {readonly string[]} framedBy
 */
function pageHeaders(page, framedBy) {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  const frames = `frame-ancestors ${["'self'", ...framedBy].join(' ')}`;
  return {
    'Content-Security-Policy': policy === undefined ? frames : `${policy}; ${frames}`,
    // For browsers that do not know the above; it cannot name other sites.
    ...(framedBy.length === 0 ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
  };
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

module.exports = { OFFICE_PAGES, serveFolder };
