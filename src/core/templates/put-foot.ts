import { rangeAddress } from '../grid/a1';
import type { GridRange } from '../grid/cell-grid';
import { averageFormula, LEAST_GRADE, PREDIKAT, predikatFormula } from '../compute/form-formulas';
import type { LayoutFoot } from '../layouts/layout';
import { dataStyle, type StyleBook } from './plan-styles';
import type { SheetBuild } from './sheet-build';
import { numberAt, type Working } from './working-cells';

/** The lines a form asks for under its table: the average of its ratios and what it earns. */
export function putFoot(build: SheetBuild, styles: StyleBook, work: Working, data: GridRange): void {
  const feet = work.layout.foot ?? [];
  feet.forEach((foot, at) => {
    const row = data.bottom + 1 + at;
    work.columns.forEach((column, place) => {
      const style = styles.of({ ...dataStyle(column.data, 'total'), horizontal: 'center' });
      if (column.layout.role !== foot.of) build.put(row, place, { style });
      else build.put(row, place, { ...footCell(foot, work, data, place, row), style });
    });
    const right = work.columns.findIndex(({ layout }) => layout.role === foot.of) - 1;
    // Unwrapped: programs that fit a row to its texts would fit it to the first column alone.
    const label = styles.of({ ...dataStyle('teks', 'total'), horizontal: 'right', wrap: false });
    build.putBlock({ top: row, bottom: row, left: 0, right }, { value: foot.label, style: label });
  });
}

function footCell(
  { is }: LayoutFoot,
  work: Working,
  data: GridRange,
  place: number,
  row: number,
): { formula: string; result: number | string } {
  const ratios = work.tree.rows.flatMap((_, at) => numberAt(work, at, place) ?? []);
  const average = ratios.length === 0 ? null : ratios.reduce((a, b) => a + b, 0) / ratios.length;
  if (is === 'rata-rata') {
    const range = rangeAddress({ ...data, left: place, right: place });
    return { formula: averageFormula(range), result: average ?? '' };
  }
  const above = rangeAddress({ top: row - 1, bottom: row - 1, left: place, right: place });
  const formula = predikatFormula(above, 1);
  if (average === null) return { formula, result: '' };
  return { formula, result: PREDIKAT.find(({ over }) => average * 100 > over)?.grade ?? LEAST_GRADE };
}
