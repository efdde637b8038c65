import { cellAddress, rangesOf } from '../grid/a1';
import type { TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import {
  printedDecimals,
  type RatioColumn,
  ratioColumns,
  statesFigures,
  type SumColumn,
  sumColumns,
} from '../facts/formulas';
import { fits, type RatioScale, scaleOf, wholeOf } from '../facts/ratios';
import { sameUnit } from '../facts/units';
import { ratioFormula } from './form-formulas';
import type { Operand } from './operand';
import type { Planner, Target } from './planner';
import { type SkipReason, because } from './skip-reasons';
import { sumOf, usualFormat } from './sum-parts';

export const PERCENT_FORMAT = '0.00%';
const POINTS_FORMAT = '0.00';

/** Columns the form adds up or divides, in an order in which each finds its operands computed. */
export function planAcross(planner: Planner): void {
  const { read } = planner;
  for (const sum of dependenciesFirst(sumColumns(read))) {
    for (const row of read.rows) if (statesFigures(read, row)) planAcrossSum(planner, sum, row);
  }
  for (const ratio of ratioColumns(read)) {
    const scale = columnScale(planner, ratio.column);
    for (const row of read.rows) if (statesFigures(read, row)) planRatio(planner, ratio, row, scale);
  }
}

/** 13=6+12 comes after 12=8+9+10+11. */
function dependenciesFirst(sums: readonly SumColumn[]): readonly SumColumn[] {
  const ordered: SumColumn[] = [];
  const rest = new Set(sums);
  while (rest.size > 0) {
    const computed = new Set([...rest].map(({ column }) => column));
    const ready = [...rest].filter(({ addends }) => !addends.some(({ column }) => computed.has(column)));
    // A circle would be a mistake in a layout; its columns come as they stand.
    for (const sum of ready.length > 0 ? ready : [...rest]) {
      ordered.push(sum);
      rest.delete(sum);
    }
  }
  return ordered;
}

function planAcrossSum(planner: Planner, { column, addends }: SumColumn, row: TableRow): void {
  const target = planner.target(row, column);
  if (!planner.inScope(target)) return;
  const operands = addends.map((addend) => planner.operand(row, addend.column));
  const filled = operands.filter((one) => one.is !== 'kosong');
  if (filled.length === 0) return;
  const reason = sumReason(filled, operands);
  const formula = sumOf(operands);
  if (reason || formula === null) {
    if (reason) planner.skip(target, reason);
    return;
  }
  planner.propose(target, {
    kind: 'jumlah-kolom',
    formula,
    operands,
    format: usualFormat(filled),
    agrees: (typed, shown, result) => Math.abs(typed - result) <= 0.5 * 10 ** -printedDecimals(shown) + 1e-9,
  });
}

function sumReason(filled: readonly Operand[], all: readonly Operand[]): SkipReason | null {
  const blocked = filled.find((one) => one.is === 'halang');
  if (blocked?.is === 'halang') return blocked.reason;
  const figures = filled.filter((one) => one.is === 'angka');
  if (figures.length === 0 || filled.length < 2) {
    const empty = all.filter((one) => one.is !== 'angka');
    return because.operandEmpty(rangesOf(empty.map(({ place }) => place)).join(', '));
  }
  const places = rangesOf(figures.map(({ place }) => place)).join(', ');
  const shares = figures.filter((one) => one.persen).length;
  if (shares > 0)
    return shares < figures.length ? because.percentAndCount(places) : because.percentSum(places);
  return unitReason(figures);
}

function unitReason(figures: readonly { readonly satuan: string }[]): SkipReason | null {
  const [first] = figures.filter(({ satuan }) => satuan !== '');
  const other = first && figures.find(({ satuan }) => !sameUnit(first.satuan, satuan));
  return first && other ? because.units(first.satuan, other.satuan) : null;
}

function planRatio(planner: Planner, { column, pairs }: RatioColumn, row: TableRow, scale: RatioScale): void {
  const target = planner.target(row, column);
  if (!planner.inScope(target)) return;
  const own = planner.operand(row, column);
  // A cell that is already written goes on as it is written: a percentage keeps its sign.
  const ownScale = own.is !== 'angka' ? scale : own.persen ? 'persen' : scale === 'persen' ? 'angka' : scale;
  let reason: SkipReason | null = null;
  for (const pair of pairs) {
    const top = planner.operand(row, pair.of);
    const base = planner.operand(row, pair.to);
    if (top.is === 'kosong' && base.is === 'kosong') continue;
    const found = ratioReason(top, base);
    if (!found) {
      proposeRatio(planner, target, top, base, ownScale);
      return;
    }
    reason ??= found;
  }
  if (reason) planner.skip(target, reason);
}

function ratioReason(top: Operand, base: Operand): SkipReason | null {
  for (const one of [top, base]) if (one.is === 'halang') return one.reason;
  for (const one of [base, top]) {
    if (one.is !== 'angka') {
      const cell = cellAddress(one.place.row, one.place.column);
      return one.is === 'nihil' && one === base ? because.zeroBase(cell) : because.operandEmpty(cell);
    }
  }
  if (top.is !== 'angka' || base.is !== 'angka') return null;
  if (top.persen !== base.persen)
    return because.percentAndCount(rangesOf([top.place, base.place]).join(', '));
  return unitReason([top, base]);
}

function proposeRatio(
  planner: Planner,
  target: Target,
  top: Operand,
  base: Operand,
  scale: RatioScale,
): void {
  const [over, under] = [top.place, base.place].map(({ row, column }) => cellAddress(row, column));
  const factor = scale === 'angka' ? 1 : 100;
  planner.propose(target, {
    kind: 'rasio',
    formula: ratioFormula(over ?? '', under ?? '', wholeOf(scale)),
    operands: [top, base],
    format: scale === 'persen' ? PERCENT_FORMAT : POINTS_FORMAT,
    agrees: (typed, shown, result) => {
      const persen = shown.includes('%');
      return fits(persen ? typed * 100 : typed, result * factor, persen, printedDecimals(shown));
    },
  });
}

/** As the column's figures are written; a column without any shows percentages, which cannot be mistaken. */
function columnScale(planner: Planner, column: TableColumn): RatioScale {
  const { read } = planner;
  const filled = read.rows.some((row) => planner.operand(row, column).is === 'angka');
  return filled ? scaleOf(read, column) : 'persen';
}
