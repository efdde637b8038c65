import { readWorkbook } from '../../hosts/file/read-workbook';
import { oneSafeLine, safeJson } from '../../report/safe-text';
import type { Context, Outcome } from '../command';
import { EXIT, refuse } from '../exit';
import { openAsWorkbook } from '../files/as-workbook';
import { refusedOutputs, writeOutput } from '../files/outputs';
import { publicImport } from '../files/public-import';
import { sheetWords } from './sheet-words';

interface ExtractCall {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly format: 'text' | 'json';
}

/** Writes the tables of a file of another kind as a workbook, and says what was taken, lost and doubted. */
export async function extractCommand(call: ExtractCall, { language, streams }: Context): Promise<Outcome> {
  const say = sheetWords[language];
  const output = { out: call.out, source: null };
  const way = { language, force: call.force };
  const [refused] = await refusedOutputs([output], [call.file], way);
  if (refused !== undefined) return refuse(streams, refused);
  const made = await openAsWorkbook(call.file, streams.workerFile);
  if (!made.ok) return refuse(streams, `${oneSafeLine(call.file)}: ${made.error.message[language]}`);
  if (made.imported === null) {
    // A damaged archive may have been anything: the reader of workbooks says what is wrong with it.
    const read = await readWorkbook(made.bytes);
    const why = read.ok ? null : `${oneSafeLine(call.file)}: ${read.error.message[language]}`;
    return refuse(streams, why ?? say.nothingToExtract(call.file));
  }
  const problem = await writeOutput(output, made.bytes, way);
  if (problem !== null) return refuse(streams, problem);
  const told = publicImport(made.imported, language);
  if (call.format === 'json') {
    const report = { schema: 'periksa-renja/extract/1', file: call.file, imported: told };
    streams.out.write(`${safeJson(report, 1)}\n`);
  } else for (const note of told.notes) streams.out.write(`${oneSafeLine(noteLine(note))}\n`);
  streams.err.write(`${say.extracted(call.out)}\n`);
  return EXIT.clean;
}

function noteLine({ message, page, sheet, cell }: ReturnType<typeof publicImport>['notes'][number]): string {
  if (page !== undefined) return `${message} (hal. ${String(page)})`;
  return sheet === undefined || cell === undefined ? message : `${message} («${sheet}» ${cell})`;
}
