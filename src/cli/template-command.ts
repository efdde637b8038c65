import { layouts } from '../core/layouts';
import type { TableKind } from '../core/layouts/layout';
import type { Nomenclature } from '../core/nomenclature/nomenclature';
import type { ReadTable } from '../core/read/read-table';
import { readTables } from '../core/read/read-tables';
import { recognise } from '../core/recognise/recognise';
import { rowsOfNomenclature } from '../core/templates/nomenclature-rows';
import type { SheetPlan } from '../core/templates/sheet-plan';
import { templateFrom } from '../core/templates/template-from';
import { templatePlan, type TemplateOptions } from '../core/templates/template-plan';
import { readWorkbookFile } from '../hosts/file/read-file-node';
import { writeWorkbook } from '../hosts/file/write/write-workbook';
import { padEnd } from '../report/terminal';
import { EXIT } from './exit';
import { sheetWords } from './sheet-words';
import type { Streams } from './streams';
import type { TemplateArguments } from './template-arguments';
import { writeWhole } from './write-whole';

type Made = { readonly ok: true; readonly plan: SheetPlan; readonly notes: readonly string[] } | Refused;
interface Refused {
  readonly ok: false;
  readonly sentence: string;
}

/** Writes a new workbook with one form: empty, from official codes, or from tables of other workbooks. */
export async function templateCommand(
  call: TemplateArguments,
  lists: readonly Nomenclature[],
  streams: Streams,
): Promise<number> {
  const say = sheetWords[call.language];
  if (call.kind === null) {
    streams.out.write(kindsTable());
    return EXIT.clean;
  }
  const made = await planOf(call, call.kind, lists);
  if (!made.ok) {
    streams.err.write(`${made.sentence}\n`);
    return EXIT.unreadable;
  }
  const problem = await writeWhole(call.out, writeWorkbook([made.plan]));
  if (problem !== null) {
    streams.err.write(`${say.notWritten(call.out, problem)}\n`);
    return EXIT.unreadable;
  }
  for (const note of made.notes) streams.err.write(`${note}\n`);
  streams.err.write(`${say.made(call.kind, call.out)}\n`);
  return EXIT.clean;
}

function kindsTable(): string {
  return layouts.map(({ kind, titles }) => `${padEnd(kind, 15)}${titles[0] ?? ''}\n`).join('');
}

async function planOf(
  call: TemplateArguments,
  kind: TableKind,
  lists: readonly Nomenclature[],
): Promise<Made> {
  const { year, agency, region, paper } = call;
  const options = {
    ...(agency !== null && { agency }),
    ...(region !== null && { region }),
    ...(paper !== null && { paper }),
  };
  if (call.from.length > 0) return fromFiles(call, kind, { ...options, ...(year !== null && { year }) });
  if (year === null) return { ok: false, sentence: sheetWords[call.language].noYear };
  const template: TemplateOptions = { ...options, year, ...(call.split && { split: true }) };
  if (call.codes.length === 0) return { ok: true, plan: templatePlan(kind, template), notes: [] };
  return fromCodes(call, kind, template, lists);
}

/** The list that holds most of the codes fills the form; of equal ones the first, which is the shipped one. */
function fromCodes(
  call: TemplateArguments,
  kind: TableKind,
  template: TemplateOptions,
  lists: readonly Nomenclature[],
): Made {
  const say = sheetWords[call.language];
  const pemda = call.pemda === null ? {} : { pemda: call.pemda };
  const selected = lists
    .filter(({ meta }) => meta.scheme === 'permendagri-90')
    .map((list) => rowsOfNomenclature({ list, codes: call.codes, below: true, ...pemda }))
    .sort((a, b) => a.unknown.length - b.unknown.length || b.rows.length - a.rows.length)[0];
  if (!selected || selected.rows.length === 0)
    return { ok: false, sentence: say.noRows(call.codes.join(', ')) };
  const notes = selected.unknown.length > 0 ? [say.unknownCodes(selected.unknown)] : [];
  return { ok: true, plan: templatePlan(kind, { ...template, rows: selected.rows }), notes };
}

async function fromFiles(
  call: TemplateArguments,
  kind: TableKind,
  options: Parameters<typeof templateFrom>[2],
): Promise<Made> {
  const { language } = call;
  const reads: ReadTable[] = [];
  for (const file of call.from) {
    const read = await readWorkbookFile(file);
    if (!read.ok) return { ok: false, sentence: `${file}: ${read.error.message[language]}` };
    const found = read.workbook.sheets.flatMap((grid) =>
      recognise(grid).tables.map((table) => ({ grid, table })),
    );
    reads.push(...readTables(found));
  }
  const made = templateFrom(kind, reads, options);
  if (!made.ok) return { ok: false, sentence: made.why[language] };
  const sources = made.sources.map(({ table }) => `${table.sheet} (${table.kind})`).join(', ');
  return { ok: true, plan: made.plan, notes: [sheetWords[language].madeFrom(sources)] };
}
