import { type ReadTable, type TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { rangesOf } from '../../grid/a1';
import type { ComputedEdit } from '../compute-plan';
import { evaluate } from '../formula/evaluate';
import { type FormulaValue, sheetPrefix } from '../formula/formula';
import { parseFormula } from '../formula/parse-formula';
import { numberForm } from '../number-text';
import type { Operand } from '../operand';
import { createPlanner, type Planner } from '../planner';
import { partsOf } from '../sum-parts';

/** Excel takes 255 arguments in one function and 8192 characters in one formula. */
const MOST_ARGUMENTS = 200;
const MOST_CHARACTERS = 8000;

/** A table as a summary points at it: formulas over its cells, and what they give. */
export interface SummarySource {
  readonly planner: Planner;
  /** "'Tabel 3.1'!F12" or a SUM over what carries the rows' amounts; null where nothing does, or something unreadable. */
  amount(rows: readonly TableRow[], column: TableColumn): string | null;
  range(address: string): string;
  /** Value of a cell of the table, texts that show a number counting as it. */
  value(row: number, column: number): FormulaValue;
  /** Conversions the formulas made so far rely on. */
  edits(): readonly ComputedEdit[];
}

export function summarySource(read: ReadTable): SummarySource {
  const planner = createPlanner(read, { mode: 'isi' });
  const prefix = sheetPrefix(read.table.sheet);
  return {
    planner,
    amount: (rows, column) => {
      const operands = rows.flatMap((row) => partsOf(planner, row, column));
      const filled = operands.filter((one) => one.is === 'angka');
      if (filled.length === 0 || operands.some((one) => one.is === 'halang')) return null;
      const formula = formulaOver(prefix, filled);
      if (formula === null) return null;
      for (const one of filled) {
        const row = read.rows[one.place.row - read.table.dataRows[0]];
        if (row) planner.convert(one, column, planner.target(row, column).label);
      }
      return formula;
    },
    range: (address) => prefix + address,
    value: (row, column) => {
      const value = planner.state.value({ row, column });
      return typeof value === 'string' ? (numberForm(value)?.value ?? value) : value;
    },
    edits: () => planner.edits,
  };
}

function formulaOver(prefix: string, operands: readonly Operand[]): string | null {
  const ranges = rangesOf(operands.map(({ place }) => place)).map((range) => prefix + range);
  const [only] = ranges;
  if (ranges.length === 1 && only !== undefined && !only.includes(':', prefix.length)) return only;
  const sums: string[] = [];
  for (let from = 0; from < ranges.length; from += MOST_ARGUMENTS) {
    sums.push(`SUM(${ranges.slice(from, from + MOST_ARGUMENTS).join(',')})`);
  }
  const formula = sums.join('+');
  return formula.length > MOST_CHARACTERS ? null : formula;
}

/** What a formula on the summary gives: cells with a sheet are the table's, those without its own. */
export function summaryResult(
  formula: string,
  source: SummarySource,
  own: (row: number, column: number) => FormulaValue,
): number | string | null {
  const parsed = parseFormula(formula);
  if (!parsed) throw new Error(`the engine cannot compute its own formula: ${formula}`);
  const value = evaluate(parsed, (sheet, row, column) =>
    sheet === null ? own(row, column) : source.value(row, column),
  );
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
