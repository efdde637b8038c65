import type { ReadTable, TableRow } from '../../read/read-table';
import type { Bilingual } from '../../language/language';
import { cellOf, rowLabel } from '../../facts/names';
import { type Comparison, comparisons } from '../../silang/comparisons';
import { nameColumn, tableName } from '../../silang/place';
import { printsOf } from '../../silang/prints';
import type { Relation } from '../../silang/relations';
import type { Draft, RuleContext } from '../rule';

export type TableDraft = Draft & { readonly table: ReadTable };

/** More findings of one kind than this say the same thing again and again: they become one, with the cells related. */
export const MOST_SINGLE = 15;

/** Runs a check over every pair of tables of the given relations. */
export function overComparisons(
  ids: readonly Relation['id'][],
  check: (comparison: Comparison, context: RuleContext) => readonly TableDraft[],
): (context: RuleContext) => readonly TableDraft[] {
  return (context) =>
    comparisons(context)
      .made.filter(({ relation }) => ids.includes(relation.id))
      .flatMap((comparison) => check(comparison, context));
}

/** Why a rule of these relations could not compare a table with any other, null where it could. */
export function unableToCompare(
  ids: readonly Relation['id'][],
): (table: ReadTable, context: RuleContext) => Bilingual | null {
  return (table, context) => {
    const { made, not } = comparisons(context);
    const isOf = (one: { relation: Relation; here: ReadTable; there: ReadTable }): boolean =>
      ids.includes(one.relation.id) && (one.here === table || one.there === table);
    if (made.some(isOf)) return null;
    const refused = not.find(isOf);
    const print = printsOf(context).find(({ there }) => there === table);
    if (print) {
      const first = tableName(table, print.here, context);
      return {
        id: `Cetakan kedua dari ${first.id}; yang dibandingkan dengan tabel lain cetakan pertamanya.`,
        en: `A second print of ${first.en}; the first is compared with other tables.`,
      };
    }
    if (!refused) {
      return {
        id: 'Tidak ada tabel lain yang memuat hal yang sama untuk tahun yang sama.',
        en: 'There is no other table that says the same for the same year.',
      };
    }
    const other = tableName(table, refused.here === table ? refused.there : refused.here, context);
    return { id: `${other.id}: ${refused.why.id}`, en: `${other.en}: ${refused.why.en}` };
  };
}

export function labelOf(row: TableRow): Bilingual {
  return { id: rowLabel(row, 'id'), en: rowLabel(row, 'en') };
}

/** The cell that names a row. */
export function nameCell(read: ReadTable, row: TableRow): string {
  const column = nameColumn(read);
  if (!column) throw new Error('a table of plan rows has a column of names');
  return cellOf(read, row, column);
}
