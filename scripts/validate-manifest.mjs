// @ts-check
// `npm run validate`: the manifest by Microsoft's validator where the network allows; without one by this project's own
// checks (and the XSDs, where they stand beside the project).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} script @param {readonly string[]} args */
function run(script, args) {
  const file = path.join(root, 'node_modules', script);
  return spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8' });
}

// No usage data to Microsoft.
run('office-addin-usage-data/cli.js', ['off']);
const { status, stdout, stderr } = run('office-addin-manifest/cli.js', ['validate', 'manifest.xml']);
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|fetch failed|network|getaddrinfo/i;
if (status === 0 || !unreachable.test(stdout + stderr)) {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}
console.log('Validator Microsoft tidak terjangkau: manifes diperiksa dengan pemeriksaan proyek ini.');
const own = spawnSync(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), 'test/manifest'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(own.status ?? 1);
