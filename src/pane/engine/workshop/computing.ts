import type { ComputePlan } from '../../../core/compute/compute-plan';
import { computeTable } from '../../../core/compute/compute-table';
import { summarise } from '../../../core/compute/summaries/summarise';
import { SUMMARY_KINDS } from '../../../core/compute/summaries/summary';
import { summaryWords } from '../../../core/compute/summaries/summary-words';
import { columnSpan } from '../../../core/grid/a1';
import type { ReadTable } from '../../../core/read/read-table';
import { goneTable, tableOf, type Bench } from './bench';
import type { ComputableColumn, SummaryMade, SummaryOffer, TablePlan, Workshop } from './questions';

export function compute(bench: Bench, { table, options }: Workshop['compute']['ask']): TablePlan | null {
  const read = tableOf(bench, table);
  if (!read) return null;
  const plan = computeTable(read, options);
  const { columns, range, ...rest } = options;
  const whole = (columns ?? range) ? computeTable(read, { ...rest, mode: 'ganti' }) : plan;
  return { plan, columns: computable(read, whole) };
}

function computable(read: ReadTable, plan: ComputePlan): readonly ComputableColumn[] {
  const roles = new Set([...plan.edits, ...plan.disagreements, ...plan.skipped].map(({ role }) => role));
  return read.table.columns
    .filter((column) => roles.has(column.role) || roles.has(column.layout.role))
    .map(({ left, right, heading }) => ({ letters: columnSpan(left, right), heading }));
}

export function summaries(bench: Bench, ask: Workshop['summaries']['ask']): readonly SummaryOffer[] {
  const read = tableOf(bench, ask.table);
  if (!read) return [];
  return SUMMARY_KINDS.map((kind): SummaryOffer => {
    const made = summarise(read, kind, ask.language);
    if (!made.ok) return { kind, ok: false, why: made.why };
    const { title } = summaryWords[ask.language].titles[kind];
    const lines = made.summary.plan.cells.filter((row) => row.some((cell) => cell?.formula !== undefined));
    return { kind, ok: true, title, lines: lines.length };
  });
}

export function summary(bench: Bench, ask: Workshop['summary']['ask']): SummaryMade {
  const read = tableOf(bench, ask.table);
  if (!read) return { ok: false, why: goneTable };
  const made = summarise(read, ask.kind, ask.language);
  return made.ok ? { ok: true, plan: made.summary.plan, edits: made.summary.edits } : made;
}
