import { compareName } from '../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../read/read-table';
import { nameKeyOf, PLANNED, rowKeys } from './row-keys';

/** Shorter names stand inside too many others to be found there. */
const TELLING = 12;
const NEAR = 0.75;

/**
 * Proposals that no row of the plan answers: neither the row nor, in one cell with it, a name that the plan has, nor
 * a note that says what became of it. A proposed kegiatan is answered by any row of its name, whatever its level: T-C.32 is often filled in loosely.
 */
export function unansweredProposals(proposals: ReadTable, plan: ReadTable): readonly TableRow[] {
  const planned = [...rowKeys(plan)].flatMap(([row, { name }]) => (name === '' ? [] : [{ row, name }]));
  const known = new Set(planned.map(({ name }) => name));
  const telling = [...known].filter((name) => name.length >= TELLING);
  const verdicts = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const key = nameKeyOf(name);
    const decided = verdicts.get(key);
    if (decided !== undefined) return decided;
    const answered =
      known.has(key) ||
      telling.some((one) => key.includes(one)) ||
      planned.some(({ row }) => isNear(name, row.nama));
    verdicts.set(key, answered);
    return answered;
  };
  const notes = proposals.table.columns.find(({ role }) => role === 'catatan');
  const isExplained = (row: TableRow): boolean => notes !== undefined && proposals.text(row, notes) !== '';
  const unanswered = (row: TableRow): boolean =>
    !isExplained(row) && namesOf(proposals, row).every((name) => !isKnown(name));
  const lowest = proposals.rows.filter((row) => PLANNED.includes(row.level) && row.nama !== '');
  const missing = new Set(lowest.filter(unanswered));
  return lowest.filter((row) => missing.has(row) && !hasMissingParent(row, missing));
}

function isNear(one: string, other: string): boolean {
  const { agreement, similarity } = compareName(one, other);
  return agreement !== 'berbeda' && similarity >= NEAR;
}

/** The name as read, and each line of its cells: several names often share one cell. */
function namesOf(read: ReadTable, row: TableRow): readonly string[] {
  const names = [row.nama];
  for (const column of read.table.columns) {
    if (column.data !== 'nama') continue;
    for (let at = column.left; at <= column.right; at++) {
      const value = read.cell(row.row, at);
      if (typeof value === 'string') names.push(...value.split(/\r?\n/));
    }
  }
  return names.filter((name) => nameKeyOf(name).length > 3);
}

function hasMissingParent(row: TableRow, missing: ReadonlySet<TableRow>): boolean {
  for (let up = row.parent; up; up = up.parent) if (missing.has(up)) return true;
  return false;
}
