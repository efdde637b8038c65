import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem } from '../../report/public-file';
import { byName, expandGlob, isGlob } from './glob';

/** A file to check, or a word of the call that names none. */
export interface Target {
  readonly file: string;
  readonly problem?: FileProblem;
}

/** Excel workbooks, and those of the old format: a reviewer must hear that one was not checked. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb)$/i;
/** What Excel leaves beside an open workbook. */
const LOCK = /^~\$/;

/** The files that the words of the call name, in their order, each once. */
export async function findTargets(paths: readonly string[]): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const one of paths) {
    for (const target of await targetsOf(one)) {
      const key = path.resolve(target.file);
      if (!targets.has(key)) targets.set(key, target);
    }
  }
  return [...targets.values()];
}

async function targetsOf(word: string): Promise<Target[]> {
  const status = await stat(word).catch(() => null);
  if (status?.isDirectory()) return folderTargets(word);
  if (status === null && isGlob(word)) {
    const found = await expandGlob(word);
    const targets = (await Promise.all(found.map(globTargets))).flat();
    return targets.length > 0 ? targets : [{ file: word, problem: nothingFits(word) }];
  }
  // A path that is not there is told by whoever opens it.
  return [{ file: word }];
}

/** A pattern as wide as `*` names whatever lies in a folder: of that, only workbooks are meant. */
async function globTargets(found: string): Promise<Target[]> {
  const status = await stat(found).catch(() => null);
  if (status?.isDirectory()) return (await workbooksIn(found)).map((file) => ({ file }));
  return isWorkbook(path.basename(found)) ? [{ file: found }] : [];
}

async function folderTargets(folder: string): Promise<Target[]> {
  const files = await workbooksIn(folder);
  return files.length > 0 ? files.map((file) => ({ file })) : [{ file: folder, problem: noWorkbook(folder) }];
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const files = visible
    .filter((entry) => !entry.isDirectory() && isWorkbook(entry.name))
    .map((entry) => path.join(folder, entry.name));
  const folders = visible
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));
  const below: string[] = [];
  for (const one of folders.sort(byName)) below.push(...(await workbooksIn(one)));
  return [...files.sort(byName), ...below];
}

function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK.test(name);
}

function noWorkbook(folder: string): FileProblem {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: `Di folder ${folder} tidak ada buku kerja Excel (.xlsx atau .xlsm).`,
      en: `There is no Excel workbook (.xlsx or .xlsm) in the folder ${folder}.`,
    },
  };
}

function nothingFits(pattern: string): FileProblem {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: `Tidak ada buku kerja Excel yang cocok dengan pola ${pattern}.`,
      en: `No Excel workbook matches the pattern ${pattern}.`,
    },
  };
}
