import type { Level } from '../layouts/layout';
import { memo, memoPer } from '../memo';
import { depthOf } from '../read/plan-level';
import type { ReadTable, TableRow } from '../read/read-table';
import { levelByWord } from '../read/row-words';
import type { TableColumn } from '../recognise/recognised-table';
import { oddSums } from './sum-formulas';
import { type ParentMismatch, parentSums } from './sums';
import { carryingTotal } from './totals';
import { isComputedHere } from './valueless-formulas';

export interface WrongParents {
  readonly mismatches: readonly ParentMismatch[];
  /** "-" over children with amounts. */
  readonly nihil: readonly TableRow[];
}

/** Parents that are no sum of their children, each with the row above that shows it: a parent, else a total. */
export const wrongParents = memoPer((read: ReadTable, column: TableColumn): WrongParents => {
  const { mismatches, nihil } = parentSums(read, column);
  const odd = new Set(oddSums(read, column).map(({ row }) => row));
  return {
    nihil,
    mismatches: mismatches
      // A figure that only its formula states is told by what is wrong with the formula (rumus-jumlah).
      .filter(({ row }) => !(odd.has(row) && isComputedHere(read, row, column)))
      .map((mismatch) => ({
        ...mismatch,
        upper: mismatch.upper ?? carryingTotal(read, column, mismatch.row),
      })),
  };
});

/** A row of a flat table and the rows it is the sum of, by what their names say they are. */
export interface NamedGroup {
  readonly row: TableRow;
  readonly children: readonly TableRow[];
  /** What the first of them is. */
  readonly level: Level;
  /** Nothing stands below it that would show that it is whole. */
  readonly last: boolean;
}

const ENDS = new Set(['total', 'tahun', 'header-ulang']);
const NO_ROW = new Set(['kosong', 'teks-lanjutan', 'unit']);

/**
 * «Urusan Pemerintahan Bidang …», «Program …», «Kegiatan …» in a table without codes (T-C.24): which rows stand under
 * which. A row whose name says nothing leaves the rows above it open: what it belongs to is not known.
 */
export const namedGroups = memo((read: ReadTable): readonly NamedGroup[] => {
  const groups: { row: TableRow; depth: number; children: TableRow[]; known: boolean }[] = [];
  let path: typeof groups = [];
  for (const row of read.rows) {
    if (NO_ROW.has(row.level)) continue;
    const level = ENDS.has(row.level) ? null : levelByWord(row.nama);
    if (level === null) {
      if (ENDS.has(row.level)) path = [];
      else for (const open of path) open.known = false;
      continue;
    }
    const depth = depthOf(level);
    path = path.filter((open) => open.depth < depth);
    path.at(-1)?.children.push(row);
    const group = { row, depth, children: [], known: true };
    groups.push(group);
    path.push(group);
  }
  return groups
    .filter(({ children, known }) => known && children.length > 0)
    .map((group) => ({
      ...group,
      level: levelByWord(group.children[0]?.nama ?? '') ?? 'subkegiatan',
      last: path.includes(group),
    }));
});
