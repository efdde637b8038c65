// @ts-check
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * What the tests judge with beyond npm, looked up here and nowhere else. A variable of the environment decides first
 * (PYTHON, CHROMIUM, SOFFICE, PDFTOTEXT); then the names on the PATH and the places where the installers of Debian, Mac
 * and Windows put them.
 *
 * @typedef {object} Judge
 * @property {string} does What it is there for.
 * @property {string} package Its package on Debian.
 * @property {string} variable
 * @property {readonly string[]} places Names on the PATH, or whole paths.
 * @property {readonly string[]} proves Arguments that succeed where it can do its work; none: that it is there is enough.
 */

/** Debian keeps each version of PostgreSQL in a folder of its own and puts none on the PATH. */
const POSTGRES = '/usr/lib/postgresql';
const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : [];

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';

/** @satisfies {Record<string, Judge>} */
const JUDGES = {
  openpyxl: {
    does: 'openpyxl opens the workbooks the tests write',
    package: 'python3-openpyxl',
    variable: 'PYTHON',
    // Debian's own Python first: another one on the PATH seldom has its packages.
    places: ['/usr/bin/python3', 'python3', 'python', 'py'],
    proves: ['-c', 'import openpyxl'],
  },
  chromium: {
    does: 'Chromium drives the pane and the workbench',
    package: 'chromium',
    variable: 'CHROMIUM',
    places: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      path.join(programs, 'Google/Chrome/Application/chrome.exe'),
    ],
    proves: [],
  },
  libreOffice: {
    does: 'LibreOffice Calc recalculates the workbooks the engine computes',
    package: 'libreoffice-calc',
    variable: 'SOFFICE',
    places: [
      'soffice',
      'libreoffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      path.join(programs, 'LibreOffice/program/soffice.exe'),
    ],
    proves: ['--version'],
  },
  pdftotext: {
    does: 'pdftotext reads the pages that are printed',
    package: 'poppler-utils',
    variable: 'PDFTOTEXT',
    places: ['pdftotext'],
    proves: [],
  },
  postgres: {
    does: 'PostgreSQL keeps a queue that several workers share',
    package: 'postgresql',
    variable: 'PG_CTL',
    places: ['pg_ctl', ...versions.map((version) => path.join(POSTGRES, version, 'bin/pg_ctl'))],
    proves: ['--version'],
  },
};

/** @typedef {keyof typeof JUDGES} JudgeName */

/** @type {Map<JudgeName, string>} */
const found = new Map();

/**
 * The command of a judge, null where it is missing. One that was missing is looked for again: it may be installed.
 *
 * @param {JudgeName} name
 * @returns {string | null}
 */
function findJudge(name) {
  const known = found.get(name);
  if (known !== undefined) return known;
  const { variable, places, proves } = JUDGES[name];
  const told = process.env[variable];
  const candidates = told ? [told] : places.flatMap((place) => onPath(place) ?? []);
  const command = candidates.find(
    (one) => proves.length === 0 || spawnSync(one, [...proves], { stdio: 'ignore' }).status === 0,
  );
  if (command !== undefined) found.set(name, command);
  return command ?? null;
}

/**
 * @param {string} place
 * @returns {string | null}
 */
function onPath(place) {
  if (path.isAbsolute(place)) return existsSync(place) ? place : null;
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = folders.flatMap((folder) => endings.map((ending) => path.join(folder, place + ending)));
  return files.find((file) => existsSync(file)) ?? null;
}

/**
 * The command of a judge that a test cannot do without.
 *
 * @param {JudgeName} name
 * @returns {string}
 */
function judge(name) {
  const command = findJudge(name);
  if (command === null)
    throw new Error(`${JUDGES[name].does}: it is missing here (${JUDGES[name].package}); npm run judges`);
  return command;
}

module.exports = { JUDGES, findJudge, judge };
