import type { Stats } from 'node:fs';
import { access, constants, lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../core/language/language';
import { fitToName } from '../../hosts/file/package/file-ending';
import { writeWhole } from '../../hosts/file/write-whole-node';
import { oneSafeLine } from '../../report/safe-text';
import { messages } from '../messages';
import { whyNotWritten } from './write-problem';

/** A workbook that a command is going to write. */
export interface Output {
  readonly out: string;
  /** The workbook it is a copy of, whose kind it keeps; null for a new one. */
  readonly source: string | null;
}

export interface OutputWay {
  readonly language: Language;
  /** Files that are there may be replaced; sources of the call and what is no regular file never are. */
  readonly force: boolean;
  /** Every output is its own source, which is kept beside it. */
  readonly inPlace?: boolean;
}

/** Tries all names before any is written: a sentence about each that may not be written; none where all may. */
export async function refusedOutputs(
  outputs: readonly Output[],
  sources: readonly string[],
  way: OutputWay,
): Promise<readonly string[]> {
  const known = await Promise.all(sources.map((file) => stat(file).catch(() => null)));
  const say = messages[way.language];
  const sentences: string[] = [];
  for (const { out, source } of outputs) {
    const ending = source !== null && /\.xlsm$/i.test(source) ? '.xlsm' : '.xlsx';
    if (!out.toLowerCase().endsWith(ending)) sentences.push(say.wrongEnding(out, ending));
    else {
      const fault = await faultOf(out, known, way);
      if (fault !== null) sentences.push(say.notWritten(out, whyNotWritten(fault)[way.language]));
    }
  }
  return sentences;
}

/** Writes a workbook whole or not at all; a sentence where it could not be. */
export async function writeOutput(
  { out }: Output,
  bytes: Uint8Array,
  { language, force, inPlace = false }: OutputWay,
): Promise<string | null> {
  const fitted = fitToName(bytes, out);
  if (!fitted.ok) return `${oneSafeLine(out)}: ${fitted.error.message[language]}`;
  const keep = inPlace ? { keepAs: await freeNameBeside(out) } : {};
  const fault = await writeWhole(out, fitted.bytes, { replace: force || inPlace, ...keep });
  return fault === null ? null : messages[language].notWritten(out, whyNotWritten(fault)[language]);
}

async function faultOf(
  out: string,
  sources: readonly (Stats | null)[],
  { force, inPlace = false }: OutputWay,
): Promise<string | null> {
  const there = await lstat(out).catch((fault: NodeJS.ErrnoException) => fault.code ?? fault.message);
  if (there === 'ENOENT') return folderFault(path.dirname(out));
  if (typeof there === 'string') return there;
  if (there.isSymbolicLink()) return 'ELINK';
  if (there.isDirectory()) return 'EISDIR';
  if (!there.isFile()) return 'ENOTFILE';
  const isSource = sources.some((one) => one?.dev === there.dev && one.ino === there.ino);
  if (isSource && !inPlace) return 'ESOURCE';
  if (!isSource && !force) return 'EEXIST';
  // Whoever may do everything is still told: somebody meant the file to stay.
  const writable = (there.mode & 0o222) !== 0 && (await mayWrite(out));
  return writable ? folderFault(path.dirname(out)) : 'EREADONLY';
}

async function folderFault(folder: string): Promise<string | null> {
  const status = await stat(folder).catch((fault: NodeJS.ErrnoException) => fault.code ?? fault.message);
  if (typeof status === 'string') return status;
  if (!status.isDirectory()) return 'ENOTDIR';
  return (await mayWrite(folder)) ? null : 'EACCES';
}

function mayWrite(place: string): Promise<boolean> {
  return access(place, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** "renja.xlsx" is kept as "renja.asal.xlsx"; where that is taken already, as "renja.asal (2).xlsx". */
async function freeNameBeside(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count++) {
    const free = path.join(dir, `${name}.asal${count === 1 ? '' : ` (${String(count)})`}${ext}`);
    if ((await lstat(free).catch(() => null)) === null) return free;
  }
}
