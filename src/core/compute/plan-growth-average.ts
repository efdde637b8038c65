import { cellAddress } from '../grid/a1';
import type { TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { printedDecimals, statesFigures } from '../facts/formulas';
import { fits, scaleOf } from '../facts/ratios';
import { growthFormula } from './form-formulas';
import { PERCENT_FORMAT } from './plan-across';
import type { Planner } from './planner';
import { because } from './skip-reasons';

/** T-C.24's average yearly growth, from the yearly copies of the column it is about. */
export function planGrowthAverages(planner: Planner): void {
  const { read } = planner;
  for (const column of read.table.columns) {
    const { growthOf } = column.layout;
    if (growthOf === undefined) continue;
    const years = read.table.columns
      .filter(({ role }) => role === growthOf)
      .sort((a, b) => (a.period ?? a.left) - (b.period ?? b.left));
    if (years.length < 2) continue;
    for (const row of read.rows) if (statesFigures(read, row)) planRow(planner, row, column, years);
  }
}

function planRow(planner: Planner, row: TableRow, column: TableColumn, years: readonly TableColumn[]): void {
  const target = planner.target(row, column);
  if (!planner.inScope(target)) return;
  const operands = years.map((year) => planner.operand(row, year));
  if (operands.every((one) => one.is === 'kosong')) return;
  const blocked = operands.find((one) => one.is === 'halang');
  const cells = operands.map(({ place }) => cellAddress(place.row, place.column));
  const empty = cells.filter((_, at) => operands[at]?.is !== 'angka');
  if (blocked?.is === 'halang' || empty.length > 0) {
    planner.skip(target, blocked?.is === 'halang' ? blocked.reason : because.operandEmpty(empty.join(', ')));
    return;
  }
  const own = planner.operand(row, column);
  const points = own.is === 'angka' && !own.persen && scaleOf(planner.read, column) === 'angka';
  const formula = growthFormula(cells);
  planner.propose(target, {
    kind: 'pertumbuhan',
    formula: points ? formula.replace(/AVERAGE\(([^()]*)\)/, 'AVERAGE($1)*100') : formula,
    operands,
    format: PERCENT_FORMAT,
    agrees: (typed, shown, result) => {
      const persen = shown.includes('%');
      return fits(persen ? typed * 100 : typed, result * (points ? 1 : 100), persen, printedDecimals(shown));
    },
  });
}
