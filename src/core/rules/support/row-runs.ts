import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { blockOf, cellOf } from './cells';

/** More related cells than this help nobody; the message says how many there are. */
export const MOST_RELATED = 200;

/** Rows that stand right below one another in the sheet, block by block from the top. */
export function runsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let last: TableRow | undefined;
  for (const row of rows) {
    if (last && row.row === last.row + 1) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = row;
  }
  return runs;
}

/** A1 of the block of a column that a run of rows covers. */
export function runAddress(read: ReadTable, run: readonly TableRow[], column: TableColumn): string {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('a run has rows');
  return first === last ? cellOf(read, first, column) : blockOf(first, last, column);
}

/** Addresses of the runs after the first, as many as a finding should carry. */
export function relatedRuns(
  read: ReadTable,
  runs: readonly (readonly TableRow[])[],
  column: TableColumn,
): readonly string[] {
  return runs.slice(1, MOST_RELATED + 1).map((run) => runAddress(read, run, column));
}
