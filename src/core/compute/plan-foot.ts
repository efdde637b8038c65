import { cellAddress, rangeAddress } from '../grid/a1';
import { type CellGrid, valueAt } from '../grid/cell-grid';
import { foldSpaces } from '../read/cell-text';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { printedDecimals, statesFigures } from '../facts/formulas';
import { fits } from '../facts/ratios';
import { averageFormula, predikatFormula } from './form-formulas';
import { PERCENT_FORMAT } from './plan-across';
import type { Operand } from './operand';
import type { Planner } from './planner';
import { because } from './skip-reasons';

const LABELS = {
  'rata-rata': /^rata\s*-?\s*rata\b/i,
  predikat: /^predikat\b/i,
} as const;
/** How far below its last row a table's foot may stand. */
const NEAR = 4;

/** The lines a form asks for at its foot (E.81): the average of its ratios, and what it earns. */
export function planFoot(planner: Planner): void {
  const { read } = planner;
  for (const foot of read.layout.foot ?? []) {
    const row = footRow(read, LABELS[foot.is]);
    if (!row) continue;
    for (const column of read.table.columns) {
      if (column.layout.role !== foot.of) continue;
      if (foot.is === 'rata-rata') planAverage(planner, row, column);
      else planGrade(planner, row, column);
    }
  }
}

/** The last row whose first text is the label; it may stand just below what was recognised. */
function footRow(read: ReadTable, label: RegExp): TableRow | null {
  const [first, last] = read.table.dataRows;
  for (let at = last + NEAR; at > first; at--) {
    const text = firstText(read.grid, at, read.table.range.left, read.table.range.right);
    if (text !== null && label.test(text))
      return read.rows.find(({ row }) => row === at) ?? bareRow(at, text);
  }
  return null;
}

function firstText(grid: CellGrid, row: number, left: number, right: number): string | null {
  for (let at = left; at <= right; at++) {
    const value = valueAt(grid, row, at);
    if (typeof value === 'string' && value.trim() !== '') return foldSpaces(value);
  }
  return null;
}

function bareRow(row: number, nama: string): TableRow {
  return {
    index: -1,
    row,
    level: 'total',
    kodeText: '',
    kode: null,
    nomor: '',
    nama,
    parent: null,
    children: [],
    lanjutan: [],
    belanja: [],
  };
}

function planAverage(planner: Planner, row: TableRow, column: TableColumn): void {
  const target = planner.target(row, column);
  const rows = planner.read.rows.filter((one) => statesFigures(planner.read, one) && one.row < row.row);
  const operands = rows.map((one) => planner.operand(one, column)).filter((one) => one.is !== 'kosong');
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || !planner.inScope(target)) return;
  const range = rangeAddress({
    top: first.row,
    bottom: last.row,
    left: target.place.column,
    right: target.place.column,
  });
  const shares = operands.filter((one) => one.is === 'angka' && one.persen).length;
  const figures = operands.filter((one) => one.is === 'angka').length;
  const blocked = operands.find((one) => one.is === 'halang');
  if (blocked?.is === 'halang') planner.skip(target, blocked.reason);
  else if (figures === 0) planner.skip(target, because.operandEmpty(range));
  else if (shares > 0 && shares < figures) planner.skip(target, because.percentAndCount(range));
  else {
    const whole = wholeOf(operands);
    planner.propose(target, {
      kind: 'rata-rata',
      formula: averageFormula(range),
      operands,
      format: whole === 100 ? '0.00' : PERCENT_FORMAT,
      agrees: (typed, shown, result) => {
        const persen = shown.includes('%');
        return fits(persen ? typed * 100 : typed, (result * 100) / whole, persen, printedDecimals(shown));
      },
    });
  }
}

function planGrade(planner: Planner, row: TableRow, column: TableColumn): void {
  const average = footRow(planner.read, LABELS['rata-rata']);
  const target = planner.target(row, column);
  if (!average || !planner.inScope(target)) return;
  const figure = planner.operand(average, column);
  if (figure.is !== 'angka') return;
  const cell = cellAddress(figure.place.row, figure.place.column);
  planner.propose(target, {
    kind: 'predikat',
    formula: predikatFormula(cell, figure.persen || Math.abs(figure.value) <= 3 ? 1 : 100),
    operands: [figure],
    format: null,
    agrees: () => false,
  });
}

/** What 100 % is in a column of ratios: 1 where they are fractions, 100 where they are points. */
function wholeOf(operands: readonly Operand[]): 1 | 100 {
  const points = operands.some((one) => one.is === 'angka' && !one.persen && Math.abs(one.value) > 3);
  return points ? 100 : 1;
}
