import { writeWorkbook } from '../../hosts/file/write/write-workbook';
import { oneSafeLine } from '../../report/safe-text';
import { type FileSummary, summariseFile } from '../../report/summary/file-summary';
import { verificationPlans } from '../../report/verification/verification-plans';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { findTargets } from '../files/targets';
import { writeWhole } from '../files/write-whole';
import { messages } from '../messages';
import type { HandBackCall } from './annotate-command';
import { checkFiles } from './check-files';
import { prepare } from './prepare';
import { reportWords } from './report-words';

/** Writes the verification sheets of all files into one new workbook, drafted from the findings. */
export async function verifyCommand(
  call: HandBackCall & { readonly agency: string | null },
  context: Context,
): Promise<Outcome> {
  const { language, streams } = context;
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const say = reportWords[language];
  const targets = await findTargets(call.paths);
  const summaries: FileSummary[] = [];
  let unread = 0;
  const options = { language, agency: call.agency ?? prepared.settings.agency };
  await checkFiles(targets, { ...prepared, language, together: call.together }, streams, (checked) => {
    if ('report' in checked) summaries.push(summariseFile(checked.file, checked.report, options));
    else {
      unread++;
      streams.err.write(`${oneSafeLine(checked.file)}: ${checked.problem.message[language]}\n`);
    }
  });
  if (summaries.length === 0) {
    streams.err.write(`${say.nothingRead}\n`);
    return EXIT.unreadable;
  }
  const problem = await writeWhole(call.out, writeWorkbook(verificationPlans(summaries, language)));
  streams.err.write(
    `${problem === null ? say.verified(call.out, summaries.length) : messages[language].notWritten(call.out, problem)}\n`,
  );
  return unread > 0 || problem !== null ? EXIT.unreadable : EXIT.clean;
}
