import { layoutOf } from '../layouts';
import { compareKode } from './kode-order';
import { nameKey } from '../read/name-wording';
import type { ReadTable, TableRow } from '../read/read-table';
import { carriedRows } from './carried-rows';
import { columnKey, formColumns, type Half } from './form-columns';
import type { FormCell, FormRow } from './form-rows';
import { numberFormat } from '../read/number-format';
import { sourceRows } from './source-rows';

/** What next year's T-C.29 is made from. */
export interface EvaluationSources {
  /** This year's T-C.29 (planned year n). */
  readonly evaluation: ReadTable;
  /** This year's T-C.33 (planned year n), or the same plan in the current form. */
  readonly plan: ReadTable;
}

export interface NextEvaluation {
  /** The new planned year: n+1. */
  readonly year: number;
  readonly rows: readonly FormRow[];
  readonly split: readonly string[];
}

const HALVES: readonly Half[] = ['', 'K', 'Rp'];

/**
 * Rows of next year's T-C.29, the years moved on by one: 4 stays; 5 (realised up to n-3) becomes 5 and 7 of this year
 * together; 6 (target of the last year) is this year's 9; 9 (target of the running year) is the plan's target; 7 waits
 * to be filled. Null where neither table names its year. Rows are found again by code, else by name.
 */
export function nextEvaluation({ evaluation, plan }: EvaluationSources): NextEvaluation | null {
  const planned = plan.table.planYear ?? evaluation.table.planYear;
  if (planned === null) return null;
  const split = splitRoles(evaluation, plan);
  const options = { year: planned, split };
  const old = keyedRows(
    evaluation,
    carriedRows(evaluation, formColumns(layoutOf('T-C.29'), options), null).rows,
  );
  const planColumns = formColumns(layoutOf(plan.table.kind), { year: planned });
  const fresh = keyedRows(plan, carriedRows(plan, planColumns, null).rows);
  const used = new Set<string>();
  const rows = fresh.map(({ key, row }): Keyed => {
    const before = old.find((one) => one.key === key);
    if (before) used.add(key);
    return { key, row: movedOn(row, before?.row ?? null, split) };
  });
  for (const one of old) {
    if (!used.has(one.key)) insert(rows, { key: one.key, row: movedOn(null, one.row, split) });
  }
  return { year: planned + 1, rows: rows.map(({ row }) => row), split };
}

/** A pagu goes into the Rp half, so the columns it goes through are split where the old ones or the plan call for it. */
function splitRoles(evaluation: ReadTable, plan: ReadTable): readonly string[] {
  const had = evaluation.layout.columns
    .filter(({ role, splits }) => splits && evaluation.column(`${role}Rp`))
    .map(({ role }) => role);
  return had.length > 0 && plan.column('pagu')
    ? evaluation.layout.columns.filter(({ splits }) => splits).map(({ role }) => role)
    : [];
}

interface Keyed {
  readonly key: string;
  readonly row: FormRow;
}

/** Rows with what they are found again by; further indicators are told apart by their place under their row. */
function keyedRows(read: ReadTable, rows: readonly FormRow[]): readonly Keyed[] {
  let owner = '';
  let further = 0;
  return sourceRows(read).flatMap(({ row }, at): Keyed[] => {
    const made = rows[at];
    if (!made || row.level === 'total' || row.level === 'belanja') return [];
    if (row.level === 'indikator-lanjutan') return [{ key: `${owner} ${String(++further)}`, row: made }];
    owner = keyOf(row);
    further = 0;
    return [{ key: owner, row: made }];
  });
}

function keyOf({ kode, nama }: TableRow): string {
  // Sub kegiatan of two digits and of four are the same one.
  return kode ? kode.clean.replace(/\.0*(\d+)$/, '.$1') : nameKey(nama);
}

function movedOn(plan: FormRow | null, old: FormRow | null, split: readonly string[]): FormRow {
  const cells: Record<string, FormCell> = {};
  const copy = (key: string, cell: FormCell | undefined): void => {
    if (cell) cells[key] = cell;
  };
  for (const key of ['kode', 'program', 'indikator']) copy(key, plan?.cells[key] ?? old?.cells[key]);
  for (const half of HALVES) {
    const at = (role: string): FormCell | undefined => old?.cells[columnKey(role, half)];
    copy(columnKey('targetRenstra', half), at('targetRenstra'));
    copy(columnKey('realisasiSdNmin', half), together(at('realisasiSdNmin'), at('realisasiLalu')));
    copy(columnKey('targetLalu', half), at('targetBerjalan'));
  }
  const isSplit = split.includes('targetBerjalan');
  copy(columnKey('targetBerjalan', isSplit ? 'K' : ''), plan?.cells['target']);
  if (isSplit) copy(columnKey('targetBerjalan', 'Rp'), plan?.cells['pagu']);
  return { level: (plan ?? old)?.level ?? 'subkegiatan', cells };
}

/** Realised so far and in the last year; null of them is invented, and different units are not added. */
function together(before: FormCell | undefined, last: FormCell | undefined): FormCell | undefined {
  if (!before || before.value === null) return last;
  if (!last || last.value === null) return before;
  if (typeof before.value !== 'number' || typeof last.value !== 'number') return undefined;
  if (unitOf(before) !== unitOf(last)) return undefined;
  const format = before.format ?? last.format;
  return {
    value: Number((before.value + last.value).toPrecision(15)),
    ...(format !== undefined && { format }),
  };
}

function unitOf({ format }: FormCell): string {
  const { persen, after } = numberFormat(format ?? null);
  return persen ? '%' : after.toLowerCase();
}

/** What is no longer planned keeps its place by code, at the end where it has none. */
function insert(rows: Keyed[], one: Keyed): void {
  const at = rows.findIndex(({ row }) => compareKode(row, one.row) > 0);
  if (at < 0) rows.push(one);
  else rows.splice(at, 0, one);
}
