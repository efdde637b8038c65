import type { ComputedEdit, GrowthRates } from '../../core/compute/compute-plan';
import { type ComputedTable, computeWorkbook } from '../../core/compute/compute-workbook';
import { unknownColumns } from '../../core/compute/scope';
import type { SummaryKind } from '../../core/compute/summaries/summary';
import { patchWorkbook } from '../../hosts/file/patch/patch-workbook';
import { safeJson } from '../../report/safe-text';
import type { Context, Outcome } from '../command';
import { EXIT, refuse } from '../exit';
import { onSheets, openWorkbook } from '../files/open-workbook';
import { writeWhole } from '../files/write-whole';
import { loadSettings } from '../load-settings';
import { messages } from '../messages';
import { computePreview } from './compute-preview';
import { addRecaps } from './compute-recaps';
import { computeWords } from './compute-words';

export interface ComputeCall {
  readonly file: string;
  /** Null where only a preview is asked for. */
  readonly out: string | null;
  readonly format: 'text' | 'json';
  /** Names of sheets; empty = all. */
  readonly sheets: readonly string[];
  readonly columns: readonly string[];
  readonly range: string | null;
  readonly replace: boolean;
  readonly growth: GrowthRates | null;
  readonly texts: 'perlu' | 'semua' | 'biarkan';
  /** Summaries to add as new sheets. */
  readonly recap: readonly SummaryKind[];
  readonly all: boolean;
  readonly settings: string | null;
}

/** Computes the tables of one workbook, shows what changes and writes the result where the call says so. */
export async function computeCommand(call: ComputeCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const say = computeWords[language];
  const settings = await loadSettings(call.settings, language);
  if ('wrong' in settings) return settings;
  const workbook = await openWorkbook(call.file, language);
  if (typeof workbook === 'string') return refuse(streams, workbook);
  const options = {
    mode: call.replace ? ('ganti' as const) : ('isi' as const),
    texts: call.texts,
    ...(call.range === null ? {} : { range: call.range }),
    ...(call.columns.length === 0 ? {} : { columns: call.columns }),
    ...(call.growth === null ? {} : { growth: call.growth }),
  };
  const every = computeWorkbook(workbook.sheets, settings, options);
  const tables = onSheets(call.file, every, call.sheets, language);
  if (typeof tables === 'string') return refuse(streams, tables);
  const columns = every.flatMap(({ table }) => table.table.columns);
  const [missing] = unknownColumns(call.columns, columns);
  if (missing !== undefined)
    return refuse(streams, say.noColumn(missing, [...new Set(columns.map(({ role }) => role))]));
  const edits = tables.flatMap(({ plan }) => plan.edits);
  const patched = patchWorkbook(workbook.bytes, edits);
  if (!patched.ok) return refuse(streams, patched.problem.message[language]);
  const recap = await addRecaps(patched.value.bytes, settings, call, language);
  if (!recap.ok) return refuse(streams, recap.sentence);
  show(call, tables, edits, context);
  if (call.out === null) return EXIT.clean;
  const problem = await writeWhole(call.out, recap.bytes);
  if (problem !== null) return refuse(streams, messages[language].notWritten(call.out, problem));
  for (const note of patched.value.notes) streams.err.write(`${note[language]}\n`);
  for (const name of recap.names) streams.err.write(`${say.recapSheet(name)}\n`);
  streams.err.write(`${edits.length === 0 ? `${say.nothing} ` : ''}${say.written(call.out, edits.length)}\n`);
  return EXIT.clean;
}

function show(
  call: ComputeCall,
  tables: readonly ComputedTable[],
  edits: readonly ComputedEdit[],
  { language, streams: { out, err } }: Context,
): void {
  if (call.format === 'json') {
    const plans = tables.map(({ table, plan }) => ({ kind: table.table.kind, ...plan }));
    out.write(`${safeJson({ schema: 'periksa-renja/compute/1', file: call.file, tables: plans }, 1)}\n`);
    return;
  }
  out.write(computePreview(tables, { language, all: call.all }));
  const say = computeWords[language];
  if (call.out === null) err.write(`${edits.length === 0 ? say.nothing : say.preview(edits.length)}\n`);
}
