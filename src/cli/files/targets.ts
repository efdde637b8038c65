import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem } from '../../report/public-file';
import { byName, expandGlob, isGlob } from './glob';

/** A file to check, or a word of the call that names none. */
export interface Target {
  readonly file: string;
  readonly problem?: FileProblem;
}

/** Something that lies in a folder of the call and is not looked at. */
export interface LeftAside {
  readonly path: string;
  readonly why: 'bukan-buku-kerja' | 'tautan';
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly leftAside: readonly LeftAside[];
}

/** What people send plans in. Web pages and CSV are read where they are named: in folders they are mostly something else. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods|pdf|docx)$/i;
/** What Excel leaves beside an open workbook, and what systems leave in a folder. */
const LITTER = /^(~\$.*|thumbs\.db|desktop\.ini|\..*)$/i;

/** The files that the words of the call name, in their order, each once, and what was left aside. */
export async function findTargets(paths: readonly string[]): Promise<Targets> {
  const targets = new Map<string, Target>();
  const leftAside = new Map<string, LeftAside>();
  for (const one of paths) {
    const found = await targetsOf(one);
    for (const target of found.targets) {
      const key = path.resolve(target.file);
      if (!targets.has(key)) targets.set(key, target);
    }
    for (const left of found.leftAside) leftAside.set(path.resolve(left.path), left);
  }
  // What one word leaves aside another may name.
  const left = [...leftAside].flatMap(([key, one]) => (targets.has(key) ? [] : [one]));
  return { targets: [...targets.values()], leftAside: left };
}

async function targetsOf(word: string): Promise<Targets> {
  const status = await stat(word).catch(() => null);
  if (status?.isDirectory()) {
    const found = await inFolder(word);
    return found.targets.length > 0
      ? found
      : { ...found, targets: [{ file: word, problem: noWorkbook(word) }] };
  }
  if (status === null && isGlob(word)) {
    const found = joined(await Promise.all((await expandGlob(word)).map(matchOf)));
    return found.targets.length > 0
      ? found
      : { ...found, targets: [{ file: word, problem: nothingFits(word) }] };
  }
  // A path that is not there is told by whoever opens it.
  return { targets: [{ file: word }], leftAside: [] };
}

/** A pattern as wide as `*` names whatever lies in a folder: of that, only workbooks are meant. */
async function matchOf(found: string): Promise<Targets> {
  const status = await stat(found).catch(() => null);
  if (status?.isDirectory()) return inFolder(found);
  if (isWorkbook(path.basename(found))) return { targets: [{ file: found }], leftAside: [] };
  const left = { path: found, why: 'bukan-buku-kerja' } as const;
  return { targets: [], leftAside: LITTER.test(path.basename(found)) ? [] : [left] };
}

/** Workbooks at any depth; hidden folders are passed over, links to folders told: one can lead back to where it stands. */
async function inFolder(folder: string): Promise<Targets> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return { targets: [{ file: folder, problem: unreadableFolder(folder) }], leftAside: [] };
  }
  const visible = entries
    .filter(({ name }) => !LITTER.test(name))
    .sort((one, other) => byName(one.name, other.name));
  const here: Targets[] = [];
  const below: Targets[] = [];
  for (const entry of visible) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) below.push(await inFolder(place));
    else if (isWorkbook(entry.name)) here.push({ targets: [{ file: place }], leftAside: [] });
    else {
      const why = entry.isSymbolicLink() ? 'tautan' : 'bukan-buku-kerja';
      here.push({ targets: [], leftAside: [{ path: place, why }] });
    }
  }
  return joined([...here, ...below]);
}

function joined(parts: readonly Targets[]): Targets {
  return {
    targets: parts.flatMap(({ targets }) => targets),
    leftAside: parts.flatMap(({ leftAside }) => leftAside),
  };
}

function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !LITTER.test(name);
}

function noWorkbook(folder: string): FileProblem {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: `Di folder ${folder} tidak ada buku kerja Excel (.xlsx atau .xlsm), dan tidak ada .xls, .ods, PDF, atau Word.`,
      en: `There is no Excel workbook (.xlsx or .xlsm) in the folder ${folder}, and no .xls, .ods, PDF or Word file.`,
    },
  };
}

function unreadableFolder(folder: string): FileProblem {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: `Isi folder ${folder} tidak boleh dibaca, jadi buku kerja di dalamnya tidak diperiksa.`,
      en: `The folder ${folder} may not be read, so the workbooks in it were not checked.`,
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
