import { cellAddress } from '../grid/a1';
import type { TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { rowsOf } from '../facts/belanja';
import { footBelanja, isPlan } from '../facts/totals';
import type { GrowthRates } from './compute-plan';
import { RUPIAH_FORMAT } from './plan-sums';
import type { Planner } from './planner';
import { because } from './skip-reasons';

/** Fills the forward estimate of the lowest rows from the year's pagu; parents add them up as always. */
export function planForward(planner: Planner): void {
  const { growth, mode } = planner.options;
  const pagu = planner.read.column('pagu');
  const maju = planner.read.column('paguMaju');
  if (!growth || !pagu || !maju) return;
  for (const row of lowestRows(planner, pagu, maju)) {
    const target = planner.target(row, maju);
    if (!planner.inScope(target)) continue;
    // A typed estimate is somebody's decision, not a mistake: without leave to replace it is not even compared.
    if (mode === 'isi' && planner.operand(row, maju).is !== 'kosong') continue;
    const from = planner.operand(row, pagu);
    if (from.is === 'halang') planner.skip(target, from.reason);
    if (from.is !== 'angka') continue;
    const rate = rateOf(growth, row);
    if (rate === null) {
      planner.skip(target, because.noRate());
      continue;
    }
    const cell = cellAddress(from.place.row, from.place.column);
    planner.propose(target, {
      kind: 'prakiraan-maju',
      formula: `ROUND(${cell}*(1${rate < 0 ? '-' : '+'}${percentText(Math.abs(rate))}),0)`,
      operands: [from],
      format: from.format !== null && from.format !== '@' ? from.format : RUPIAH_FORMAT,
      agrees: (typed, _, result) => typed === result,
    });
  }
}

/** 0.075 → "7.5%", as a formula writes it. */
function percentText(rate: number): string {
  return `${String(Number((rate * 100).toPrecision(12)))}%`;
}

/** Rows whose pagu is no sum of others: sub kegiatan, or their belanja rows where the estimate is split too. */
function lowestRows(planner: Planner, pagu: TableColumn, maju: TableColumn): readonly TableRow[] {
  const { read } = planner;
  const foot = footBelanja(read);
  const splits = read.rows.some(
    (row) => row.level === 'belanja' && !foot.has(row) && planner.operand(row, maju).is === 'angka',
  );
  return read.rows.flatMap((row) => {
    if (!isPlan(row) || row.children.length > 0) return [];
    const belanja = row.belanja.filter((one) => !foot.has(one));
    const stated = planner.operand(row, pagu).is !== 'kosong';
    const filled = belanja.filter((one) => planner.operand(one, pagu).is === 'angka');
    if (filled.length > 0 && (splits || !stated)) {
      const parts = rowsOf(read, filled, ['parts']);
      const operasi = parts.length > 0 ? rowsOf(read, filled, ['operasi']) : [];
      return filled.filter((one) => !operasi.includes(one));
    }
    if (stated) return [row];
    return row.lanjutan.filter((one) => planner.operand(one, pagu).is === 'angka');
  });
}

function rateOf(growth: GrowthRates, row: TableRow): number | null {
  let up: TableRow | null = row;
  while (up && up.level !== 'program') up = up.parent;
  for (const [program, rate] of Object.entries(growth.byProgram ?? {})) {
    const wanted = program.trim().toLowerCase();
    const names = up ? [up.kode?.clean ?? '', up.kodeText, up.nama] : [];
    if (names.some((name) => name.toLowerCase() === wanted)) return rate;
  }
  return Number.isFinite(growth.rate) ? growth.rate : null;
}
