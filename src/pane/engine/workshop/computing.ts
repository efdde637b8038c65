import type { ComputePlan } from '../../../core/compute/compute-plan';
import { computeTable } from '../../../core/compute/compute-table';
import { summarise } from '../../../core/compute/summaries/summarise';
import { SUMMARY_KINDS } from '../../../core/compute/summaries/summary';
import { summaryWords } from '../../../core/compute/summaries/summary-words';
import { columnSpan } from '../../../core/grid/a1';
import type { ReadTable } from '../../../core/read/read-table';
import { goneTable, tableOf, type Bench } from './bench';
import type {
  ComputableColumn,
  ListedProgram,
  SummaryMade,
  SummaryOffer,
  TablePlan,
  Workshop,
} from './questions';

export function compute(bench: Bench, ask: Workshop['compute']['ask']): TablePlan | null {
  const { table, wholeSheet, options } = ask;
  const read = tableOf(bench, table);
  if (!read) return null;
  const reads = wholeSheet ? tablesBeside(bench, read) : [read];
  const { columns, range, ...rest } = options;
  const plans = reads.map((one) => {
    const plan = computeTable(one, options);
    const whole = (columns ?? range) ? computeTable(one, { ...rest, mode: 'ganti' }) : plan;
    return { plan, columns: computable(one, whole) };
  });
  const letters = new Map(plans.flatMap((one) => one.columns).map((column) => [column.letters, column]));
  const plan = plans.map((one) => one.plan).reduce(joinedPlans);
  return { plan, columns: [...letters.values()], programs: programsOf(reads) };
}

function tablesBeside({ context }: Bench, { table }: ReadTable): readonly ReadTable[] {
  return context.tables.filter((one) => one.table.sheet === table.sheet);
}

/** Plans of tables on one sheet, which share no cell. */
function joinedPlans(one: ComputePlan, other: ComputePlan): ComputePlan {
  const [a, b] = [one.counts, other.counts];
  return {
    ...one,
    edits: [...one.edits, ...other.edits],
    disagreements: [...one.disagreements, ...other.disagreements],
    skipped: [...one.skipped, ...other.skipped],
    counts: {
      filled: a.filled + b.filled,
      replaced: a.replaced + b.replaced,
      converted: a.converted + b.converted,
      agreeing: a.agreeing + b.agreeing,
      disagreeing: a.disagreeing + b.disagreeing,
      formulas: a.formulas + b.formulas,
      skipped: a.skipped + b.skipped,
    },
  };
}

function programsOf(reads: readonly ReadTable[]): readonly ListedProgram[] {
  const listed = reads
    .flatMap(({ rows }) => rows)
    .filter(({ level, kode, nama }) => level === 'program' && (kode !== null || nama !== ''))
    .map(({ kode, nama }): ListedProgram => ({ key: kode?.clean ?? nama, name: nama }));
  return [...new Map(listed.map((program) => [program.key, program])).values()];
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
