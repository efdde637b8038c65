import type { Nomenclature } from '../core/nomenclature/nomenclature';
import type { Settings } from '../core/settings';
import { addCounts, countFiles, noCounts } from '../report/counts';
import { htmlReport } from '../report/html/html-report';
import { publicFile, publicProblem } from '../report/public-file';
import { type FileSummary, summariseFile, type SummaryOptions } from '../report/summary/file-summary';
import { summariseProblem } from '../report/summary/problem-summary';
import type { CheckArguments } from './call';
import { type CheckedFile, checkFiles } from './check-files';
import { EXIT } from './exit';
import { reportWriter } from './report-writer';
import type { Streams } from './streams';
import { findTargets } from './targets';

/** Checks every file the call names; a file that fails does not stop the others. */
export async function checkCommand(
  call: CheckArguments,
  settings: Settings,
  lists: readonly Nomenclature[],
  streams: Streams,
): Promise<number> {
  const options: SummaryOptions = {
    language: call.language,
    rows: call.rows,
    shows: showsRule(call),
    agency: settings.agency,
  };
  const targets = await findTargets(call.paths);
  const job = { settings, lists, language: call.language, together: call.together };
  let counts = noCounts;
  if (call.format === 'html') {
    const summaries: FileSummary[] = [];
    const pairs = await checkFiles(targets, job, streams, (checked) => {
      summaries.push(summaryOf(checked, options));
    });
    counts = countFiles(summaries.map(({ file }) => file));
    streams.out.write(htmlReport(summaries, { language: call.language, checkedAt: new Date(), pairs }));
  } else {
    const writer = reportWriter(call.format, call, streams);
    writer.begin();
    const pairs = await checkFiles(targets, job, streams, (checked) => {
      const file =
        'report' in checked
          ? publicFile(checked.file, checked.report, options)
          : publicProblem(checked.file, checked.problem, call.language);
      counts = addCounts(counts, countFiles([file]));
      writer.file(file);
    });
    writer.end(counts, pairs);
  }
  if (counts.unread > 0) return EXIT.unreadable;
  return counts.severities.galat > 0 ? EXIT.galat : EXIT.clean;
}

/** What the reports for people keep of a checked file. */
export function summaryOf(checked: CheckedFile, options: SummaryOptions): FileSummary {
  return 'report' in checked
    ? summariseFile(checked.file, checked.report, options)
    : summariseProblem(checked.file, checked.problem, options.language);
}

function showsRule({ only, skip }: CheckArguments): (rule: string) => boolean {
  return (rule) => (only.length === 0 || only.includes(rule)) && !skip.includes(rule);
}
