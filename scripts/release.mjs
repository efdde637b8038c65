// `npm run release`: what is handed out, in dist/release. One archive an administrator unpacks on any web server (pane,
// workbench, manifest), the npm package of the command line, the list of packages inside (SBOM), and their SHA-256.
// --base https://renja.example.go.id writes that address into the manifest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const { values } = parseArgs({
  options: { base: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist/release');
/** @type {{ name: string, version: string, description: string, license: string, engines: object, bin: object, repository?: unknown }} */
const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const archive = `${project.name}-${project.version}`;

/**
 * Ends the release where a step fails: half a release is none.
 *
 * @param {string} command
 * @param {readonly string[]} words
 */
function run(command, words, cwd = root) {
  const { status, stdout } = spawnSync(command, [...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  console.error(`${command} ${words.join(' ')}: gagal, rilis tidak dibuat.`);
  process.exit(1);
}

/**
 * The files under a folder, by their place in the archive.
 *
 * @param {string} folder
 * @param {string} under
 * @returns {Record<string, Uint8Array>}
 */
function filesOf(folder, under) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      path.posix.join(under, name.replaceAll(path.sep, '/')),
      readFileSync(path.join(folder, name)),
    ]),
  );
}

/** What the archive says to whoever unpacks it. */
const READ_ME = `Periksa Renja ${project.version}

panel/          panel untuk Excel: sajikan lewat https. manifest.xml di dalamnya dipasang di Excel;
                ganti semua https://localhost:3000 di dalamnya dengan alamat tempat folder ini disajikan.
meja-kerja/     meja kerja untuk peramban: sajikan lewat https (atau http://localhost).
sbom.json       paket yang ada di dalamnya (CycloneDX)

Kedua folder adalah berkas statis: server web mana pun dapat menyajikannya. Tidak ada yang dikirim ke mana pun.
Cara memasang di seluruh kantor: docs/panduan.md, bagian «Untuk administrator».

Both folders are static files for any web server. panel/manifest.xml is what Excel installs: put your address in place
of https://localhost:3000. Nothing leaves the computer it runs on.
`;

if (!values['no-build']) run('npm', ['run', '--silent', 'build']);
run('node', ['scripts/make-manifest.mjs', ...(values.base ? ['--base', values.base] : [])]);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const sbom = run('npm', ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx']);
writeFileSync(path.join(out, 'sbom.json'), sbom);
writeFileSync(
  path.join(out, `${archive}.zip`),
  zipSync({
    ...Object.fromEntries(
      Object.entries({
        ...filesOf(path.join(root, 'dist/pane'), 'panel'),
        ...filesOf(path.join(root, 'dist/workbench'), 'meja-kerja'),
        'BACA-DULU.txt': Buffer.from(READ_ME),
        LICENSE: readFileSync(path.join(root, 'LICENSE')),
        'sbom.json': Buffer.from(sbom),
      }).map(([name, bytes]) => [`${archive}/${name}`, bytes]),
    ),
  }),
);

// The command line has its dependencies inside, so its package asks for none.
const { name, version, description, license, engines, bin, repository } = project;
const staged = path.join(root, 'dist/npm');
rmSync(staged, { recursive: true, force: true });
cpSync(path.join(root, 'dist/cli'), path.join(staged, 'dist/cli'), { recursive: true });
cpSync(path.join(root, 'dist/cli.js'), path.join(staged, 'dist/cli.js'));
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
  cpSync(path.join(root, file), path.join(staged, file));
writeFileSync(
  path.join(staged, 'package.json'),
  JSON.stringify(
    { name, version, description, license, repository, type: 'commonjs', engines, bin },
    null,
    2,
  ),
);
run('npm', ['pack', '--silent', '--pack-destination', out], staged);
rmSync(staged, { recursive: true, force: true });

const made = readdirSync(out).sort();
const sums = made.map((file) => {
  const digest = createHash('sha256')
    .update(readFileSync(path.join(out, file)))
    .digest('hex');
  return `${digest}  ${file}`;
});
writeFileSync(path.join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
for (const file of made)
  console.log(`dist/release/${file}  ${String(Math.ceil(statSync(path.join(out, file)).size / 1024))} kB`);
