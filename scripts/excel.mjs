// `npm run excel`: the add-in in Excel on this machine. Makes the development certificate where there is none, serves
// the built pane over https and puts the manifest where Excel looks for it; where it cannot, it says how to.
// --watch builds anew whenever a file changes (`npm run dev-server`), --stop takes the add-in out again (`npm run stop`).
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import certs from 'office-addin-dev-certs';
import server from './static-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = path.join(root, 'manifest.xml');
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: path.join(root, 'dist/pane') },
    cert: { type: 'string' },
    key: { type: 'string' },
    port: { type: 'string', default: '3000' },
    'no-sideload': { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    stop: { type: 'boolean', default: false },
  },
});

/**
 * Microsoft's tools are fetched when they are needed and not before: they would not install everywhere.
 *
 * @param {readonly [string, ...string[]]} command
 */
function npx(...command) {
  const [tool] = command;
  // No usage data to Microsoft.
  spawnSync('npx', ['--yes', 'office-addin-usage-data', 'off'], { stdio: 'ignore', shell: true });
  console.log(`npx ${command.join(' ')}`);
  const { status } = spawnSync('npx', ['--yes', ...command], { stdio: 'inherit', shell: true });
  if (status !== 0) console.error(`${tool} gagal (status ${String(status)}).`);
  return status === 0;
}

/** @param {string} file */
function sayUntrusted(file) {
  console.error(`Sertifikat pengembangan dibuat, tetapi belum dipercaya komputer ini: ${file}
Panel tetap dilayani, tetapi Excel dan peramban menolaknya selama sertifikat itu belum dipercaya (panel tampak kosong).
  Windows : certutil -user -addstore Root "${path.join(path.dirname(file), 'ca.crt')}"
  Mac     : buka ca.crt di folder itu dengan Akses Rantai Kunci, pilih Selalu Percayai
  Linux   : salin ca.crt ke /usr/local/share/ca-certificates, lalu sudo update-ca-certificates
Hanya untuk mencoba di peramban: buka halamannya sekali dan terima peringatannya.`);
}

/** The files of the certificate, null where there is none and none could be made. */
function certificate() {
  if (values.cert !== undefined && values.key !== undefined) return { cert: values.cert, key: values.key };
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const files = { cert: path.join(folder, 'localhost.crt'), key: path.join(folder, 'localhost.key') };
  const there = () => existsSync(files.cert) && existsSync(files.key);
  // The command line of the tool ends well whether or not it could be installed: asked by its library, it tells.
  const trusted = () => {
    try {
      return certs.verifyCertificates();
    } catch {
      return false;
    }
  };
  if (there() && trusted()) return files;
  npx('office-addin-dev-certs', 'install');
  // It can be made and yet not be trusted (no rights, a Linux without a store): Excel then shows an empty pane.
  if (there() && !trusted()) sayUntrusted(files.cert);
  return there() ? files : null;
}

/** Puts the add-in into Excel on this machine; false where there is no Excel to put it into. */
function sideload() {
  if (process.platform === 'darwin') {
    const container = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents');
    if (!existsSync(container)) return false;
    mkdirSync(path.join(container, 'wef'), { recursive: true });
    copyFileSync(manifest, path.join(container, 'wef', 'periksa-renja.xml'));
    console.log('Buka Excel: Beranda > Add-in > Periksa Renja.');
    spawnSync('open', ['-a', 'Microsoft Excel']);
    return true;
  }
  if (process.platform !== 'win32') return false;
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  if (spawnSync('reg', ['query', key]).status !== 0) return false;
  return npx('office-addin-dev-settings', 'sideload', `"${manifest}"`, 'desktop', '--app', 'excel');
}

/** Takes the add-in out of Excel on this machine again: `npm run stop`. */
function stop() {
  if (process.platform === 'darwin') {
    const wef = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    rmSync(path.join(wef, 'periksa-renja.xml'), { force: true });
  } else if (process.platform === 'win32') npx('office-addin-dev-settings', 'unregister', `"${manifest}"`);
  console.log('Add-in dikeluarkan dari Excel di komputer ini. Layanan berhenti dengan Ctrl+C di jendelanya.');
}

function sayHow() {
  console.log(`Excel tidak ditemukan di komputer ini. Manifesnya: ${path.relative(process.cwd(), manifest)}
  Excel di web   : Beranda > Add-in > Add-in Lainnya > Unggah Add-in Saya, pilih manifest.xml
  Excel Windows  : taruh manifest.xml di folder bersama, daftarkan folder itu di
                   File > Opsi > Pusat Kepercayaan > Katalog Add-in Tepercaya, lalu Sisipkan > Add-in > FOLDER BERSAMA
  Excel Mac      : salin manifest.xml ke ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
Halaman harus dapat dibuka dari komputer itu: https://localhost:${values.port} di komputer yang sama.`);
}

if (values.stop) {
  stop();
  process.exit(0);
}
const files = certificate();
if (!files) {
  console.error('Sertifikat pengembangan tidak ada. Buat dengan: npx office-addin-dev-certs install');
  process.exit(2);
}
if (!existsSync(path.join(values.root, 'index.html'))) {
  console.error(`Panel belum dibangun: ${path.relative(process.cwd(), values.root)}/index.html tidak ada.`);
  process.exit(2);
}
if (values.watch) {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const options = [
    '--config-name',
    'pane',
    '--watch',
    '--mode',
    'development',
    '--devtool',
    'inline-source-map',
  ];
  const builder = spawn(process.execPath, [webpack, ...options], { cwd: root, stdio: 'inherit' });
  builder.on('exit', (status) => process.exit(status ?? 1));
}
const tls = { cert: readFileSync(files.cert), key: readFileSync(files.key) };
try {
  const { url } = await server.serveFolder(values.root, Number(values.port), {
    tls,
    framedBy: server.OFFICE_PAGES,
    beside: { assets: path.join(root, 'assets') },
  });
  console.log(`${url} melayani panel; Ctrl+C untuk berhenti.`);
  if (!values['no-sideload'] && !sideload()) sayHow();
} catch (fault) {
  const why = fault instanceof Error ? fault.message : String(fault);
  console.error(`Tidak dapat melayani di port ${values.port}: ${why}`);
  process.exit(2);
}
