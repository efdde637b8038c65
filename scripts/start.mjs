// `npm start`: checks the sample workbook. Its planted mistakes make the check end with 1, which is no failure here.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const sample = 'assets/contoh/t-c-33-dengan-kesalahan.xlsx';
const cwd = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, [cli, 'check', sample], { stdio: 'inherit', cwd });
process.exit(status === 1 ? 0 : (status ?? 2));
