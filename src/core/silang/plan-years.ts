import type { TableKind } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';

/** Tables that are checked together, of one workbook or of several. */
export interface CheckedTables {
  readonly tables: readonly ReadTable[];
  /** The planned year as set by the user, for tables that state none. */
  readonly year?: number | null;
  /** Which workbook a table stands in, where several are checked together; absent = they all stand in one. */
  readonly workbookOf?: (table: ReadTable) => string;
}

/** Tables of one Renja: they plan for the same year n. */
const OF_A_RENJA: readonly TableKind[] = ['T-C.29', 'T-C.31', 'T-C.32', 'T-C.33', 'SIPD-Renja'];
/** Longer than any plan: a period below this is a place ("Tahun 1"), not a year. */
const PLACES = 50;

/**
 * The year a table plans for. One that states none goes by the other tables of its Renja (most of them), or by what
 * the user set; null where nothing says.
 */
export function yearOf(read: ReadTable, context: CheckedTables): number | null {
  if (read.table.planYear !== null) return read.table.planYear;
  if (!OF_A_RENJA.includes(read.table.kind)) return context.year ?? null;
  const votes = new Map<number, number>();
  for (const other of context.tables) {
    const { kind, planYear } = other.table;
    if (planYear === null || !OF_A_RENJA.includes(kind) || !sameWorkbook(read, other, context)) continue;
    votes.set(planYear, (votes.get(planYear) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  const leading = [...votes].filter(([, count]) => count === most).map(([year]) => year);
  return leading.length === 1 ? (leading[0] ?? null) : (context.year ?? null);
}

export function sameWorkbook(one: ReadTable, other: ReadTable, context: CheckedTables): boolean {
  return context.workbookOf === undefined || context.workbookOf(one) === context.workbookOf(other);
}

/** The period of a Renstra table's column for a year; null where its columns do not say which years they are for. */
export function periodOf(renstra: ReadTable, year: number, context: CheckedTables): number | null {
  const periods = periodsOf(renstra);
  if (periods.includes(year)) return year;
  if (periods.length === 0 || periods.some((period) => period > PLACES)) return null;
  // "Tahun 1" to "Tahun 5": the targets of the goals (T-C.25, T-C.28) name the years that are meant.
  for (const other of context.tables) {
    if (!['T-C.25', 'T-C.28'].includes(other.table.kind) || !sameWorkbook(renstra, other, context)) continue;
    const years = periodsOf(other);
    const at = years.indexOf(year);
    if (years.length === periods.length && years.every((one) => one > PLACES) && at >= 0)
      return periods[at] ?? null;
  }
  return null;
}

function periodsOf(read: ReadTable): readonly number[] {
  return read.table.columns
    .filter(({ role, period }) => (role === 'target' || role === 'targetTahun') && period !== null)
    .map(({ period }) => period ?? 0);
}
