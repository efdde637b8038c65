import { check, checkTogether as checkBooks, type Workbook } from '../../core/engine/check';
import type { Report } from '../../core/engine/report';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import { readFileBytes } from '../../hosts/file/read-file-node';
import { readWorkbook } from '../../hosts/file/read-workbook';
import type { ImportedBook } from '../../hosts/import/imported-book';
import type { FileProblem } from '../../report/public-file';
import { publicPair } from '../../report/public-pair';
import type { PublicPair } from '../../report/schema';
import { asWorkbook } from '../files/as-workbook';
import { createProgress } from './progress';
import type { Streams } from '../streams';
import type { Target } from '../files/targets';

/** The engine's report of one file, or why there is none. */
export type CheckedFile =
  | {
      readonly file: string;
      readonly report: Report;
      /** Where the file is no .xlsx: the workbook it became, and what it was. */
      readonly imported: ImportedBook | null;
    }
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
  if (job.together) return checkTogether(targets, job, streams, each);
  const progress = createProgress(streams.err, targets.length);
  // File by file, so that a folder of workbooks is never in memory at once.
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const checked = await checkOne(target, { ...job, workerFile: streams.workerFile });
    progress.clear();
    await each(checked);
  }
  return [];
}

/** Checks files at once, so that their tables are held against each other too, and gives the pairs of tables. */
export async function checkTogether(
  targets: readonly Target[],
  job: Omit<CheckJob, 'together'>,
  streams: Streams,
  each: (checked: CheckedFile) => Promise<void> | void,
): Promise<readonly PublicPair[]> {
  const { settings, lists, language } = job;
  const progress = createProgress(streams.err, targets.length);
  const results = new Map<string, CheckedFile>();
  const workbooks: (Workbook & { readonly imported: ImportedBook | null })[] = [];
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const { file } = target;
    const opened = await openTarget(target);
    const made = 'code' in opened ? null : await asWorkbook(file, opened.bytes, streams.workerFile);
    const read = made?.ok ? await readWorkbook(made.bytes) : made;
    if ('code' in opened) results.set(file, { file, problem: opened });
    else if (!made?.ok || !read?.ok) {
      const problem = made?.ok === false ? made.error : read?.ok === false ? read.error : null;
      if (problem) results.set(file, { file, problem });
    } else workbooks.push({ name: file, ...read.workbook, imported: made.imported });
  }
  progress.clear();
  let pairs: readonly PublicPair[] = [];
  try {
    const together = checkBooks(workbooks, settings, lists);
    for (const [index, { name: file, imported }] of workbooks.entries()) {
      const report = together.reports[index];
      if (report) results.set(file, { file, report, imported });
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

async function checkOne(target: Target, ground: CheckGround): Promise<CheckedFile> {
  const opened = await openTarget(target);
  return 'code' in opened
    ? { file: target.file, problem: opened }
    : checkBytes(target.file, opened.bytes, ground);
}

/** What one file is checked with. */
export interface CheckGround extends Pick<CheckJob, 'settings' | 'lists'> {
  readonly workerFile: string | undefined;
}

/** The bytes of a file of the call, or why there are none. */
export async function openTarget({
  file,
  problem,
}: Target): Promise<{ readonly bytes: Uint8Array } | FileProblem> {
  if (problem) return problem;
  const loaded = await readFileBytes(file);
  return loaded.ok ? loaded : loaded.error;
}

export async function checkBytes(
  file: string,
  bytes: Uint8Array,
  { settings, lists, workerFile }: CheckGround,
): Promise<CheckedFile> {
  try {
    const made = await asWorkbook(file, bytes, workerFile);
    if (!made.ok) return { file, problem: made.error };
    const read = await readWorkbook(made.bytes);
    if (!read.ok) return { file, problem: read.error };
    const { sheets, damaged } = read.workbook;
    return { file, report: check(sheets, settings, lists, damaged), imported: made.imported };
  } catch (fault) {
    // An exception is a mistake of ours; the other files of the call still get their report.
    return { file, problem: ownMistake(fault) };
  }
}

function ownMistake(fault: unknown): FileProblem {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return {
    code: 'galat-program',
    message: {
      id: `Program ini keliru saat memeriksa berkas ini dan tidak menyelesaikannya (${what}). Mohon laporkan.`,
      en: `This program made a mistake while checking this file and did not finish it (${what}). Please report it.`,
    },
  };
}
