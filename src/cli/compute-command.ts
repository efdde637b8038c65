import { rename, rm, writeFile } from 'node:fs/promises';
import type { ComputedEdit } from '../core/compute/compute-plan';
import { type ComputedTable, computeWorkbook } from '../core/compute/compute-workbook';
import { unknownColumns } from '../core/compute/scope';
import type { Settings } from '../core/settings';
import { patchWorkbook } from '../hosts/file/patch/patch-workbook';
import { readFileBytes } from '../hosts/file/read-file-node';
import { readWorkbook } from '../hosts/file/read-workbook';
import { safeJson } from '../report/safe-text';
import type { ComputeArguments } from './compute-arguments';
import { addRecaps } from './compute-recaps';
import { computePreview } from './compute-preview';
import { computeWords } from './compute-words';
import { EXIT } from './exit';
import type { Streams } from './streams';

/** Computes the tables of one workbook, shows what changes and writes the result where the call says so. */
export async function computeCommand(
  call: ComputeArguments,
  settings: Settings,
  streams: Streams,
): Promise<number> {
  const say = computeWords[call.language];
  const refuse = (sentence: string): number => {
    streams.err.write(`${sentence}\n`);
    return EXIT.unreadable;
  };
  const loaded = await readFileBytes(call.file);
  if (!loaded.ok) return refuse(`${call.file}: ${loaded.error.message[call.language]}`);
  const read = await readWorkbook(loaded.bytes);
  if (!read.ok) return refuse(`${call.file}: ${read.error.message[call.language]}`);
  const options = {
    mode: call.replace ? ('ganti' as const) : ('isi' as const),
    texts: call.texts,
    ...(call.range === null ? {} : { range: call.range }),
    ...(call.columns.length === 0 ? {} : { columns: call.columns }),
    ...(call.growth === null ? {} : { growth: call.growth }),
  };
  const every = computeWorkbook(read.workbook.sheets, settings, options);
  const sheets = [...new Set(every.map(({ table }) => table.table.sheet))];
  if (every.length === 0) return refuse(say.noTable(call.file));
  const strange = call.sheets.find((sheet) => !sheets.includes(sheet));
  if (strange !== undefined) return refuse(say.noSheet(strange, sheets));
  const columns = every.flatMap(({ table }) => table.table.columns);
  const [missing] = unknownColumns(call.columns, columns);
  if (missing !== undefined)
    return refuse(say.noColumn(missing, [...new Set(columns.map(({ role }) => role))]));
  const tables = every.filter(
    ({ table }) => call.sheets.length === 0 || call.sheets.includes(table.table.sheet),
  );
  const edits = tables.flatMap(({ plan }) => plan.edits);
  const patched = patchWorkbook(loaded.bytes, edits);
  if (!patched.ok) return refuse(patched.problem.message[call.language]);
  const recap = await addRecaps(patched.value.bytes, settings, call);
  if (!recap.ok) return refuse(recap.sentence);
  show(call, tables, edits, streams);
  if (call.out === null) return EXIT.clean;
  const problem = await writeWhole(call.out, recap.bytes);
  if (problem !== null) return refuse(say.notWritten(call.out, problem));
  for (const note of patched.value.notes) streams.err.write(`${note[call.language]}\n`);
  for (const name of recap.names) streams.err.write(`${say.recapSheet(name)}\n`);
  streams.err.write(`${edits.length === 0 ? `${say.nothing} ` : ''}${say.written(call.out, edits.length)}\n`);
  return EXIT.clean;
}

function show(
  call: ComputeArguments,
  tables: readonly ComputedTable[],
  edits: readonly ComputedEdit[],
  { out, err }: Streams,
): void {
  if (call.format === 'json') {
    const plans = tables.map(({ table, plan }) => ({ kind: table.table.kind, ...plan }));
    out.write(`${safeJson({ schema: 'periksa-renja/compute/1', file: call.file, tables: plans }, 1)}\n`);
    return;
  }
  out.write(computePreview(tables, call));
  const say = computeWords[call.language];
  if (call.out === null) err.write(`${edits.length === 0 ? say.nothing : say.preview(edits.length)}\n`);
}

/** Beside its place first, then moved there: a full disk or a power cut leaves no half a workbook. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<string | null> {
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
    return null;
  } catch (fault) {
    await rm(beside, { force: true });
    return fault instanceof Error ? fault.message : String(fault);
  }
}
