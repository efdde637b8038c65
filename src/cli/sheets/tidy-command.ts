import type { TableKind } from '../../core/layouts/layout';
import { readTables } from '../../core/read/read-tables';
import { recognise } from '../../core/recognise/recognise';
import type { Settings } from '../../core/settings';
import { tidy, type TidyOptions } from '../../core/templates/tidy';
import { addSheets } from '../../hosts/file/write/add-sheets';
import { oneSafeLine, safeJson } from '../../report/safe-text';
import type { Context, Outcome } from '../command';
import { EXIT, refuse } from '../exit';
import { onSheets, openWorkbook } from '../files/open-workbook';
import { refusedOutputs, writeOutput } from '../files/outputs';
import { loadSettings } from '../load-settings';
import { messages } from '../messages';
import { sheetWords } from './sheet-words';
import { accountText } from './tidy-account';

interface TidyCall {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly format: 'text' | 'json';
  readonly sheets: readonly string[];
  /** Form to bring the tables into; null = each its own. */
  readonly to: TableKind | null;
  /** Make Renja perubahan of them. */
  readonly change: boolean;
  readonly year: number | null;
  readonly agency: string | null;
  readonly region: string | null;
  readonly all: boolean;
  readonly settings: string | null;
}

/** Adds a fresh sheet for every table of a workbook, in its official form, and says what became of every cell. */
export async function tidyCommand(call: TidyCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const say = sheetWords[language];
  const settings = await loadSettings(call.settings, language);
  if ('wrong' in settings) return settings;
  const output = { out: call.out, source: call.file };
  const way = { language, force: call.force };
  const [refused] = await refusedOutputs([output], [call.file], way);
  if (refused !== undefined) return refuse(streams, refused);
  const workbook = await openWorkbook(call.file, context);
  if (typeof workbook === 'string') return refuse(streams, workbook);
  const found = workbook.sheets.flatMap((grid) =>
    recognise(grid, settings).tables.map((table) => ({ grid, table })),
  );
  const every = readTables(found).map((table) => ({ table }));
  const wanted = onSheets(call.file, every, call.sheets, language);
  if (typeof wanted === 'string') return refuse(streams, wanted);
  const options = optionsOf(call, settings);
  const tidied = wanted.map(({ table }) => ({ table, result: tidy(table, options) }));
  const done = tidied.flatMap(({ table, result }) => (result.ok ? [{ ...result, table }] : []));
  const [failed] = tidied.flatMap(({ result }) => (result.ok ? [] : [result.why[language]]));
  if (done.length === 0) return refuse(streams, failed ?? messages[language].noTable(call.file));
  const plans = done.map(({ plan }) => plan);
  const added = addSheets(workbook.bytes, plans);
  if (!added.ok) return refuse(streams, `${oneSafeLine(call.file)}: ${added.error.message[language]}`);
  const problem = await writeOutput(output, added.bytes, way);
  if (problem !== null) return refuse(streams, problem);
  if (call.format === 'json') {
    const tables = done.map(({ account, table }, at) => ({
      sheet: table.table.sheet,
      kind: table.table.kind,
      newSheet: added.names[at],
      counts: account.counts,
      cells: account.entries,
    }));
    streams.out.write(`${safeJson({ schema: 'periksa-renja/tidy/1', file: call.file, tables }, 1)}\n`);
  } else {
    for (const [at, { account, table }] of done.entries())
      streams.out.write(accountText(table, added.names[at] ?? '', account, { language, all: call.all }));
  }
  for (const note of added.notes) streams.err.write(`${note[language]}\n`);
  for (const { table, result } of tidied) {
    if (!result.ok)
      streams.err.write(`${oneSafeLine(table.table.sheet)}: ${oneSafeLine(result.why[language])}\n`);
  }
  streams.err.write(`${say.tables(done.length, call.out)}\n`);
  return EXIT.clean;
}

function optionsOf(call: TidyCall, settings: Settings): TidyOptions {
  const agency = call.agency ?? settings.agency;
  const region = call.region ?? settings.region;
  const year = call.year ?? settings.year;
  return {
    ...(call.to !== null && { to: call.to }),
    ...(call.change && { change: true }),
    ...(agency !== undefined && { agency }),
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year }),
  };
}
