import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
let folder = '';
let cli = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  cli = path.join(folder, 'cli.js');
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder], { cwd: root });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('dist/cli.js runs by itself, without the packages beside it', () => {
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const version = spawnSync(cli, ['--version'], { cwd: folder, encoding: 'utf8' });
  expect(version).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
});

test('a reader that closes the pipe early hears no complaint', () => {
  const sample = path.join(root, 'assets/contoh/t-c-33-dengan-kesalahan.xlsx');
  const piped = spawnSync('sh', ['-c', `"$0" check ${`"$1" `.repeat(40)} | head -n 1`, cli, sample], {
    encoding: 'utf8',
  });
  expect(piped.stderr).toBe('');
  expect(piped.stdout.split('\n')).toHaveLength(2);
});

test('what cannot be read ends with 2 and a report on standard output', () => {
  const { status, stdout, stderr } = spawnSync(cli, ['check', 'tidak-ada.xlsx', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ error: { code: 'tidak-ditemukan' } }] });
});
