import { check, checkTogether, type Workbook } from '../../core/engine/check';
import type { Report } from '../../core/engine/report';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import { readWorkbookFile } from '../../hosts/file/read-file-node';
import type { FileWorkbook } from '../../hosts/file/read-workbook';
import type { FileProblem } from '../../report/public-file';
import { publicPair } from '../../report/public-pair';
import type { PublicPair } from '../../report/schema';
import { createProgress } from './progress';
import type { Streams } from '../streams';
import type { Target } from '../files/targets';

/** The engine's report of one file, or why there is none. */
export type CheckedFile =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly problem: FileProblem };

export interface CheckJob {
  readonly settings: Settings;
  readonly lists: readonly Nomenclature[];
  readonly language: Language;
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

/**
 * Checks every file and hands each over when it is done, in their order; a file that fails does not stop the others.
 * Gives the pairs of tables of different files, where they were checked together.
 */
export async function checkFiles(
  targets: readonly Target[],
  job: CheckJob,
  streams: Streams,
  each: (checked: CheckedFile) => Promise<void> | void,
): Promise<readonly PublicPair[]> {
  if (job.together) return checkAllTogether(targets, job, streams, each);
  const progress = createProgress(streams.err, targets.length);
  // File by file, so that a folder of workbooks is never in memory at once.
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const checked = await checkOne(target, job);
    progress.clear();
    await each(checked);
  }
  return [];
}

async function checkAllTogether(
  targets: readonly Target[],
  job: CheckJob,
  streams: Streams,
  each: (checked: CheckedFile) => Promise<void> | void,
): Promise<readonly PublicPair[]> {
  const { settings, lists, language } = job;
  const progress = createProgress(streams.err, targets.length);
  const results = new Map<string, CheckedFile>();
  const workbooks: Workbook[] = [];
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const { file } = target;
    const read = await readTarget(target);
    if ('code' in read) results.set(file, { file, problem: read });
    else workbooks.push({ name: file, ...read });
  }
  progress.clear();
  let pairs: readonly PublicPair[] = [];
  try {
    const together = checkTogether(workbooks, settings, lists);
    for (const [index, { name: file }] of workbooks.entries()) {
      const report = together.reports[index];
      if (report) results.set(file, { file, report });
    }
    pairs = together.pairs.map((pair) => publicPair(pair, language, together.nameOf));
  } catch (fault) {
    const problem = ownMistake(fault);
    for (const { name: file } of workbooks) results.set(file, { file, problem });
  }
  for (const { file } of targets) {
    const checked = results.get(file);
    if (checked) await each(checked);
  }
  return pairs;
}

async function checkOne(target: Target, { settings, lists }: CheckJob): Promise<CheckedFile> {
  const { file } = target;
  try {
    const read = await readTarget(target);
    if ('code' in read) return { file, problem: read };
    return { file, report: check(read.sheets, settings, lists, read.damaged) };
  } catch (fault) {
    // An exception is a mistake of ours; the other files of the call still get their report.
    return { file, problem: ownMistake(fault) };
  }
}

async function readTarget({ file, problem }: Target): Promise<FileWorkbook | FileProblem> {
  if (problem) return problem;
  const read = await readWorkbookFile(file);
  return read.ok ? read.workbook : read.error;
}

export function ownMistake(fault: unknown): FileProblem {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return {
    code: 'galat-program',
    message: {
      id: `Program ini keliru saat memeriksa berkas ini dan tidak menyelesaikannya (${what}). Mohon laporkan.`,
      en: `This program made a mistake while checking this file and did not finish it (${what}). Please report it.`,
    },
  };
}
