import { shortName } from '../facts/names';
import type { Bilingual } from '../language/language';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { CheckedTables } from './plan-years';
import { rupiahOf } from './amounts';
import { type PaguTotals, paguOf, totalsOf } from './pagu-totals';
import { type Comparison, comparisons } from './comparisons';
import { paguDifferences } from './pagu-differences';
import { presenceOf } from './presence';
import { printDifferences } from './print-differences';
import { type Print, printsOf } from './prints';
import { unansweredProposals } from './proposals';
import type { Relation } from './relations';
import { PLANNED } from './row-keys';
import type { RowMatch } from './row-pairs';
import { targetDifferences } from './targets';

export interface Counted {
  readonly compared: number;
  readonly differing: number;
}

export type LevelCounts = Readonly<Record<'program' | 'kegiatan' | 'subkegiatan', number>>;

export interface BothSides<T> {
  readonly here: T;
  readonly there: T;
}

export interface ProgramTotal extends BothSides<number | null> {
  readonly nama: string;
}

/** What became of two tables that should say the same. */
export interface PairSummary {
  readonly relation: Relation['id'] | 'cetakan';
  readonly here: ReadTable;
  readonly there: ReadTable;
  readonly year: number | null;
  /** Why they were not compared; everything below is empty then. */
  readonly why: Bilingual | null;
  readonly matched: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly counts: BothSides<LevelCounts>;
  readonly pagu: Counted | null;
  readonly target: Counted | null;
  readonly totals: BothSides<PaguTotals> | null;
  readonly programs: readonly ProgramTotal[];
  readonly sumberDana: readonly FundTotal[];
}

/** A summary of every pair of tables that was compared, and of those that could not be. */
export function pairSummaries(context: CheckedTables): readonly PairSummary[] {
  const { made, not } = comparisons(context);
  return [
    ...made.map(summaryOf),
    ...printsOf(context).map(printSummary),
    ...not.map(({ relation, here, there, why }) => ({
      ...basics(here, there, { pairs: [], onlyHere: [], onlyThere: [] }),
      relation: relation.id,
      year: null,
      why,
    })),
  ];
}

function basics(
  here: ReadTable,
  there: ReadTable,
  match: RowMatch,
): Omit<PairSummary, 'relation' | 'year' | 'why'> {
  return {
    here,
    there,
    matched: match.pairs.length,
    onlyHere: match.onlyHere.length,
    onlyThere: match.onlyThere.length,
    counts: { here: levelCounts(here), there: levelCounts(there) },
    pagu: null,
    target: null,
    totals: null,
    programs: [],
    sumberDana: [],
  };
}

function summaryOf(comparison: Comparison): PairSummary {
  const { relation, here, there, year, pagu, match } = comparison;
  const presence = presenceOf(comparison);
  const count = (rows: readonly { readonly below: number }[]): number =>
    rows.reduce((sum, { below }) => sum + 1 + below, 0);
  const rupiah = pagu && paguDifferences(comparison);
  const target = comparison.target && targetDifferences(comparison);
  if (relation.id === 'usulan-rencana') return proposalSummary(comparison);
  // A T-C.29 lists the rows of older plans too: those without a target for the running year are not of this plan.
  const onlyHere =
    relation.id === 'evaluasi-rencana' && comparison.target
      ? targetedOnly(here, match, comparison.target.here)
      : count(presence.onlyHere);
  return {
    ...basics(here, there, match),
    onlyHere,
    onlyThere: count(presence.onlyThere),
    relation: relation.id,
    year,
    why: null,
    pagu: rupiah && { compared: rupiah.compared, differing: rupiah.differing },
    target: target && { compared: target.compared, differing: target.found.length },
    totals: pagu && { here: totalsOf(here, pagu.here), there: totalsOf(there, pagu.there) },
    programs: pagu ? programTotals(comparison, pagu.here, pagu.there) : [],
    sumberDana: pagu ? fundTotals(here, pagu.here, there, pagu.there) : [],
  };
}

function targetedOnly(read: ReadTable, { onlyHere }: RowMatch, column: TableColumn): number {
  return onlyHere.filter((row) => read.text(row, column) !== '').length;
}

/** Of proposals it matters whether they were answered; that a plan has more than was proposed is no difference. */
function proposalSummary({ relation, here, there, year }: Comparison): PairSummary {
  const unanswered = unansweredProposals(here, there).length;
  const proposed = here.rows.filter(({ level, nama }) => PLANNED.includes(level) && nama !== '').length;
  return {
    ...basics(here, there, { pairs: [], onlyHere: [], onlyThere: [] }),
    relation: relation.id,
    year,
    why: null,
    matched: proposed - unanswered,
    onlyHere: unanswered,
  };
}

function printSummary(print: Print): PairSummary {
  const { here, there, rows } = print;
  const differing = printDifferences(print).length;
  return {
    ...basics(here, there, rows),
    relation: 'cetakan',
    year: here.table.planYear,
    why: null,
    pagu: { compared: rows.pairs.length, differing },
  };
}

function levelCounts({ rows }: ReadTable): LevelCounts {
  const of = (level: string): number => rows.filter((row) => row.level === level).length;
  return { program: of('program'), kegiatan: of('kegiatan'), subkegiatan: of('subkegiatan') };
}

function programTotals(
  { here, there, match }: Comparison,
  ownColumn: TableColumn,
  otherColumn: TableColumn,
): readonly ProgramTotal[] {
  const isProgram = (row: TableRow): boolean => row.level === 'program';
  return [
    ...match.pairs
      .filter((pair) => isProgram(pair.here))
      .map((pair) => ({
        nama: shortName(pair.here.nama),
        here: paguOf(here, pair.here, ownColumn),
        there: paguOf(there, pair.there, otherColumn),
      })),
    ...match.onlyHere
      .filter(isProgram)
      .map((row) => ({ nama: shortName(row.nama), here: paguOf(here, row, ownColumn), there: null })),
    ...match.onlyThere
      .filter(isProgram)
      .map((row) => ({ nama: shortName(row.nama), here: null, there: paguOf(there, row, otherColumn) })),
  ];
}

/** Rupiah of one fund source on both sides; null where a table has no column for it. */
export interface FundTotal {
  readonly nama: string;
  readonly here: number | null;
  readonly there: number | null;
}

/** Rupiah per fund source, of the lowest rows; empty where neither table names its sources. */
function fundTotals(
  here: ReadTable,
  ownColumn: TableColumn,
  there: ReadTable,
  otherColumn: TableColumn,
): readonly FundTotal[] {
  const own = totalsByFund(here, ownColumn);
  const other = totalsByFund(there, otherColumn);
  const names = [...new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])].sort();
  return names.map((nama) => ({
    nama,
    here: own ? (own.get(nama) ?? 0) : null,
    there: other ? (other.get(nama) ?? 0) : null,
  }));
}

function totalsByFund(read: ReadTable, column: TableColumn): ReadonlyMap<string, number> | null {
  const source = read.column('sumberDana');
  if (!source) return null;
  const totals = new Map<string, number>();
  for (const row of read.rows) {
    const isLowest = row.level === 'subkegiatan' || (row.level === 'kegiatan' && row.children.length === 0);
    const value = isLowest ? rupiahOf(read, row, column) : null;
    if (value === null) continue;
    const name = read.text(row, source).toUpperCase();
    totals.set(name, (totals.get(name) ?? 0) + value);
  }
  return totals;
}
