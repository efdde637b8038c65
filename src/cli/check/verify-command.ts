import { writeWorkbook } from '../../hosts/file/write/write-workbook';
import { oneSafeLine } from '../../report/safe-text';
import { type FileSummary, summariseFile } from '../../report/summary/file-summary';
import { verificationPlans } from '../../report/verification/verification-plans';
import type { Context, Outcome } from '../command';
import { EXIT, refuse } from '../exit';
import { leftAsideText } from '../files/left-aside';
import { damageText } from '../files/open-workbook';
import { findTargets } from '../files/targets';
import { refusedOutputs, writeOutput } from '../files/outputs';
import { checkFiles } from './check-files';
import { lostOf } from './lost-of';
import { prepare } from './prepare';
import { reportWords } from './report-words';

interface VerifyCall {
  readonly paths: readonly string[];
  readonly out: string;
  readonly force: boolean;
  readonly agency: string | null;
  readonly settings: string | null;
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

/** Writes the verification sheets of all files into one new workbook, drafted from the findings. */
export async function verifyCommand(call: VerifyCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const say = reportWords[language];
  const { targets, leftAside } = await findTargets(call.paths);
  const output = { out: call.out, source: null };
  const way = { language, force: call.force };
  const sources = targets.map(({ file }) => file);
  const [refused] = await refusedOutputs([output], sources, way);
  if (refused !== undefined) return refuse(streams, refused);
  const summaries: FileSummary[] = [];
  let unread = 0;
  const options = { language, agency: call.agency ?? prepared.settings.agency };
  await checkFiles(targets, { ...prepared, language, together: call.together }, streams, (checked) => {
    if ('report' in checked) {
      summaries.push(summariseFile(checked.file, checked.report, options));
      streams.err.write(damageText(checked.file, lostOf(checked.report), language));
    } else {
      unread++;
      streams.err.write(`${oneSafeLine(checked.file)}: ${checked.problem.message[language]}\n`);
    }
  });
  if (summaries.length === 0) return refuse(streams, say.nothingRead);
  const bytes = writeWorkbook(verificationPlans(summaries, language));
  const problem = await writeOutput(output, bytes, way);
  streams.err.write(`${problem ?? say.verified(call.out, summaries.length)}\n`);
  streams.err.write(leftAsideText(leftAside, language));
  return unread > 0 || problem !== null ? EXIT.unreadable : EXIT.clean;
}
