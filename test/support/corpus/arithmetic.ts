import type { DraftError, DraftRow } from './table-draft';
import { rp } from '../documents/document-text';

/*
 * The sums of a table, worked out from the levels and amounts its truth states. Shares nothing with src/core, so that
 * the truth about a document is an opinion of its own.
 */

const RANK: Readonly<Record<string, number>> = {
  urusan: 0,
  bidang: 1,
  program: 2,
  kegiatan: 3,
  subkegiatan: 4,
};

/** Indices of the direct children of row `index`: the shallowest levels below it before its own level returns. */
export function childrenOf(rows: readonly DraftRow[], index: number): number[] {
  const own = RANK[rows[index]?.level ?? ''];
  if (own === undefined) return [];
  const below: number[] = [];
  let shallowest = Infinity;
  for (let next = index + 1; next < rows.length; next++) {
    const level = rows[next]?.level ?? '';
    if (level === 'total') break;
    const rank = RANK[level];
    if (rank === undefined) continue;
    if (rank <= own) break;
    if (rank <= shallowest) {
      shallowest = Math.min(shallowest, rank);
      below.push(next);
    }
  }
  return below.filter((at) => RANK[rows[at]?.level ?? ''] === shallowest);
}

export const amountOf = (row: DraftRow | undefined, role: string): number | null =>
  row?.amounts?.[role] ?? null;

/** The amount of a row, or of its children where it states none; null where a figure is missing below. */
export function amountBelow(rows: readonly DraftRow[], index: number, role: string): number | null {
  const own = amountOf(rows[index], role);
  if (own !== null) return own;
  const children = childrenOf(rows, index);
  return children.length ? sumOf(rows, children, role) : null;
}

function sumOf(rows: readonly DraftRow[], indices: readonly number[], role: string): number | null {
  let sum = 0;
  for (const index of indices) {
    const amount = amountBelow(rows, index, role);
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

/** Parents whose stated amount is not the sum of their direct children. */
export function parentErrors(rows: readonly DraftRow[], role: string, column: string): DraftError[] {
  return rows.flatMap((row, index) => {
    const stated = amountOf(row, role);
    const children = childrenOf(rows, index);
    const computed = children.length ? sumOf(rows, children, role) : null;
    if (stated === null || computed === null || stated === computed) return [];
    const at = [{ row: index, column }];
    const explanation = `${role}: ${row.level} «${row.nama ?? ''}» tertulis ${rp(stated)}, jumlah ${children.length} anaknya ${rp(computed)}`;
    return [{ at, kind: 'jumlah-tidak-sama', explanation, stated, computed }];
  });
}

/** Parents without an amount although every child has one. */
export function emptyParents(rows: readonly DraftRow[], role: string, column: string): DraftError[] {
  return rows.flatMap((row, index) => {
    if (RANK[row.level] === undefined || row.level === 'urusan' || amountOf(row, role) !== null) return [];
    const children = childrenOf(rows, index);
    const computed = children.length ? sumOf(rows, children, role) : null;
    if (computed === null || computed === 0) return [];
    const explanation = `${role}: ${row.level} «${row.nama ?? ''}» tanpa nilai; jumlah anaknya ${rp(computed)}`;
    return [{ at: [{ row: index, column }], kind: 'nilai-kosong', explanation, computed }];
  });
}

/** Stated sum of all programs (as they stand outermost) against the total rows. */
export function totalOf(rows: readonly DraftRow[], role: string): number | null {
  const programs = rows.flatMap((row, index) => (row.level === 'program' ? [index] : []));
  return sumOf(rows, programs, role);
}

const OPERASI = ['pegawai', 'barang dan jasa', 'bunga', 'subsidi', 'hibah', 'bantuan sosial'];
const SELURUH = ['operasi', 'modal', 'tidak terduga', 'transfer'];

/** The belanja rows under row `index`: kind → index of the row. */
export function belanjaOf(rows: readonly DraftRow[], index: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let next = index + 1; next < rows.length && rows[next]?.level === 'belanja'; next++) {
    found.set((rows[next]?.nama ?? '').replace(/^belanja /i, '').toLowerCase(), next);
  }
  return found;
}

/** Sub kegiatan against its belanja rows, and belanja operasi against its kinds. */
export function belanjaErrors(rows: readonly DraftRow[], role: string, column: string): DraftError[] {
  const errors: DraftError[] = [];
  rows.forEach((row, index) => {
    if (row.level !== 'subkegiatan') return;
    const belanja = belanjaOf(rows, index);
    if (!belanja.size) return;
    const sum = (kinds: readonly string[]): number =>
      kinds.reduce((total, kind) => total + (amountOf(rows[belanja.get(kind) ?? -1], role) ?? 0), 0);
    const stated = amountOf(row, role);
    const computed = sum(SELURUH);
    if (stated !== null && stated !== computed) {
      const explanation = `${role}: sub kegiatan «${row.nama ?? ''}» tertulis ${rp(stated)}, jumlah belanjanya ${rp(computed)}`;
      errors.push({ at: [{ row: index, column }], kind: 'jumlah-tidak-sama', explanation, stated, computed });
    }
    const operasi = belanja.get('operasi');
    const statedOperasi = amountOf(rows[operasi ?? -1], role);
    const computedOperasi = sum(OPERASI);
    if (operasi !== undefined && statedOperasi !== null && statedOperasi !== computedOperasi) {
      errors.push({
        at: [{ row: operasi, column }],
        kind: 'jumlah-tidak-sama',
        explanation: `${role}: belanja operasi tertulis ${rp(statedOperasi)}, jumlah jenisnya ${rp(computedOperasi)}`,
        stated: statedOperasi,
        computed: computedOperasi,
      });
    }
  });
  return errors;
}

/** Sum over all sub kegiatan of one kind of belanja. */
export function belanjaSum(rows: readonly DraftRow[], role: string, kind: string): number {
  return rows.reduce((sum, row, index) => {
    if (row.level !== 'subkegiatan') return sum;
    return sum + (amountOf(rows[belanjaOf(rows, index).get(kind) ?? -1], role) ?? 0);
  }, 0);
}

/** The first number in "6850 surat", "178.026 Lembar", "85,6%", "Rp 40.000.000"; null where none or more than one reading. */
export function firstNumber(text: string): number | null {
  const match = /-?\d[\d.]*(?:,\d+)?/.exec(text);
  if (!match) return null;
  const bare = match[0].replace(/\.$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) || !bare.includes('.')) {
    return Number(bare.replace(/\./g, '').replace(',', '.'));
  }
  return null;
}

/** Rounded or cut to the digits a ratio is printed with, or within 0,01 point. */
export function ratioAgrees(stated: number, computed: number, decimals: number): boolean {
  const unit = 10 ** decimals;
  return (
    Math.abs(stated - computed) <= 0.01 ||
    Math.round(computed * unit) / unit === stated ||
    Math.trunc(computed * unit) / unit === stated
  );
}
