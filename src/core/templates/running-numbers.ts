import { depthOf, KEGIATAN, PROGRAM, SUBKEGIATAN } from '../read/plan-level';
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
  const base = topOf(rows);
  return rows.map((row) => {
    const depth = row.level === 'indikator' || row.level === 'sasaran' ? 0 : depthOf(row.level) - base;
    if (depth < 0) return row;
    counts.length = Math.min(counts.length, depth + 1);
    while (counts.length < depth) counts.push(1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    const value = depth === 0 ? (counts[0] ?? 1) : counts.join('.');
    return { ...row, cells: { ...row.cells, [no.key]: { value } } };
  });
}

/** The widest level that has something to count: a single program over its kegiatan needs no number. */
function topOf(rows: readonly FormRow[]): number {
  for (const top of [PROGRAM, KEGIATAN]) {
    if (rows.filter(({ level }) => depthOf(level) === top).length > 1) return top;
  }
  return SUBKEGIATAN;
}
