import type { Language } from '../../core/language/language';
import { catalogue } from '../../core/rules/catalogue';
import { addCounts, type Counts, countFiles, noCounts } from '../../report/counts';
import { htmlReport } from '../../report/html/html-report';
import type { PublicPair } from '../../report/schema';
import type { FileSummary } from '../../report/summary/file-summary';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { leftAsideText } from '../files/left-aside';
import { findTargets, type Target } from '../files/targets';
import { messages } from '../messages';
import { nearest } from '../nearest';
import { checkMany, USUAL } from '../pool/check-many';
import { type CheckPlan, summaryOf } from '../pool/check-task';
import { checkTogether } from './check-files';
import { type Prepared, prepare } from './prepare';
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
  /** Workers; null = by the cores and the files there are. */
  readonly jobs: number | null;
}

/** Checks every file the call names; a file that fails does not stop the others. */
export async function checkCommand(call: CheckCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const strange = unknownRule([...call.only, ...call.skip], language);
  if (strange !== null) return { wrong: strange };
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const { targets, leftAside } = await findTargets(call.paths);
  let counts = noCounts;
  const runs = (each: (summary: FileSummary) => void): Promise<readonly PublicPair[]> =>
    checkAll(targets, call, prepared, context, (summary) => {
      counts = addCounts(counts, countFiles([summary.file]));
      each(summary);
    });
  if (call.format === 'html') {
    const summaries: FileSummary[] = [];
    const pairs = await runs((summary) => summaries.push(summary));
    streams.out.write(htmlReport(summaries, { language, checkedAt: new Date(), pairs }));
  } else {
    const writer = reportWriter(call.format, { language, all: call.all }, streams);
    writer.begin();
    const pairs = await runs(({ file }) => writer.file(file));
    writer.end(counts, pairs);
  }
  streams.err.write(leftAsideText(leftAside, language));
  return statusOf(counts);
}

/** The worst of what became of the files. */
export function statusOf({ unread, severities, notChecked }: Counts): number {
  if (unread > 0) return EXIT.unreadable;
  if (severities.galat > 0) return EXIT.galat;
  return notChecked > 0 ? EXIT.notChecked : EXIT.clean;
}

async function checkAll(
  targets: readonly Target[],
  call: CheckCall,
  { settings, lists }: Prepared,
  { language, streams }: Context,
  each: (summary: FileSummary) => void,
): Promise<readonly PublicPair[]> {
  const { rows, only, skip, jobs, together } = call;
  const plan: CheckPlan = { settings, language, rows, only, skip, store: null };
  if (together)
    return checkTogether(targets, { settings, lists, language }, streams, (checked) => {
      each(summaryOf(checked, plan));
    });
  await checkMany(targets, plan, lists, { ...USUAL, jobs }, streams, ({ summary }) => {
    each(summary);
  });
  return [];
}

function unknownRule(named: readonly string[], language: Language): string | null {
  const ids = catalogue.map(({ id }) => id);
  const unknown = named.find((rule) => !ids.includes(rule));
  return unknown === undefined ? null : messages[language].unknownRule(unknown, nearest(unknown, ids));
}
