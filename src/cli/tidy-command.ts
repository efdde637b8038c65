import { readTables } from '../core/read/read-tables';
import { recognise } from '../core/recognise/recognise';
import type { Settings } from '../core/settings';
import { tidy, type TidyOptions } from '../core/templates/tidy';
import { readFileBytes } from '../hosts/file/read-file-node';
import { readWorkbook } from '../hosts/file/read-workbook';
import { addSheets } from '../hosts/file/write/add-sheets';
import { safeJson } from '../report/safe-text';
import { EXIT } from './exit';
import { sheetWords } from './sheet-words';
import type { Streams } from './streams';
import type { TidyArguments } from './template-arguments';
import { accountText } from './tidy-account';
import { writeWhole } from './write-whole';

/** Adds a fresh sheet for every table of a workbook, in its official form, and says what became of every cell. */
export async function tidyCommand(
  call: TidyArguments,
  settings: Settings,
  streams: Streams,
): Promise<number> {
  const say = sheetWords[call.language];
  const refuse = (sentence: string): number => {
    streams.err.write(`${sentence}\n`);
    return EXIT.unreadable;
  };
  const loaded = await readFileBytes(call.file);
  if (!loaded.ok) return refuse(`${call.file}: ${loaded.error.message[call.language]}`);
  const read = await readWorkbook(loaded.bytes);
  if (!read.ok) return refuse(`${call.file}: ${read.error.message[call.language]}`);
  const found = read.workbook.sheets.flatMap((grid) =>
    recognise(grid, settings).tables.map((table) => ({ grid, table })),
  );
  const every = readTables(found);
  if (every.length === 0) return refuse(say.noTable(call.file));
  const sheets = [...new Set(every.map(({ table }) => table.sheet))];
  const strange = call.sheets.find((sheet) => !sheets.includes(sheet));
  if (strange !== undefined) return refuse(say.noSheet(strange, sheets));
  const wanted = every.filter(({ table }) => call.sheets.length === 0 || call.sheets.includes(table.sheet));
  const options = optionsOf(call, settings);
  const tidied = wanted.map((table) => ({ table, result: tidy(table, options) }));
  const done = tidied.flatMap(({ table, result }) => (result.ok ? [{ ...result, table }] : []));
  const [failed] = tidied.flatMap(({ result }) => (result.ok ? [] : [result.why[call.language]]));
  if (done.length === 0) return refuse(failed ?? say.noTable(call.file));
  const added = addSheets(
    loaded.bytes,
    done.map(({ plan }) => plan),
  );
  if (!added.ok) return refuse(`${call.file}: ${added.error.message[call.language]}`);
  const problem = await writeWhole(call.out, added.bytes);
  if (problem !== null) return refuse(say.notWritten(call.out, problem));
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
      streams.out.write(accountText(table, added.names[at] ?? '', account, call));
  }
  for (const { table, result } of tidied) {
    if (!result.ok) streams.err.write(`${table.table.sheet}: ${result.why[call.language]}\n`);
  }
  streams.err.write(`${say.tables(done.length, call.out)}\n`);
  return EXIT.clean;
}

function optionsOf(call: TidyArguments, settings: Settings): TidyOptions {
  const agency = call.agency ?? settings.agency;
  const region = call.region ?? settings.region;
  const year = call.year ?? settings.year;
  return {
    ...(call.to !== null && { to: call.to }),
    ...(agency !== undefined && { agency }),
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year }),
  };
}
