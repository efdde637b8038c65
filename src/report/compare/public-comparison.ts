import {
  DIFFERENCE_KINDS,
  type ComparisonNote,
  type Difference,
  type Said,
  type TableComparison,
} from '../../core/compare/comparison';
import { rangeAddress } from '../../core/grid/a1';
import type { ReadTable } from '../../core/read/read-table';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { levelName } from '../../core/facts/names';
import {
  COMPARE_SCHEMA_NAME,
  type ComparedSide,
  type PublicComparison,
  type PublicDifference,
} from './comparison-schema';
import { compareWords } from './compare-words';

/** A comparison in the form of the contract: one language, A1 addresses; `files` name the two workbooks. */
export function publicComparison(
  comparison: TableComparison,
  files: { readonly left: string; readonly right: string },
  language: Language,
): PublicComparison {
  const { left, right, years, matched, columns, differences, totals, notes } = comparison;
  const found = differences.map((one) => publicDifference(one, language));
  const countOf = (kind: string): number => found.filter(({ is }) => is === kind).length;
  return {
    schema: COMPARE_SCHEMA_NAME,
    left: sideOf(left, files.left, years.left),
    right: sideOf(right, files.right, years.right),
    matched,
    columns: columns.map((column) => column[language]),
    counts: Object.fromEntries(
      DIFFERENCE_KINDS.map((kind) => [kind, countOf(kind)]),
    ) as PublicComparison['counts'],
    totals: totals.map((total) => ({
      column: total.column[language],
      left: total.left,
      right: total.right,
      difference: total.left === null || total.right === null ? null : total.right - total.left,
    })),
    notes: notes.map((note) => noteText(note, language)),
    differences: found,
  };
}

function sideOf({ table }: ReadTable, file: string, year: number | null): ComparedSide {
  const { id, kind, sheet, range, title } = table;
  return { file, table: id, kind, sheet, range: rangeAddress(range), title, year };
}

function publicDifference(difference: Difference, language: Language): PublicDifference {
  const { is, column, row, left, right, carried } = difference;
  return {
    is,
    column: column[language],
    level: row.level,
    kode: row.kode?.clean ?? row.kodeText,
    nama: row.nama,
    left: saidOf(left),
    right: saidOf(right),
    difference: difference.difference,
    carried,
  };
}

function saidOf(said: Said | null): PublicDifference['left'] {
  return said && { cell: said.cell, text: said.text, value: said.value };
}

function noteText(note: ComparisonNote, language: Language): string {
  const { notes: say, sides } = compareWords[language];
  switch (note.is) {
    case 'tahun':
      return say.tahun(note.left, note.right);
    case 'tanpa-tahun':
      return say.tanpaTahun(sides[note.side]);
    case 'kelipatan':
      return say.kelipatan(note.column[language], figure(Math.max(note.factor, 1 / note.factor)));
    case 'tingkat':
      return say.tingkat(sides[note.side], levelName(note.level, language), figure(note.rows));
    case 'sedikit':
      return say.sedikit(figure(note.matched), figure(note.of));
  }
}
