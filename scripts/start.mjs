// `npm start`: serves the workbench that was just built, on this machine alone, and opens it with a checked sample.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import server from './static-server.js';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean', default: false } },
});
const folder = fileURLToPath(new URL('../dist/workbench', import.meta.url));
const options = { first: '/?contoh=t-c-33-dengan-kesalahan.xlsx' };

/**
 * Takes another port where the usual one is in use: nobody should have to find out who holds it.
 *
 * @param {number} port
 */
async function serve(port) {
  try {
    return await server.serveFolder(folder, port, options);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault;
    console.log(`Port ${port} sedang dipakai; memakai port lain.`);
    return server.serveFolder(folder, 0, options);
  }
}

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>>} */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** @param {string} url */
function openBrowser(url) {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
  // No browser to be opened is no failure: the address stands above.
  child.on('error', () => undefined);
  child.unref();
}

const { url } = await serve(Number(values.port));
console.log(`Periksa Renja tersedia di ${url}/ dengan buku kerja contoh yang sudah diperiksa.`);
console.log('Ctrl+C untuk berhenti.');
if (!values['no-open'] && !process.env.CI) openBrowser(`${url}/`);
