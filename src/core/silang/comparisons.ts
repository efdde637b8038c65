import type { Bilingual } from '../language/language';
import { memo } from '../memo';
import type { ReadTable } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { type CheckedTables, periodOf, sameWorkbook, yearOf } from './plan-years';
import { firstColumn } from './amounts';
import { printsOf } from './prints';
import { type Relation, RELATIONS, RENSTRA } from './relations';
import { pairRows, type RowMatch } from './row-pairs';

export interface ComparedPair {
  readonly here: TableColumn;
  readonly there: TableColumn;
}

/** Two tables that say the same thing, and what became of their rows. */
export interface Comparison {
  readonly relation: Relation;
  readonly here: ReadTable;
  readonly there: ReadTable;
  /** The year that both speak of; null where neither states one. */
  readonly year: number | null;
  readonly pagu: ComparedPair | null;
  readonly target: ComparedPair | null;
  readonly match: RowMatch;
}

export interface NotCompared {
  readonly relation: Relation;
  readonly here: ReadTable;
  readonly there: ReadTable;
  readonly why: Bilingual;
}

export interface Comparisons {
  readonly made: readonly Comparison[];
  readonly not: readonly NotCompared[];
}

/** Tables of which fewer rows than this are the same speak of different things. */
const LEAST_COMMON = 0.3;
/** Agencies share their penunjang rows: two workbooks need more in common to be one agency's. */
const LEAST_COMMON_ACROSS = 0.5;

/** Every pair of tables that should agree: within each workbook, and between workbooks what has no partner inside. */
export const comparisons: (context: CheckedTables) => Comparisons = memo((context) => {
  const made: Comparison[] = [];
  const not: NotCompared[] = [];
  const copies = new Set(printsOf(context).map(({ there }) => there));
  const tables = context.tables.filter((table) => !copies.has(table));
  for (const relation of RELATIONS) {
    for (const here of tables) {
      if (!relation.here.includes(here.table.kind)) continue;
      const partner = partnerOf(relation, here, tables, context, not);
      if (partner) made.push(partner);
    }
  }
  return { made, not };
});

function partnerOf(
  relation: Relation,
  here: ReadTable,
  tables: readonly ReadTable[],
  context: CheckedTables,
  not: NotCompared[],
): Comparison | null {
  const beside = tables.filter((table) => table !== here && sameWorkbook(here, table, context));
  const refused: NotCompared[] = [];
  const elsewhere = tables.filter((table) => !sameWorkbook(here, table, context));
  for (const place of [beside, elsewhere]) {
    for (const kind of relation.there) {
      const compared = place
        .filter(({ table }) => table.kind === kind)
        .map((there) => compare(relation, here, there, context));
      const best = compared
        .flatMap((one) => ('match' in one ? [one] : []))
        .sort((a, b) => b.match.pairs.length - a.match.pairs.length)[0];
      if (best) return best;
      // That every table of another agency is another agency's says nothing.
      if (place === beside) refused.push(...compared.flatMap((one) => ('why' in one ? [one] : [])));
    }
  }
  not.push(...refused);
  return null;
}

function compare(
  relation: Relation,
  here: ReadTable,
  there: ReadTable,
  context: CheckedTables,
): Comparison | NotCompared {
  const planned = yearOf(here, context);
  const year = planned === null ? null : planned + relation.offset;
  const refuse = (why: Bilingual): NotCompared => ({ relation, here, there, why });
  const isRenstra = RENSTRA.includes(there.table.kind);
  const other = isRenstra ? (year === null ? null : periodOf(there, year, context)) : yearOf(there, context);
  const within = sameWorkbook(here, there, context);
  if (isRenstra && other === null) return refuse(notComparedBecause.noPeriod(year));
  if (!isRenstra && year !== other) return refuse(notComparedBecause.years(year, other));
  if (year === null && !within) return refuse(notComparedBecause.noYear());
  const target = relation.target && {
    here: firstColumn(here, relation.target.here),
    there: firstColumn(there, relation.target.there, isRenstra ? other : null),
  };
  const pagu = relation.pagu && {
    here: firstColumn(here, relation.pagu.here),
    there: firstColumn(there, relation.pagu.there, isRenstra ? other : null),
  };
  // A T-C.29 looks back on older plans too: only rows with a target for the running year belong to that year's plan.
  const match = pairRows(here, there);
  const least = Math.min(match.onlyHere.length, match.onlyThere.length) + match.pairs.length;
  const share = least === 0 ? 0 : match.pairs.length / least;
  if (relation.id !== 'usulan-rencana' && share < (within ? LEAST_COMMON : LEAST_COMMON_ACROSS))
    return refuse(notComparedBecause.rows(match.pairs.length, least));
  return { relation, here, there, year, pagu: complete(pagu), target: complete(target), match };
}

function complete(
  columns: { readonly here: TableColumn | null; readonly there: TableColumn | null } | null,
): ComparedPair | null {
  if (!columns?.here || !columns.there) return null;
  return { here: columns.here, there: columns.there };
}

const stated = (year: number | null, id: boolean): string =>
  year === null ? (id ? 'tidak tertulis' : 'not stated') : String(year);

/** Why two tables were not compared, as the report tells it. */
const notComparedBecause = {
  years: (here: number | null, there: number | null): Bilingual => ({
    id: `Tidak dibandingkan karena tahunnya berbeda: ${stated(here, true)} dan ${stated(there, true)}.`,
    en: `Not compared because they are for different years: ${stated(here, false)} and ${stated(there, false)}.`,
  }),
  noYear: (): Bilingual => ({
    id: 'Tidak dibandingkan karena tahun rencananya tidak tertulis di kedua berkas.',
    en: 'Not compared because neither workbook states its planned year.',
  }),
  noPeriod: (year: number | null): Bilingual => ({
    id:
      year === null
        ? 'Tidak dibandingkan karena tahun rencana tabel Renja tidak tertulis.'
        : `Tidak dibandingkan karena kolom Renstra tidak menyebut tahun ${String(year)}.`,
    en:
      year === null
        ? 'Not compared because the Renja table does not state its planned year.'
        : `Not compared because no column of the Renstra names the year ${String(year)}.`,
  }),
  rows: (matched: number, of: number): Bilingual => ({
    id: `Tidak dibandingkan karena hanya ${String(matched)} dari ${String(of)} barisnya yang sama.`,
    en: `Not compared because only ${String(matched)} of ${String(of)} rows are the same.`,
  }),
};
