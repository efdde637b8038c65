import type { Planner } from './planner';

const FIGURES = ['rupiah', 'kinerja', 'persen'];

/** Turns every text that shows one figure into that number, in the columns that hold figures; names what stays. */
export function planTexts(planner: Planner): void {
  const { read } = planner;
  for (const column of read.table.columns) {
    if (!FIGURES.includes(column.data)) continue;
    for (const row of read.rows) {
      if (row.level === 'header-ulang' || row.level === 'kosong') continue;
      const target = planner.target(row, column);
      if (!planner.inScope(target)) continue;
      const operand = planner.operand(row, column);
      if (operand.is === 'angka') planner.convert(operand, column, target.label);
      else if (operand.is === 'halang' && operand.reason.code === 'teks')
        planner.skip(target, operand.reason);
    }
  }
}
