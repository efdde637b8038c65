import { compareBooks } from '../../../core/compare/compare-books';
import type { TableComparison } from '../../../core/compare/comparison';
import { rangeAddress } from '../../../core/grid/a1';
import type { ReadTable } from '../../../core/read/read-table';
import { alignPrints } from '../../../core/silang/prints';
import { recogniseTables } from '../../../core/engine/check';
import { readWorkbook, type ReadResult } from '../../../hosts/file/read-workbook';
import { writeWorkbook } from '../../../hosts/file/write/write-workbook';
import { comparisonCsv } from '../../../report/compare/comparison-csv';
import { comparisonPlan } from '../../../report/compare/comparison-plan';
import { framedTable } from '../../../pane/engine/pane-report';
import { publicComparison } from '../../../report/compare/public-comparison';
import type { TaskBench } from './task-bench';
import type { BesideTables, CompareAsk, CompareReply, TableChoice, Tasks } from './tasks';

export async function compared(bench: TaskBench, ask: CompareAsk): Promise<CompareReply> {
  const { settings, language, other } = ask;
  const left = bench.report(settings).tables.map(({ table }) => table);
  let right: readonly ReadTable[] | null = null;
  if (other) {
    const read = await readOnce(other.bytes);
    if (!read.ok) return read;
    right = recogniseTables(read.workbook.sheets, other.settings).tables;
  }
  const comparison = compareBooks(left, right, ask, settings.year ?? null);
  const files = { left: bench.name, right: other?.name ?? bench.name };
  return {
    ok: true,
    left: left.map(choiceOf),
    right: (right ?? left).map(choiceOf),
    comparison: comparison && publicComparison(comparison, files, language),
    beside: comparison && besideOf(comparison),
  };
}

/** Where the two tables lie, and which of their rows belong beside each other: also those that only go on. */
function besideOf({ left, right }: TableComparison): BesideTables {
  const rows = alignPrints(left, right).pairs.map(({ here, there }) => [here.row, there.row] as const);
  const [one, other] = [left.table, right.table];
  return {
    left: framedTable(left),
    right: framedTable(right),
    rows: [[one.range.top, other.range.top], [one.dataRows[0], other.dataRows[0]], ...rows],
  };
}

export function comparisonFile(
  _: TaskBench,
  { comparison, what, language }: Tasks['comparisonFile']['ask'],
): Uint8Array {
  return what === 'csv'
    ? new TextEncoder().encode(comparisonCsv(comparison, language))
    : writeWorkbook([comparisonPlan(comparison, language)]);
}

function choiceOf({ table }: ReadTable): TableChoice {
  const { id, kind, sheet, range, planYear } = table;
  return { id, kind, sheet, range: rangeAddress(range), planYear };
}

let last: { readonly bytes: Uint8Array; readonly read: ReadResult } | null = null;

/** Other tables of the same two workbooks are asked for one after the other: the other file is read once. */
async function readOnce(bytes: Uint8Array): Promise<ReadResult> {
  const known = last;
  const same = known?.bytes.length === bytes.length && known.bytes.every((byte, at) => byte === bytes[at]);
  if (known && same) return known.read;
  const read = await readWorkbook(bytes);
  last = { bytes, read };
  return read;
}
