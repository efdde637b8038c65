import type { Nomenclature } from '../core/nomenclature/nomenclature';
import type { Settings } from '../core/settings';
import { writeWorkbook } from '../hosts/file/write/write-workbook';
import { oneSafeLine } from '../report/safe-text';
import { type FileSummary, summariseFile } from '../report/summary/file-summary';
import { verificationPlans } from '../report/verification/verification-plans';
import { checkFiles } from './check-files';
import { EXIT } from './exit';
import type { HandBackArguments } from './report-arguments';
import { reportWords } from './report-words';
import type { Streams } from './streams';
import { findTargets } from './targets';
import { writeWhole } from './write-whole';

/** Writes the verification sheets of all files into one new workbook, drafted from the findings. */
export async function verifyCommand(
  call: HandBackArguments,
  settings: Settings,
  lists: readonly Nomenclature[],
  streams: Streams,
): Promise<number> {
  const { language, together } = call;
  const say = reportWords[language];
  const targets = await findTargets(call.paths);
  const summaries: FileSummary[] = [];
  let unread = 0;
  const options = { language, agency: call.agency ?? settings.agency };
  await checkFiles(targets, { settings, lists, language, together }, streams, (checked) => {
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
    `${problem === null ? say.verified(call.out, summaries.length) : say.notWritten(call.out, problem)}\n`,
  );
  return unread > 0 || problem !== null ? EXIT.unreadable : EXIT.clean;
}
