// Sees to it that what the tests judge with beyond npm is there: as root on Debian it is installed. Elsewhere this says
// what is missing and which tests will not run for it; where CI is set, that is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import judges from './judges.js';

const { JUDGES, findJudge } = judges;
const names = /** @type {(keyof typeof JUDGES)[]} */ (Object.keys(JUDGES));
const missing = () => names.filter((name) => findJudge(name) === null);

/** @param {readonly string[]} packages */
function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {readonly string[]} words */
  const apt = (words) => spawnSync('apt-get', [...words], { stdio: ['ignore', 2, 2], env }).status === 0;
  return apt(['update', '-q']) && apt(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

const packagesOf = (/** @type {typeof names} */ some) => some.map((name) => JUDGES[name].package);
const wanted = missing();
if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
  console.error(`Memasang alat uji: ${packagesOf(wanted).join(', ')}`);
  install(packagesOf(wanted));
}
const still = missing();
if (still.length > 0) {
  console.error(
    'Alat uji berikut belum ada; uji yang memerlukannya TIDAK dijalankan (judges that are missing):',
  );
  for (const name of still) console.error(`  - ${JUDGES[name].does}`);
  console.error(`Pasang dengan: sudo apt-get install ${packagesOf(still).join(' ')}`);
  if (process.env.CI) process.exit(1);
}
