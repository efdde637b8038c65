import type { CellGrid, CellValue } from '../grid/cell-grid';
import type { ColumnData } from '../layouts/layout';

/** What the first rows below a heading hold, as shares of the filled cells (0 to 1). */
export interface ColumnProfile {
  readonly filled: number;
  readonly kode: number;
  readonly rupiah: number;
  readonly persen: number;
  readonly angka: number;
  readonly kalimat: number;
  readonly sumberDana: number;
}

const SAMPLE = 60;
const FUND = /\b(?:apbd|apbn|dau|dak|dbh|pad|bk ?prov|blud|did|hibah|bantuan keuangan|dana desa|silpa)\b/i;

/** Looks at up to 60 rows; enough to tell codes from names from amounts. */
export function profileColumn(grid: CellGrid, fromRow: number, left: number, right: number): ColumnProfile {
  const counts = { filled: 0, kode: 0, rupiah: 0, persen: 0, angka: 0, kalimat: 0, sumberDana: 0 };
  const end = Math.min(grid.values.length, fromRow + SAMPLE);
  let rows = 0;
  for (let row = fromRow; row < end; row++) {
    rows++;
    for (let column = left; column <= right; column++) {
      const kinds = kindsOf(grid.values[row]?.[column] ?? null, grid.formats[row]?.[column] ?? null);
      if (kinds.length === 0) continue;
      counts.filled++;
      for (const kind of kinds) counts[kind]++;
      break;
    }
  }
  const share = (count: number): number => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: rows === 0 ? 0 : counts.filled / rows,
    kode: share(counts.kode),
    rupiah: share(counts.rupiah),
    persen: share(counts.persen),
    angka: share(counts.angka),
    kalimat: share(counts.kalimat),
    sumberDana: share(counts.sumberDana),
  };
}

/** True where a row counts alike in the profile of any column, before and after an edit of it. */
export function sameProfile(before: CellGrid, after: CellGrid, row: number): boolean {
  const width = Math.max(before.values[row]?.length ?? 0, after.values[row]?.length ?? 0);
  const kindsAt = (grid: CellGrid, column: number): string =>
    kindsOf(grid.values[row]?.[column] ?? null, grid.formats[row]?.[column] ?? null).join();
  for (let column = 0; column < width; column++)
    if (kindsAt(before, column) !== kindsAt(after, column)) return false;
  return true;
}

type Kind = 'kode' | 'rupiah' | 'persen' | 'angka' | 'kalimat' | 'sumberDana';

function kindsOf(value: CellValue, format: string | null): (Kind | 'filled')[] {
  if (typeof value === 'number') {
    if (format?.includes('%')) return ['persen'];
    return Math.abs(value) >= 10_000 ? ['rupiah'] : ['angka'];
  }
  if (typeof value !== 'string') return value === null ? [] : ['filled'];
  const text = value.trim();
  if (text === '' || text === '-') return [];
  if (/%\s*$/.test(text)) return ['persen'];
  if (/^[.:\s]*rp/i.test(text) || /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+|,-)?$/.test(text)) return ['rupiah'];
  if (/^(?:\d{1,6}|x{1,3})(?:[.\s,]+(?:\d{1,6}|x{1,2}))+\.?$/i.test(text)) return ['kode'];
  if (FUND.test(text) && text.length < 60) return ['sumberDana'];
  if (/^\d/.test(text)) return ['angka'];
  return text.length > 18 ? ['kalimat'] : ['filled'];
}

/** How much the profile speaks for (up to 0.18) or against (down to -0.25) a column holding such data. */
export function profileSpeaksFor(profile: ColumnProfile, data: ColumnData): number {
  if (profile.filled === 0) return 0;
  switch (data) {
    case 'kode':
      return 0.18 * profile.kode - 0.2 * (profile.rupiah + profile.kalimat);
    case 'rupiah':
      return 0.15 * profile.rupiah - 0.25 * (profile.kalimat + profile.sumberDana);
    case 'nama':
    case 'indikator':
      return 0.15 * profile.kalimat - 0.25 * (profile.rupiah + profile.kode + profile.persen);
    case 'sumber-dana':
      return 0.18 * profile.sumberDana - 0.2 * profile.rupiah;
    case 'kinerja':
      return 0.05 * (profile.angka + profile.persen) - 0.1 * profile.kalimat;
    case 'persen':
      return 0.12 * profile.persen - 0.1 * (profile.kalimat + profile.rupiah);
    case 'nomor':
      return 0.05 * profile.angka - 0.2 * (profile.kalimat + profile.rupiah);
    default:
      return -0.1 * profile.rupiah;
  }
}
