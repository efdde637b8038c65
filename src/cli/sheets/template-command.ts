import { layouts } from '../../core/layouts';
import type { TableKind } from '../../core/layouts/layout';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Language } from '../../core/language/language';
import type { Pemda } from '../../core/nomenclature/official-code';
import type { ReadTable } from '../../core/read/read-table';
import { readTables } from '../../core/read/read-tables';
import { recognise } from '../../core/recognise/recognise';
import { rowsOfNomenclature } from '../../core/templates/nomenclature-rows';
import type { SheetPlan } from '../../core/templates/sheet-plan';
import { templateFrom } from '../../core/templates/template-from';
import { templatePlan, type TemplateOptions } from '../../core/templates/template-plan';
import { writeWorkbook } from '../../hosts/file/write/write-workbook';
import { padEnd } from '../../report/terminal';
import type { Context, Outcome } from '../command';
import { EXIT, refuse } from '../exit';
import { openWorkbook } from '../files/open-workbook';
import { refusedOutputs, writeOutput } from '../files/outputs';
import { loadLists } from '../lists/load-lists';
import { messages } from '../messages';
import { sheetWords } from './sheet-words';

interface TemplateCall {
  readonly kind: TableKind;
  readonly year: number | null;
  readonly agency: string | null;
  readonly region: string | null;
  readonly government: Pemda | null;
  /** Workbooks to fill the form from. */
  readonly from: readonly string[];
  readonly codes: readonly string[];
  /** Split into K and Rp where the form allows it. */
  readonly split: boolean;
  /** The form as a Renja perubahan prints it. */
  readonly change: boolean;
  readonly paper: 'F4' | 'A3' | null;
  readonly out: string;
  readonly force: boolean;
}

type Made = { readonly ok: true; readonly plan: SheetPlan; readonly notes: readonly string[] } | Refused;
interface Refused {
  readonly ok: false;
  readonly sentence: string;
}

/** Writes a new workbook with one form: empty, from official codes, or from tables of other workbooks. */
export async function templateCommand(call: TemplateCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const output = { out: call.out, source: null };
  const way = { language, force: call.force };
  const [refused] = await refusedOutputs([output], call.from, way);
  if (refused !== undefined) return refuse(streams, refused);
  const made = await planOf(call, context);
  if (!made.ok) return refuse(streams, made.sentence);
  const problem = await writeOutput(output, writeWorkbook([made.plan]), way);
  if (problem !== null) return refuse(streams, problem);
  for (const note of made.notes) streams.err.write(`${note}\n`);
  streams.err.write(`${sheetWords[language].made(call.kind, call.out)}\n`);
  return EXIT.clean;
}

/** The forms there are, each with its title. */
export function kindsTable(): string {
  return layouts.map(({ kind, titles }) => `${padEnd(kind, 15)}${titles[0] ?? ''}\n`).join('');
}

async function planOf(call: TemplateCall, context: Context): Promise<Made> {
  const { year, agency, region, paper } = call;
  const options = {
    ...(agency !== null && { agency }),
    ...(region !== null && { region }),
    ...(paper !== null && { paper }),
  };
  if (call.from.length > 0) return fromFiles(call, { ...options, ...(year !== null && { year }) }, context);
  if (year === null) return { ok: false, sentence: messages[context.language].noYear };
  const template: TemplateOptions = {
    ...options,
    year,
    ...(call.split && { split: true }),
    ...(call.change && { change: true }),
  };
  if (call.codes.length === 0) return { ok: true, plan: templatePlan(call.kind, template), notes: [] };
  const lists = await loadLists({}, null, context);
  return 'wrong' in lists
    ? { ok: false, sentence: lists.wrong }
    : fromCodes(call, template, lists, context.language);
}

/** The list that holds most of the codes fills the form; of equal ones the first, which is the shipped one. */
function fromCodes(
  call: TemplateCall,
  template: TemplateOptions,
  lists: readonly Nomenclature[],
  language: Language,
): Made {
  const say = sheetWords[language];
  const pemda = call.government === null ? {} : { pemda: call.government };
  const selected = lists
    .filter(({ meta }) => meta.scheme === 'permendagri-90')
    .map((list) => rowsOfNomenclature({ list, codes: call.codes, below: true, ...pemda }))
    .sort((a, b) => a.unknown.length - b.unknown.length || b.rows.length - a.rows.length)[0];
  if (!selected || selected.rows.length === 0)
    return { ok: false, sentence: say.noRows(call.codes.join(', ')) };
  const notes = selected.unknown.length > 0 ? [say.unknownCodes(selected.unknown)] : [];
  return { ok: true, plan: templatePlan(call.kind, { ...template, rows: selected.rows }), notes };
}

async function fromFiles(
  call: TemplateCall,
  options: Parameters<typeof templateFrom>[2],
  context: Context,
): Promise<Made> {
  const { language } = context;
  const reads: ReadTable[] = [];
  for (const file of call.from) {
    const workbook = await openWorkbook(file, context);
    if (typeof workbook === 'string') return { ok: false, sentence: workbook };
    const found = workbook.sheets.flatMap((grid) => recognise(grid).tables.map((table) => ({ grid, table })));
    reads.push(...readTables(found));
  }
  const made = templateFrom(call.kind, reads, options);
  if (!made.ok) return { ok: false, sentence: made.why[language] };
  const sources = made.sources.map(({ table }) => `${table.sheet} (${table.kind})`).join(', ');
  return { ok: true, plan: made.plan, notes: [sheetWords[language].madeFrom(sources)] };
}
