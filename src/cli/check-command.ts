import { check, checkTogether, type Workbook } from '../core/check';
import type { Nomenclature } from '../core/nomenclature/nomenclature';
import type { Settings } from '../core/settings';
import { readWorkbookFile } from '../hosts/file/read-file-node';
import { addCounts, type Counts, countFiles, noCounts } from '../report/counts';
import { publicFile, publicProblem, type FileProblem, type PublicOptions } from '../report/public-file';
import { publicPair } from '../report/public-pair';
import type { PublicFile, PublicPair } from '../report/schema';
import type { CheckArguments } from './call';
import { EXIT } from './exit';
import { createProgress } from './progress';
import { type ReportWriter, reportWriter } from './report-writer';
import type { Streams } from './streams';
import { findTargets, type Target } from './targets';

interface Job {
  readonly settings: Settings;
  readonly lists: readonly Nomenclature[];
  readonly options: PublicOptions;
}

/** Checks every file the call names; a file that fails does not stop the others. */
export async function checkCommand(
  call: CheckArguments,
  settings: Settings,
  lists: readonly Nomenclature[],
  streams: Streams,
): Promise<number> {
  const options: PublicOptions = { language: call.language, rows: call.rows, shows: showsRule(call) };
  const job: Job = { settings, lists, options };
  const targets = await findTargets(call.paths);
  const writer = reportWriter(call, streams);
  writer.begin();
  const counts = call.together
    ? await checkAllTogether(targets, job, writer, streams)
    : await checkOneByOne(targets, job, writer, streams);
  if (counts.unread > 0) return EXIT.unreadable;
  return counts.severities.galat > 0 ? EXIT.galat : EXIT.clean;
}

/** File by file, so that a folder of workbooks is never in memory at once. */
async function checkOneByOne(
  targets: readonly Target[],
  job: Job,
  writer: ReportWriter,
  streams: Streams,
): Promise<Counts> {
  const progress = createProgress(streams.err, targets.length);
  let counts = noCounts;
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const result = await checkFile(target, job);
    counts = addCounts(counts, countFiles([result]));
    progress.clear();
    writer.file(result);
  }
  writer.end(counts, []);
  return counts;
}

/** All files at once: their tables are held against each other too. */
async function checkAllTogether(
  targets: readonly Target[],
  { settings, lists, options }: Job,
  writer: ReportWriter,
  streams: Streams,
): Promise<Counts> {
  const progress = createProgress(streams.err, targets.length);
  const results = new Map<string, PublicFile>();
  const workbooks: Workbook[] = [];
  for (const [index, target] of targets.entries()) {
    progress.show(index, target.file);
    const read = await readTarget(target);
    if ('code' in read) results.set(target.file, publicProblem(target.file, read, options.language));
    else workbooks.push({ name: target.file, sheets: read.sheets });
  }
  progress.clear();
  let pairs: readonly PublicPair[] = [];
  try {
    const together = checkTogether(workbooks, settings, lists);
    for (const [index, { name }] of workbooks.entries()) {
      const report = together.reports[index];
      if (report) results.set(name, publicFile(name, report, options));
    }
    pairs = together.pairs.map((pair) => publicPair(pair, options.language, together.nameOf));
  } catch (fault) {
    for (const { name } of workbooks)
      results.set(name, publicProblem(name, ownMistake(fault), options.language));
  }
  const files = targets.flatMap(({ file }) => results.get(file) ?? []);
  for (const file of files) writer.file(file);
  const counts = countFiles(files);
  writer.end(counts, pairs);
  return counts;
}

async function checkFile(target: Target, { settings, lists, options }: Job): Promise<PublicFile> {
  try {
    const read = await readTarget(target);
    if ('code' in read) return publicProblem(target.file, read, options.language);
    return publicFile(target.file, check(read.sheets, settings, lists), options);
  } catch (fault) {
    // An exception is a mistake of ours; the other files of the call still get their report.
    return publicProblem(target.file, ownMistake(fault), options.language);
  }
}

async function readTarget({ file, problem }: Target): Promise<Omit<Workbook, 'name'> | FileProblem> {
  if (problem) return problem;
  const read = await readWorkbookFile(file);
  return read.ok ? { sheets: read.workbook.sheets } : read.error;
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

function showsRule({ only, skip }: CheckArguments): (rule: string) => boolean {
  return (rule) => (only.length === 0 || only.includes(rule)) && !skip.includes(rule);
}
