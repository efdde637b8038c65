import { isBlank } from '../../grid/cell-grid';
import { firstPlace } from '../../grid/first-place';
import type { ReadTable } from '../../read/read-table';
import { memo } from '../../memo';

type Span = readonly [top: number, bottom: number];

/** By column: the rows that a filled cell above covers by a merge, as spans that do not overlap, from the top. */
const coveredRows = memo((read: ReadTable): ReadonlyMap<number, readonly Span[]> => {
  const [first, last] = read.table.dataRows;
  const byColumn = new Map<number, Span[]>();
  for (const merge of read.grid.merges) {
    if (merge.bottom <= merge.top || merge.bottom < first || merge.top > last) continue;
    if (isBlank(read.cell(merge.top, merge.left))) continue;
    for (let column = merge.left; column <= Math.min(merge.right, read.table.range.right); column++) {
      const spans = byColumn.get(column);
      if (spans) spans.push([merge.top, merge.bottom]);
      else byColumn.set(column, [[merge.top, merge.bottom]]);
    }
  }
  return new Map([...byColumn].map(([column, spans]) => [column, joined(spans)]));
});

function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** True where an empty cell shows the value of a filled cell above it, since both are merged. */
export function showsMergedValue(read: ReadTable, row: number, column: number): boolean {
  const spans = coveredRows(read).get(column);
  if (!spans) return false;
  const span = spans[firstPlace(spans.length, (at) => (spans[at]?.[1] ?? 0) >= row)];
  return span !== undefined && row >= span[0];
}
