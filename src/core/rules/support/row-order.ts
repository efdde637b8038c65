import type { TableRow } from '../../read/read-table';

/** Rows and all that stand above them in the tree, each once, the last of the table first: children before parents. */
export function withAncestors(rows: readonly TableRow[]): readonly TableRow[] {
  const found = new Set<TableRow>();
  for (const row of rows)
    for (let up: TableRow | null = row; up && !found.has(up); up = up.parent) found.add(up);
  return [...found].sort((one, other) => other.index - one.index);
}
