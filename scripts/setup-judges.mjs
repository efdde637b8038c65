// Sees to it that what the tests judge with, beyond npm, is there. A missing judge never skips a test silently:
// as root on Debian it is installed, elsewhere this says what is missing and fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const judges = [
  {
    name: 'openpyxl (opens the workbooks the tests write)',
    package: 'python3-openpyxl',
    present: () => succeeds('/usr/bin/python3', ['-c', 'import openpyxl']),
  },
  {
    name: 'Chromium (drives the pane)',
    package: 'chromium',
    present: () => existsSync('/usr/bin/chromium'),
  },
  {
    name: 'LibreOffice Calc (recalculates the workbooks the engine computes)',
    package: 'libreoffice-calc',
    present: () => succeeds('soffice', ['--version']),
  },
];

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
  return run(['update', '-q']) && run(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

const missing = judges.filter((judge) => !judge.present());
if (missing.length > 0) {
  const packages = missing.map((judge) => judge.package);
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstall) {
    console.error(`Memasang alat uji: ${packages.join(', ')}`);
    install(packages);
  }
  const stillMissing = missing.filter((judge) => !judge.present());
  if (stillMissing.length > 0) {
    console.error('Alat uji berikut belum ada (these judges are missing):');
    for (const judge of stillMissing) console.error(`  - ${judge.name}`);
    console.error(
      `Pasang dengan: sudo apt-get install ${stillMissing.map((judge) => judge.package).join(' ')}`,
    );
    process.exit(1);
  }
}
