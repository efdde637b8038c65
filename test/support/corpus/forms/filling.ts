import { grouped } from '../../documents/document-text';
import type { DraftRow } from '../table-draft';
import type { Plan, PlanIndicator, PlanRow } from './plans';

/** "1.234,5" as an office writes a number. */
export function written(value: number): string {
  const [whole = '0', decimals] = String(Number(value.toFixed(2))).split('.');
  return grouped(Number(whole)) + (decimals ? `,${decimals}` : '');
}

/** "12 Dokumen", "98,75%" */
export function performance(value: number, satuan: string): string {
  return satuan === '%' ? `${written(value)}%` : `${written(value)} ${satuan}`;
}

export const percent = (value: number): string => `${value.toFixed(2).replace('.', ',')}%`;

/** A figure near `value`, the same for the same `key`: offices do not plan in round shares. */
export function near(value: number, key: string, low: number, high: number, whole: boolean): number {
  let hash = 2166136261;
  for (const letter of key) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  const share = low + ((hash % 1000) / 1000) * (high - low);
  return whole ? Math.max(1, Math.round(value * share)) : Number((value * share).toFixed(2));
}

export const isWhole = (indicator: PlanIndicator): boolean =>
  Number.isInteger(indicator.target) && indicator.satuan !== '%';

/** What one line of a form shows: a row of the plan with its first indicator, or one more indicator of it. */
export interface FormLine {
  readonly row: PlanRow;
  readonly indicator: PlanIndicator | null;
  readonly first: boolean;
}

export function formLines(plan: Plan): FormLine[] {
  return plan.rows.flatMap((row): FormLine[] => {
    const [main = null, ...others] = row.indikator;
    return [
      { row, indicator: main, first: true },
      ...others.map((indicator) => ({ row, indicator, first: false })),
    ];
  });
}

/** The truth about a line: its level, code, name and amounts. */
export function lineTruth(
  line: FormLine,
  amounts: Readonly<Record<string, number | null>>,
): Omit<DraftRow, 'cells'> {
  if (!line.first) return { level: 'indikator-lanjutan' };
  const money = line.row.level === 'urusan' ? {} : { amounts };
  return { level: line.row.level, kode: line.row.kode, nama: line.row.nama, ...money };
}

/** The money of every row of the plan for another year: each sub kegiatan near its pagu, the rest their sums. */
export function moneyFor(
  plan: Plan,
  key: string,
  low: number,
  high: number,
  step = 50_000,
): Map<string, number> {
  const money = new Map<string, number>();
  for (const row of plan.rows) {
    if (row.level !== 'subkegiatan') continue;
    money.set(row.kode, Math.round(near(row.pagu, row.kode + key, low, high, true) / step) * step);
  }
  for (const row of plan.rows) {
    if (row.level === 'subkegiatan') continue;
    let sum = 0;
    for (const other of plan.rows) {
      if (other.level === 'subkegiatan' && other.kode.startsWith(`${row.kode}.`))
        sum += money.get(other.kode) ?? 0;
    }
    money.set(row.kode, sum);
  }
  return money;
}
