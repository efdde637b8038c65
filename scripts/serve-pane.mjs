// Serves the built pane: `npm run pane`. Excel demands https: name a certificate it trusts with --cert and --key.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import server from './static-server.js';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, cert: { type: 'string' }, key: { type: 'string' } },
});
const folder = fileURLToPath(new URL('../dist/pane', import.meta.url));
if (!existsSync(folder)) {
  console.error('Panel belum dibangun: jalankan `npm run pane:build` dahulu.');
  process.exit(1);
}
const tls =
  values.cert && values.key ? { cert: readFileSync(values.cert), key: readFileSync(values.key) } : null;
const { url } = await server.serveFolder(folder, Number(values.port), {
  tls,
  framedBy: server.OFFICE_PAGES,
});
console.log(`Panel tersedia di ${url}/`);
if (!tls) console.log('Excel hanya menerima https: tambahkan --cert BERKAS --key BERKAS.');
