// @ts-check
const { availableParallelism } = require('node:os');
const { randomInt } = require('node:crypto');
const { findJudge } = require('./scripts/judges.js');

// Settled once for the whole run, as every worker inherits it; the last lines of the run name it.
process.env.SEED = process.env.SEED === 'random' ? String(randomInt(2 ** 31)) : (process.env.SEED ?? '1');
process.env.RUNS ??= '1';

/** @type {import('jest').Config} */
const common = {
  transform: {
    '\\.csv$': '<rootDir>/scripts/text-transform.js',
    '\\.gz$': '<rootDir>/scripts/bytes-transform.js',
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|pdfjs-dist|parse5|entities)/)'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // A limit for what hangs; how long something takes is the bench's to say.
  setupFilesAfterEnv: ['<rootDir>/scripts/patient-tests.js'],
};

/** Everything but the browser: `npm run test:unit`. */
const unit = {
  ...common,
  displayName: 'unit',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
};

/** The pages in a real Chromium: `npm run test:e2e`. Built, served and opened once for all files of it. */
const browser = {
  ...common,
  displayName: 'e2e',
  roots: ['<rootDir>/test/e2e'],
  globalSetup: '<rootDir>/test/e2e/stage/set-up.ts',
  globalTeardown: '<rootDir>/test/e2e/stage/tear-down.ts',
};

const mayBrowse = findJudge('chromium') !== null || Boolean(process.env.CI);
if (!mayBrowse) console.error('NOT RUN: test/e2e, as Chromium is missing here (npm run judges).');

/** @type {import('jest').Config} */
module.exports = {
  projects: mayBrowse ? [unit, browser] : [unit],
  maxWorkers: availableParallelism(),
  testSequencer: '<rootDir>/scripts/slow-first.js',
  reporters: ['default', '<rootDir>/scripts/summary-reporter.js'],
};
