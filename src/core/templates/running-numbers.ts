import { depthOf, PROGRAM } from '../read/plan-level';
import type { FormColumn } from './form-columns';
import type { FormRow } from './form-rows';

/**
 * Fills an empty column of running numbers: 1, 1.1, 1.1.1 by level, so that rows without codes keep their level;
 * flat tables count through. Numbers that somebody wrote stay.
 */
export function withRunningNumbers(
  rows: readonly FormRow[],
  columns: readonly FormColumn[],
): readonly FormRow[] {
  const no = columns.find(({ data }) => data === 'nomor');
  if (!no || rows.some(({ cells }) => cells[no.key] !== undefined)) return rows;
  const counts: number[] = [];
  return rows.map((row) => {
    const depth = row.level === 'indikator' || row.level === 'sasaran' ? 0 : depthOf(row.level) - PROGRAM;
    if (depth < 0 || row.level === 'total') return row;
    counts.length = Math.min(counts.length, depth + 1);
    while (counts.length < depth) counts.push(1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    const value = depth === 0 ? (counts[0] ?? 1) : counts.join('.');
    return { ...row, cells: { ...row.cells, [no.key]: { value } } };
  });
}
