import path from 'node:path';
import { Linter } from 'eslint';
import { configs } from 'typescript-eslint';

/** The project's own configuration: what this file proves must be what `npm run lint` does. */
const project = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
/** … but for the rules that need types: the files of these examples are in no project. */
const config = [...project, configs.disableTypeChecked as Linter.Config];
const root = path.resolve(__dirname, '../..');

function rulesBroken(file: string, code: string): (string | null)[] {
  const messages = new Linter({ cwd: root }).verify(code, config, path.join(root, file));
  return messages
    .map((message) => message.ruleId)
    .filter((rule) => rule !== '@typescript-eslint/no-unused-vars');
}

const downward = 'boundaries/dependencies';
const packages = 'no-restricted-imports';
const globals = 'no-restricted-globals';

describe('imports point downward', () => {
  test.each([
    ['core may not use the report', 'src/core/x.ts', `export * from '../report/schema';`, downward],
    ['core may not use a host', 'src/core/x.ts', `export * from '../hosts/file/read-workbook';`, downward],
    ['core may not use the command line', 'src/core/grid/x.ts', `export * from '../../cli/main';`, downward],
    [
      'the report may not use a host',
      'src/report/x.ts',
      `export * from '../hosts/file/read-workbook';`,
      downward,
    ],
    [
      'a host may not use the command line',
      'src/hosts/file/x.ts',
      `export * from '../../cli/main';`,
      downward,
    ],
    ['core may not use Node', 'src/core/x.ts', `export * from 'node:fs';`, packages],
    ['core may not use React', 'src/core/x.ts', `export * from 'react';`, packages],
    ['core may not use the .xlsx library', 'src/core/x.ts', `export * from 'hucre';`, packages],
    ['hosts/file runs in a browser too', 'src/hosts/file/x.ts', `export * from 'node:zlib';`, packages],
    ['what tests alone use is not handed on', 'src/hosts/file/x.ts', `export * from 'saxes';`, packages],
    ['… nor a part of it', 'src/cli/x.ts', `export * from 'hucre/xlsx';`, packages],
    ['… nor where paths are opened', 'src/hosts/file/x-node.ts', `export * from 'hucre';`, packages],
    [
      'a rule reads no raw cells',
      'src/core/rules/x/x.ts',
      `export * from '../../read/filled-cells';`,
      packages,
    ],
    [
      'a rule asks no raw grid',
      'src/core/rules/x/x.ts',
      `export const at = (read) => read.grid;`,
      'no-restricted-syntax',
    ],
    ['what rules ask knows no rule', 'src/core/facts/x.ts', `export * from '../rules/finding';`, packages],
    ['core knows no page', 'src/core/x.ts', `export const title = document.title;`, globals],
    ['core knows no Excel', 'src/core/x.ts', `export const run = Excel.run;`, globals],
    ['only hosts/excel knows Excel', 'src/pane/x.ts', `export const run = Excel.run;`, globals],
  ])('%s', (_, file, code, rule) => {
    expect(rulesBroken(file, code)).toEqual([rule]);
  });

  test.each([
    ['src/report/x.ts', `export * from '../core/grid/a1';`],
    ['src/hosts/file/x.ts', `export * from '../../core/grid/a1';`],
    ['src/core/rules/x/x.ts', `export * from '../../facts/sums';`],
    ['src/cli/x.ts', `export * from '../hosts/file/read-workbook';`],
    ['src/cli/x.ts', `export * from 'node:fs';`],
    ['src/hosts/file/read-file-node.ts', `export * from 'node:fs';`],
    ['src/workbench/x.ts', `export * from 'react-dom/client';`],
    ['src/hosts/excel/x.ts', `export const run = Excel.run;`],
  ])('%s: %s is allowed', (file, code) => {
    expect(rulesBroken(file, code)).toEqual([]);
  });
});

test('a rule cannot be silenced in a file', () => {
  const code = `/* eslint-disable */\nexport const run = Excel.run;`;
  expect(rulesBroken('src/pane/x.ts', code)).toContain(globals);
});
