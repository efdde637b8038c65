import type { Language } from '../../core/language/language';
import { catalogue } from '../../core/rules/catalogue';
import { addCounts, countFiles, noCounts } from '../../report/counts';
import { htmlReport } from '../../report/html/html-report';
import { publicFile, publicProblem } from '../../report/public-file';
import { type FileSummary, summariseFile, type SummaryOptions } from '../../report/summary/file-summary';
import { summariseProblem } from '../../report/summary/problem-summary';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { leftAsideText } from '../files/left-aside';
import { findTargets } from '../files/targets';
import { messages } from '../messages';
import { nearest } from '../nearest';
import { type CheckedFile, checkFiles } from './check-files';
import { prepare } from './prepare';
import { type ReportFormat, reportWriter } from './report-writer';

interface CheckCall {
  readonly paths: readonly string[];
  readonly format: ReportFormat | 'html';
  readonly rows: boolean;
  readonly all: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly settings: string | null;
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

/** Checks every file the call names; a file that fails does not stop the others. */
export async function checkCommand(call: CheckCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const strange = unknownRule([...call.only, ...call.skip], language);
  if (strange !== null) return { wrong: strange };
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const options: SummaryOptions = {
    language,
    rows: call.rows,
    shows: showsRule(call),
    agency: prepared.settings.agency,
  };
  const { targets, leftAside } = await findTargets(call.paths);
  const job = { ...prepared, language, together: call.together };
  let counts = noCounts;
  if (call.format === 'html') {
    const summaries: FileSummary[] = [];
    const pairs = await checkFiles(targets, job, streams, (checked) => {
      summaries.push(summaryOf(checked, options));
    });
    counts = countFiles(summaries.map(({ file }) => file));
    streams.out.write(htmlReport(summaries, { language, checkedAt: new Date(), pairs }));
  } else {
    const writer = reportWriter(call.format, { language, all: call.all }, streams);
    writer.begin();
    const pairs = await checkFiles(targets, job, streams, (checked) => {
      const file =
        'report' in checked
          ? publicFile(checked.file, checked.report, options)
          : publicProblem(checked.file, checked.problem, language);
      counts = addCounts(counts, countFiles([file]));
      writer.file(file);
    });
    writer.end(counts, pairs);
  }
  streams.err.write(leftAsideText(leftAside, language));
  if (counts.unread > 0) return EXIT.unreadable;
  if (counts.severities.galat > 0) return EXIT.galat;
  return counts.notChecked > 0 ? EXIT.notChecked : EXIT.clean;
}

/** What the reports for people keep of a checked file. */
function summaryOf(checked: CheckedFile, options: SummaryOptions): FileSummary {
  return 'report' in checked
    ? summariseFile(checked.file, checked.report, options)
    : summariseProblem(checked.file, checked.problem, options.language);
}

function unknownRule(named: readonly string[], language: Language): string | null {
  const ids = catalogue.map(({ id }) => id);
  const unknown = named.find((rule) => !ids.includes(rule));
  return unknown === undefined ? null : messages[language].unknownRule(unknown, nearest(unknown, ids));
}

function showsRule({ only, skip }: CheckCall): (rule: string) => boolean {
  return (rule) => (only.length === 0 || only.includes(rule)) && !skip.includes(rule);
}
