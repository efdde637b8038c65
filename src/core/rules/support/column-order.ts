import type { ReadTable } from '../../read/read-table';
import type { Draft } from '../rule';
import { headingCellOf } from './heading-cells';
import type { Say } from '../message';

interface Texts {
  readonly urutan: { names: readonly string[] };
}

/** Columns of the form that stand in another order than its numbers. */
export function otherOrder(read: ReadTable, say: Say<Texts>): Draft[] {
  const columns = read.table.columns.filter(
    ({ layout }) => layout.number !== null && layout.repeats === undefined,
  );
  const moved = columns.filter((column, at) => {
    const number = column.layout.number ?? 0;
    const before = columns[at - 1]?.layout.number ?? 0;
    const after = columns[at + 1]?.layout.number ?? Infinity;
    return number < before || number > after;
  });
  const [first] = moved;
  if (!first) return [];
  const names = moved.map(({ layout }) => layout.headings[0] ?? layout.role);
  const cells = moved.map((column) => headingCellOf(read, column));
  return [
    {
      cell: cells[0] ?? 'A1',
      severity: 'catatan',
      message: say.urutan({ names }),
      related: cells.slice(1),
    },
  ];
}
