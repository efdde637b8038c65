import { check } from '../core/check';
import { readWorkbookFile } from '../hosts/file/read-file-node';
import type { Settings } from '../core/settings';
import { addCounts, countFiles, noCounts } from '../report/counts';
import { publicFile, publicProblem, type FileProblem, type PublicOptions } from '../report/public-file';
import type { PublicFile } from '../report/schema';
import type { CheckArguments } from './call';
import { createProgress } from './progress';
import { reportWriter } from './report-writer';
import type { Streams } from './streams';
import { findTargets } from './targets';

export const EXIT = { clean: 0, galat: 1, unreadable: 2 } as const;

/** Checks every file the call names, one by one; a file that fails does not stop the others. */
export async function checkCommand(
  call: CheckArguments,
  settings: Settings,
  streams: Streams,
): Promise<number> {
  const options: PublicOptions = { language: call.language, rows: call.rows, shows: showsRule(call) };
  const targets = await findTargets(call.paths);
  const progress = createProgress(streams.err, targets.length);
  const writer = reportWriter(call, streams);
  let counts = noCounts;
  writer.begin();
  for (const [index, { file, problem }] of targets.entries()) {
    progress.show(index, file);
    const result = problem
      ? publicProblem(file, problem, call.language)
      : await checkFile(file, settings, options);
    counts = addCounts(counts, countFiles([result]));
    progress.clear();
    writer.file(result);
  }
  writer.end(counts);
  if (counts.unread > 0) return EXIT.unreadable;
  return counts.severities.galat > 0 ? EXIT.galat : EXIT.clean;
}

async function checkFile(file: string, settings: Settings, options: PublicOptions): Promise<PublicFile> {
  try {
    const read = await readWorkbookFile(file);
    if (!read.ok) return publicProblem(file, read.error, options.language);
    return publicFile(file, check(read.workbook.sheets, settings), options);
  } catch (fault) {
    // An exception is a mistake of ours; the other files of the call still get their report.
    return publicProblem(file, ownMistake(fault), options.language);
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

function showsRule({ only, skip }: CheckArguments): (rule: string) => boolean {
  return (rule) => (only.length === 0 || only.includes(rule)) && !skip.includes(rule);
}
