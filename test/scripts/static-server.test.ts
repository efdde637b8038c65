import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OFFICE_PAGES, serveFolder } from '../../scripts/static-server';

/** What is served to a browser on this machine, and all that is not. */

const POLICY = "default-src 'none'; script-src 'self'";
let place = '';
let server: http.Server;
let port = 0;

async function serve(options: Parameters<typeof serveFolder>[2] = {}): Promise<void> {
  const served = await serveFolder(join(place, 'situs'), 0, options);
  server = served.server;
  port = Number(new URL(served.url).port);
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

function ask(path: string, { method = 'GET', host = `localhost:${String(port)}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: 'localhost', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (piece) => (body += String(piece)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on('error', reject).end();
  });
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'renja-situs-'));
  mkdirSync(join(place, 'situs/dalam'), { recursive: true });
  mkdirSync(join(place, 'luar'));
  writeFileSync(join(place, 'rahasia.txt'), 'rahasia');
  writeFileSync(join(place, 'luar/rahasia.txt'), 'rahasia');
  const page = `<!doctype html><meta\n http-equiv="Content-Security-Policy"\n content="${POLICY}"\n/>halaman`;
  writeFileSync(join(place, 'situs/index.html'), page);
  writeFileSync(join(place, 'situs/dalam/a.js'), 'a');
});
afterEach(() => {
  server.close();
  rmSync(place, { recursive: true });
});

test('files are read, whole or by their headers alone', async () => {
  await serve();
  expect(await ask('/')).toMatchObject({ status: 200, body: expect.stringContaining('halaman') });
  expect(await ask('/dalam/a.js')).toMatchObject({
    status: 200,
    body: 'a',
    headers: { 'x-content-type-options': 'nosniff' },
  });
  expect(await ask('/dalam/a.js', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is no way to read a file', async (method) => {
  await serve();
  expect(await ask('/', { method })).toMatchObject({
    status: 405,
    body: '',
    headers: { allow: 'GET, HEAD' },
  });
});

test('who asks this machine by the name of another gets nothing', async () => {
  await serve();
  for (const host of ['jahat.example', `jahat.example:${String(port)}`, 'localhost.jahat.example'])
    expect(await ask('/', { host })).toMatchObject({ status: 421, body: '' });
  for (const host of ['127.0.0.1', `[::1]:${String(port)}`])
    expect((await ask('/', { host })).status).toBe(200);
});

test.each([
  '/../rahasia.txt',
  '/%2e%2e/rahasia.txt',
  '/..%2frahasia.txt',
  '/dalam/../../rahasia.txt',
  '/%5c..%5crahasia.txt',
  '/%00',
  '/dalam',
  '/%',
])('%s leads nowhere', async (path) => {
  await serve();
  const { status, body } = await ask(path);
  expect([status >= 400 && status < 500, body]).toEqual([true, '']);
});

(process.platform === 'win32' ? test.skip : test)(
  'a link out of the folder leads nowhere, one within it does',
  async () => {
    symlinkSync(join(place, 'rahasia.txt'), join(place, 'situs/berkas.txt'));
    symlinkSync(join(place, 'luar'), join(place, 'situs/luar'));
    symlinkSync(join(place, 'situs/dalam'), join(place, 'situs/sini'));
    await serve();
    expect((await ask('/berkas.txt')).status).toBe(404);
    expect((await ask('/luar/rahasia.txt')).status).toBe(404);
    expect(await ask('/sini/a.js')).toMatchObject({ status: 200, body: 'a' });
  },
);

test('the policy of a page is a header, and nobody else may hold it in a frame', async () => {
  await serve();
  expect((await ask('/')).headers).toMatchObject({
    'content-security-policy': `${POLICY}; frame-ancestors 'self'`,
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
  });
});

test('the pane may stand in the pages of Excel on the web', async () => {
  await serve({ framedBy: OFFICE_PAGES });
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toContain(
    "frame-ancestors 'self' https://*.officeapps.live.com",
  );
  expect(headers['x-frame-options']).toBeUndefined();
});

test('a folder beside the pages is served under its own name, and no further', async () => {
  writeFileSync(join(place, 'luar/gambar.png'), 'g');
  await serve({ beside: { assets: join(place, 'luar') } });
  expect(await ask('/assets/gambar.png')).toMatchObject({ status: 200, body: 'g' });
  expect((await ask('/assets/../rahasia.txt')).status).toBe(404);
  expect((await ask('/__proto__/rahasia.txt')).status).toBe(404);
});
