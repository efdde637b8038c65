// Pictures of every form for the guide, as they come out of a printer: `npm run pictures`. Each sheet is made by the
// command line, laid out by LibreOffice and drawn by pdftoppm (Debian: libreoffice-calc, poppler-utils).
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import judges from './judges.js';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = path.join(root, 'docs/gambar/bentuk');

/** Forms with a filled example under assets/contoh; of the others the empty form is shown. */
const FILLED = ['T-C.29', 'T-C.30', 'T-C.31', 'T-C.32', 'T-C.33', 'SIPD-Renja'];
const EMPTY = ['T-C.23', 'T-C.24', 'T-C.25', 'T-C.26', 'T-C.27', 'T-C.28', 'E.81'];

/** Pixels across: enough to read the headings, few enough for a guide that is printed or read on a telephone. */
const WIDTH = 1100;
const MOST_BYTES = 120_000;

/** @param {string} kind */
const nameOf = (kind) => kind.toLowerCase().replaceAll('.', '-');
const work = mkdtempSync(path.join(tmpdir(), 'periksa-renja-gambar-'));
try {
  const files = [...FILLED, ...EMPTY].map((kind) => {
    const file = path.join(work, `${nameOf(kind)}.xlsx`);
    if (FILLED.includes(kind)) {
      copyFileSync(path.join(root, `assets/contoh/contoh-${nameOf(kind)}.xlsx`), file);
    } else {
      const words = ['--year', '2027', '--agency', 'Dinas Sosial', '--region', 'Kota Metro', '-o', file];
      execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'template', kind, ...words]);
    }
    return file;
  });
  const profile = `-env:UserInstallation=file://${work}/profil`;
  execFileSync(judges.judge('libreOffice'), [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...files,
  ]);
  mkdirSync(place, { recursive: true });
  for (const file of files) {
    const picture = path.join(place, path.basename(file, '.xlsx'));
    const scale = ['-scale-to-x', String(WIDTH), '-scale-to-y', '-1'];
    execFileSync('pdftoppm', ['-png', '-singlefile', ...scale, file.replace(/xlsx$/, 'pdf'), picture]);
    const { size } = statSync(`${picture}.png`);
    console.log(
      `${path.basename(picture)}.png ${Math.round(size / 1000)} kB${size > MOST_BYTES ? ' TOO LARGE' : ''}`,
    );
  }
} finally {
  rmSync(work, { recursive: true });
}
