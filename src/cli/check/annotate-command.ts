import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/rules/support/money';
import { annotateWorkbook } from '../../hosts/file/annotate/annotate-workbook';
import { readFileBytes } from '../../hosts/file/read-file-node';
import { oneSafeLine } from '../../report/safe-text';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { findTargets } from '../files/targets';
import { writeWhole } from '../files/write-whole';
import { messages } from '../messages';
import { type CheckedFile, checkFiles } from './check-files';
import { prepare } from './prepare';
import { reportWords } from './report-words';

export interface HandBackCall {
  readonly paths: readonly string[];
  /** A file; of several annotated workbooks the folder. */
  readonly out: string;
  readonly settings: string | null;
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

/** Writes a copy of every workbook with marks and comments at its findings; one that fails does not stop the others. */
export async function annotateCommand(call: HandBackCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const targets = await findTargets(call.paths);
  const place = await placesIn(call.out, targets.length);
  let failed = 0;
  const each = async (checked: CheckedFile): Promise<void> => {
    const told = await annotateOne(checked, language, place);
    if (!told.ok) failed++;
    streams.err.write(`${told.sentence}\n`);
  };
  await checkFiles(targets, { ...prepared, language, together: call.together }, streams, each);
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}

interface Told {
  readonly ok: boolean;
  readonly sentence: string;
}

async function annotateOne(
  checked: CheckedFile,
  language: Language,
  place: (file: string) => string,
): Promise<Told> {
  const say = reportWords[language];
  const { file } = checked;
  const refuse = (sentence: string): Told => ({ ok: false, sentence });
  if ('problem' in checked) return refuse(`${oneSafeLine(file)}: ${checked.problem.message[language]}`);
  const out = place(file);
  if (path.resolve(out) === path.resolve(file)) return refuse(say.sameFile(file));
  const loaded = await readFileBytes(file);
  if (!loaded.ok) return refuse(`${oneSafeLine(file)}: ${loaded.error.message[language]}`);
  const result = annotateWorkbook(loaded.bytes, checked.report, language);
  if (!result.ok) return refuse(`${oneSafeLine(file)}: ${result.error.message[language]}`);
  const problem = await writeWhole(out, result.bytes);
  if (problem !== null) return refuse(messages[language].notWritten(out, problem));
  return { ok: true, sentence: say.annotated(out, figure(result.markedCells), figure(result.comments)) };
}

/** Where the copy of each file goes: to the one name, or under its own name into the folder. */
async function placesIn(out: string, files: number): Promise<(file: string) => string> {
  const status = await stat(out).catch(() => null);
  const folder = files > 1 || /[\\/]$/.test(out) || status?.isDirectory() === true;
  if (!folder) return () => out;
  // Where the folder cannot be made, writing the first copy says so.
  await mkdir(out, { recursive: true }).catch(() => undefined);
  const taken = new Set<string>();
  return (file) => {
    const { name, ext } = path.parse(file);
    let free = `${name}${ext}`;
    // Files of one name from several folders.
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name} (${String(count)})${ext}`;
    taken.add(free.toLowerCase());
    return path.join(out, free);
  };
}
