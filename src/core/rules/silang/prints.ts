import type { ReadTable } from '../../read/read-table';
import { memo, memoPer } from '../../memo';
import type { RuleContext } from '../rule';
import { yearOf } from './plan-years';
import { type AlignedRows, alignPrints } from './print-rows';
import { haveLittleInCommon } from './row-pairs';

/** One table printed twice; `there` is the later print. */
export interface Print {
  readonly here: ReadTable;
  readonly there: ReadTable;
  readonly rows: AlignedRows;
}

/** So much of two tables must be the same that they are one. */
const LEAST_COMMON = 0.8;
const LEAST_ROWS = 3;

/** Tables that stand in the workbook (or in two of them) twice. */
export const printsOf: (context: RuleContext) => readonly Print[] = memo((context) => {
  const prints: Print[] = [];
  const copies = new Set<ReadTable>();
  context.tables.forEach((here, at) => {
    if (copies.has(here)) return;
    for (const there of context.tables.slice(at + 1)) {
      if (copies.has(there) || !mayBeOne(here, there, context)) continue;
      const rows = aligned(here, there);
      if (rows === null) continue;
      const least = rows.pairs.length + Math.min(rows.onlyHere.length, rows.onlyThere.length);
      if (rows.pairs.length < LEAST_ROWS || rows.pairs.length < least * LEAST_COMMON) continue;
      prints.push({ here, there, rows });
      copies.add(there);
    }
  });
  return prints;
});

/** Remembered by pair: an edit of one table leaves how the others lie beside each other. */
const aligned = memoPer((here: ReadTable, there: ReadTable) =>
  here.layout.rows === 'tingkat' && haveLittleInCommon(here, there) ? null : alignPrints(here, there),
);

function mayBeOne(here: ReadTable, there: ReadTable, context: RuleContext): boolean {
  if (here.table.kind !== there.table.kind) return false;
  if (yearOf(here, context) !== yearOf(there, context)) return false;
  // A plan and its amendment stand side by side on purpose.
  if (/perubahan/i.test(here.table.title) !== /perubahan/i.test(there.table.title)) return false;
  const roles = (read: ReadTable): string[] =>
    read.table.columns.map(({ role, period }) => `${role} ${String(period)}`);
  const known = new Set(roles(here));
  const shared = roles(there).filter((role) => known.has(role)).length;
  return shared >= 0.7 * Math.max(known.size, there.table.columns.length);
}
