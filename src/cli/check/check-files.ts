import { check, checkTogether as checkBooks, type Workbook } from '../../core/engine/check';
import type { Report } from '../../core/engine/report';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import { readFileBytes } from '../../hosts/file/read-file-node';
import { type FileWorkbook, readWorkbook } from '../../hosts/file/read-workbook';
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
      /** The workbook that was checked: the file's own bytes, or what an import made of them. */
      readonly bytes: Uint8Array;
      /** What the file was where it is no .xlsx. */
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
  const workbooks: (Workbook & Pick<ReadFile, 'bytes' | 'imported'>)[] = [];
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const { file } = target;
    const opened = await openTarget(target);
    const read = 'code' in opened ? opened : await readBytes(file, opened.bytes, streams.workerFile);
    if ('code' in read) results.set(file, { file, problem: read });
    else workbooks.push({ name: file, ...read });
  }
  progress.clear();
  let pairs: readonly PublicPair[] = [];
  try {
    const together = checkBooks(workbooks, settings, lists);
    for (const [index, { name: file, bytes, imported }] of workbooks.entries()) {
      const report = together.reports[index];
      if (report) results.set(file, { file, report, bytes, imported });
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
    const read = await readBytes(file, bytes, workerFile);
    if ('code' in read) return { file, problem: read };
    return {
      file,
      report: check(read.sheets, settings, lists, read.damaged),
      bytes: read.bytes,
      imported: read.imported,
    };
  } catch (fault) {
    // An exception is a mistake of ours; the other files of the call still get their report.
    return { file, problem: ownMistake(fault) };
  }
}

interface ReadFile extends FileWorkbook {
  readonly bytes: Uint8Array;
  readonly imported: ImportedBook | null;
}

/** The workbook that a file is or becomes, or why there is none. */
async function readBytes(
  file: string,
  bytes: Uint8Array,
  workerFile: string | undefined,
): Promise<ReadFile | FileProblem> {
  const made = await asWorkbook(file, bytes, workerFile);
  if (!made.ok) return made.error;
  const read = await readWorkbook(made.bytes);
  return read.ok ? { ...read.workbook, bytes: made.bytes, imported: made.imported } : read.error;
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
