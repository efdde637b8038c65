import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const project = path.resolve(__dirname, '../..');
const CATALOGUE = 'src/core/rules/catalogue.ts';
let place = '';

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'new-rule-'));
  mkdirSync(path.join(place, path.dirname(CATALOGUE)), { recursive: true });
  cpSync(path.join(project, CATALOGUE), path.join(place, CATALOGUE));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

function begin(...argv: readonly string[]) {
  const script = path.join(project, 'scripts/new-rule.mjs');
  return spawnSync(process.execPath, [script, ...argv], { cwd: place, encoding: 'utf8' });
}

function written(file: string): string {
  return readFileSync(path.join(place, file), 'utf8');
}

const MADE = [
  'src/core/rules/jumlah/pagu-bulat.ts',
  'src/core/rules/jumlah/pagu-bulat.text.ts',
  'test/core/rules/jumlah/pagu-bulat.test.ts',
];

test('a rule is begun with its words and its test, which hold for the types and the form of the others', () => {
  expect(begin('jumlah', 'pagu-bulat')).toMatchObject({ status: 0, stderr: '' });
  expect(typeFaults(MADE)).toEqual([]);
  const prettier = require.resolve('prettier/bin/prettier.cjs');
  const config = path.join(project, 'package.json');
  const argv = [prettier, '--check', '--log-level', 'warn', '--config', config, ...MADE, CATALOGUE];
  expect(spawnSync(process.execPath, argv, { cwd: place, encoding: 'utf8' }).stderr).toBe('');
});

/** What the compiler says of the made files, as if they stood in the project. */
function typeFaults(files: readonly string[]): readonly string[] {
  const config = ts.readConfigFile(path.join(project, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, project);
  const made = new Map(files.map((file) => [path.join(project, file), written(file)]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => made.has(file) || fileExists(file);
  host.readFile = (file) => made.get(file) ?? readFile(file);
  const program = ts.createProgram([...made.keys()], options, host);
  return [...made.keys()].flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

test('it stands in the catalogue behind the last rule of its family', () => {
  begin('jumlah', 'pagu-bulat');
  const catalogue = written(CATALOGUE);
  expect(catalogue).toMatch(/ {2}selisihPerubahan,\n {2}paguBulat,\n {2}rasioSalah,\n/);
  expect(catalogue).toContain("import { paguBulat } from './jumlah/pagu-bulat';\n");
});

test.each([
  [['angka-angka', 'pagu-bulat'], /Kelompok «angka-angka» tidak ada/],
  [['jumlah', 'Pagu Bulat'], /«Pagu Bulat» harus kata-kata huruf kecil/],
  [[], /Kelompok «» tidak ada/],
])('%j makes nothing and says why', (argv, why) => {
  expect(begin(...argv)).toMatchObject({ status: 2, stderr: expect.stringMatching(why) });
  expect(readdirSync(path.join(place, 'src/core/rules'))).toEqual(['catalogue.ts']);
});

test('a rule that is there is not written over', () => {
  begin('jumlah', 'pagu-bulat');
  expect(begin('jumlah', 'pagu-bulat')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/sudah ada/),
  });
});
