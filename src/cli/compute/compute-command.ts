import type { ComputedEdit, GrowthRates } from '../../core/compute/compute-plan';
import { type ComputedTable, computeWorkbook } from '../../core/compute/compute-workbook';
import { unknownColumns } from '../../core/compute/scope';
import type { SummaryKind } from '../../core/compute/summaries/summary';
import { patchWorkbook } from '../../hosts/file/patch/patch-workbook';
import { safeJson } from '../../report/safe-text';
import type { Context, Outcome } from '../command';
import { EXIT, refuse } from '../exit';
import { onSheets, openWorkbook } from '../files/open-workbook';
import { refusedOutputs, writeOutput } from '../files/outputs';
import { loadSettings } from '../load-settings';
import { computePreview, recapPreview } from './compute-preview';
import { addRecaps } from './compute-recaps';
import { computeWords } from './compute-words';

export interface ComputeCall {
  readonly file: string;
  /** Null where only a preview is asked for. */
  readonly out: string | null;
  readonly force: boolean;
  /** `out` is the file itself. */
  readonly inPlace: boolean;
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
  const output = call.out === null ? null : { out: call.out, source: call.file };
  const way = { language, force: call.force, inPlace: call.inPlace };
  const [refused] = output ? await refusedOutputs([output], [call.file], way) : [];
  if (refused !== undefined) return refuse(streams, refused);
  const workbook = await openWorkbook(call.file, context);
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
  const cells = edits.length + recap.edits.length;
  show(call, tables, recap.edits, context);
  if (output === null) {
    streams.err.write(`${cells === 0 ? say.nothing : say.preview(cells)}\n`);
    return EXIT.clean;
  }
  if (call.inPlace && cells === 0 && recap.names.length === 0) {
    streams.err.write(`${say.nothing}\n`);
    return EXIT.clean;
  }
  const problem = await writeOutput(output, recap.bytes, way);
  if (problem !== null) return refuse(streams, problem);
  const notes = [...patched.value.notes, ...recap.notes].map((note) => note[language]);
  for (const note of new Set(notes)) streams.err.write(`${note}\n`);
  for (const name of recap.names) streams.err.write(`${say.recapSheet(name)}\n`);
  streams.err.write(`${cells === 0 ? `${say.nothing} ` : ''}${say.written(output.out, cells)}\n`);
  return EXIT.clean;
}

function show(
  call: ComputeCall,
  tables: readonly ComputedTable[],
  recapEdits: readonly ComputedEdit[],
  { language, streams: { out } }: Context,
): void {
  if (call.format === 'json') {
    const plans = tables.map(({ table, plan }) => ({ kind: table.table.kind, ...plan }));
    const recap = recapEdits.length === 0 ? {} : { recapEdits };
    const report = { schema: 'periksa-renja/compute/1', file: call.file, tables: plans, ...recap };
    out.write(`${safeJson(report, 1)}\n`);
    return;
  }
  const options = { language, all: call.all };
  out.write(computePreview(tables, options) + recapPreview(recapEdits, options));
}
