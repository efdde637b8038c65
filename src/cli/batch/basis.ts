import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '../../../package.json';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import { allLists } from '../lists/load-lists';
import type { Streams } from '../streams';

/** What results depend on besides the files: with another program, list or setting every file is checked anew. */
export async function basisOf(
  settings: Settings,
  language: Language,
  { workerFile: program, env }: Streams,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([packageJson.version, language, settings]));
  // The lists that come with the program are part of it.
  const { kept } = await allLists(env);
  for (const { meta, entries } of kept) hash.update(JSON.stringify([meta, entries]));
  for (const file of program === undefined ? [] : await programFiles(program))
    hash.update(await readFile(file));
  return hash.digest('hex');
}

/** The program and what it loads from the folder of its name. */
async function programFiles(program: string): Promise<readonly string[]> {
  const folder = program.replace(/\.js$/, '');
  const names = await readdir(folder).catch((): string[] => []);
  return [program, ...names.sort().map((name) => path.join(folder, name))];
}
