import type { ReadTable, TableRow } from '../../read/read-table';

/** A row of the plan with the row below it that says its outcome or output and repeats its pagu. */
export interface OutcomeRow {
  readonly row: TableRow;
  readonly outcome: TableRow;
}

/** Outcome and output rows of a table whose form has them; further indicators of the same row are none. */
export function outcomeRows({ layout, rows }: ReadTable): readonly OutcomeRow[] {
  if (!layout.repeatsPagu) return [];
  return rows.flatMap((row) => {
    const [outcome] = row.lanjutan;
    return outcome?.index === row.index + 1 ? [{ row, outcome }] : [];
  });
}
