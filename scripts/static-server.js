const { readFile } = require('node:fs/promises');
const http = require('node:http');
const https = require('node:https');
const path = require('node:path');

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
};

/**
 * Serves the files of a folder and nothing above it, to this machine alone. `tls` ({ cert, key }) makes it https, which
 * Excel demands; `first` is where the bare address leads. Gives the server and its address once it listens; port 0
 * takes any that is free.
 */
function serveFolder(folder, port = 0, { tls = null, first = null } = {}) {
  const root = path.resolve(folder);
  const answer = async (request, response) => {
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
    response.end(body);
  };
  const listener = (request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const { port: given } = server.address();
      resolve({ server, url: `${tls ? 'https' : 'http'}://localhost:${given}` });
    });
  });
}

module.exports = { serveFolder };
