import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { figure } from '../../core/language/figures';
import { annotateWorkbook } from '../../hosts/file/annotate/annotate-workbook';
import { oneSafeLine } from '../../report/safe-text';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { type Output, type OutputWay, refusedOutputs, writeOutput } from '../files/outputs';
import { leftAsideText } from '../files/left-aside';
import { damageText } from '../files/open-workbook';
import { findTargets, type Target } from '../files/targets';
import { type CheckedFile, checkFiles } from './check-files';
import { prepare } from './prepare';
import { lostOf } from './lost-of';
import { reportWords } from './report-words';

interface AnnotateCall {
  readonly paths: readonly string[];
  /** A file; of several workbooks the folder; null in place. */
  readonly out: string | null;
  readonly force: boolean;
  readonly inPlace: boolean;
  readonly settings: string | null;
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

/** Writes a copy of every workbook with marks and comments at its findings; one that fails does not stop the others. */
export async function annotateCommand(call: AnnotateCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const { targets, leftAside } = await findTargets(call.paths);
  const way = { language, force: call.force, inPlace: call.inPlace };
  const outputs = await outputsOf(targets, call.out);
  const sources = targets.map(({ file }) => file);
  const refused = await refusedOutputs([...outputs.values()], sources, way);
  if (refused.length > 0) {
    // One that may not be written writes none: half a folder of results is worse than none.
    streams.err.write(refused.map((sentence) => `${sentence}\n`).join(''));
    return EXIT.unreadable;
  }
  let failed = 0;
  const each = async (checked: CheckedFile): Promise<void> => {
    const told = await annotateOne(checked, outputs.get(checked.file), way);
    if (!told.ok) failed++;
    streams.err.write(`${told.sentence}\n`);
  };
  await checkFiles(targets, { ...prepared, language, together: call.together }, streams, each);
  streams.err.write(leftAsideText(leftAside, language));
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}

interface Told {
  readonly ok: boolean;
  readonly sentence: string;
}

async function annotateOne(checked: CheckedFile, output: Output | undefined, way: OutputWay): Promise<Told> {
  const { language } = way;
  const { file } = checked;
  const refuse = (sentence: string): Told => ({ ok: false, sentence });
  if ('problem' in checked || !output) {
    const why = 'problem' in checked ? checked.problem.message[language] : reportWords[language].oldFormat;
    return refuse(`${oneSafeLine(file)}: ${why}`);
  }
  // What was taken from a document is no workbook whose place a result could take.
  if (checked.imported && way.inPlace)
    return refuse(`${oneSafeLine(file)}: ${reportWords[language].oldFormat}`);
  const result = annotateWorkbook(checked.bytes, checked.report, language);
  if (!result.ok) return refuse(`${oneSafeLine(file)}: ${result.error.message[language]}`);
  const problem = await writeOutput(output, result.bytes, way);
  if (problem !== null) return refuse(problem);
  const { annotated } = reportWords[language];
  const done = annotated(output.out, figure(result.markedCells), figure(result.comments));
  const lost = damageText(file, lostOf(checked.report), language);
  return { ok: true, sentence: [lost + done, ...result.notes.map((note) => note[language])].join('\n') };
}

/** Where the copy of each file goes: onto itself, to the one name, or under its own name into the folder. */
async function outputsOf(
  targets: readonly Target[],
  out: string | null,
): Promise<ReadonlyMap<string, Output>> {
  const files = targets.flatMap(({ file, problem }) => (problem ? [] : [file]));
  // An old .xls among many is told when it cannot be read; it must not keep the others from being written.
  if (out === null)
    return new Map(files.filter(isNewFormat).map((file) => [file, { out: file, source: file }]));
  const status = await stat(out).catch(() => null);
  const isFolder = targets.length > 1 || /[\\/]$/.test(out) || status?.isDirectory() === true;
  // Where the folder cannot be made, trying the names says so.
  if (isFolder) await mkdir(out, { recursive: true }).catch(() => undefined);
  const taken = new Set<string>();
  const nameOf = (file: string): string => {
    if (!isFolder) return out;
    const { name } = path.parse(file);
    const ext = /\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx';
    let free = `${name}${ext}`;
    // Files of one name from several folders.
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name} (${String(count)})${ext}`;
    taken.add(free.toLowerCase());
    return path.join(out, free);
  };
  return new Map(files.map((file) => [file, { out: nameOf(file), source: file }]));
}

function isNewFormat(file: string): boolean {
  return /\.xls[xm]$/i.test(file);
}
