import type { CellGrid, CellValue } from '../grid/cell-grid';
import type { ColumnData } from '../layouts/layout';
import { weights } from './weights';

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

const FUND = /\b(?:apbd|apbn|dau|dak|dbh|pad|bk ?prov|blud|did|hibah|bantuan keuangan|dana desa|silpa)\b/i;

/** Looks at the first rows only; enough to tell codes from names from amounts. */
export function profileColumn(
  grid: CellGrid,
  fromRow: number,
  left: number,
  right: number,
  toRow = grid.values.length - 1,
): ColumnProfile {
  const counts = { filled: 0, kode: 0, rupiah: 0, persen: 0, angka: 0, kalimat: 0, sumberDana: 0 };
  const end = Math.min(toRow + 1, fromRow + weights.content.sample);
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

/** What a cell is, null where it is empty. */
export function kindAt(grid: CellGrid, row: number, column: number): string | null {
  return kindsOf(grid.values[row]?.[column] ?? null, grid.formats[row]?.[column] ?? null)[0] ?? null;
}

type Kind = 'kode' | 'rupiah' | 'persen' | 'angka' | 'kalimat' | 'sumberDana';

function kindsOf(value: CellValue, format: string | null): (Kind | 'filled')[] {
  if (typeof value === 'number') {
    if (format?.includes('%')) return ['persen'];
    return Math.abs(value) >= weights.content.rupiahFrom ? ['rupiah'] : ['angka'];
  }
  if (typeof value !== 'string') return value === null ? [] : ['filled'];
  const text = value.trim();
  if (text === '' || text === '-') return [];
  if (/%\s*$/.test(text)) return ['persen'];
  if (/^[.:\s]*rp/i.test(text) || /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+|,-)?$/.test(text)) return ['rupiah'];
  if (/^(?:\d{1,6}|x{1,3})(?:[.\s,]+(?:\d{1,6}|x{1,2}))+\.?$/i.test(text)) return ['kode'];
  if (FUND.test(text) && text.length < weights.content.fundUpTo) return ['sumberDana'];
  if (text.length > weights.content.sentenceFrom && /^\d[\d.]*\s*[.)–-]\s*\p{L}/u.test(text))
    return ['kalimat'];
  if (/^\d/.test(text)) return ['angka'];
  return text.length > weights.content.sentenceFrom ? ['kalimat'] : ['filled'];
}

/** How much the profile speaks for (above 0) or against (below) a column holding such data. */
export function profileSpeaksFor(profile: ColumnProfile, data: ColumnData): number {
  if (profile.filled === 0) return 0;
  const { content } = weights;
  switch (data) {
    case 'kode':
      return (
        content.kodeForKode * profile.kode + content.amountOrTextForKode * (profile.rupiah + profile.kalimat)
      );
    case 'rupiah':
      return (
        content.rupiahForRupiah * profile.rupiah +
        content.textForRupiah * (profile.kalimat + profile.sumberDana)
      );
    case 'nama':
    case 'indikator':
      return (
        content.textForName * profile.kalimat +
        content.figuresForName * (profile.rupiah + profile.kode + profile.persen)
      );
    case 'sumber-dana':
      return content.fundForFund * profile.sumberDana + content.rupiahForFund * profile.rupiah;
    case 'kinerja':
      return (
        content.figureForKinerja * (profile.angka + profile.persen) + content.textForKinerja * profile.kalimat
      );
    case 'persen':
      return (
        content.percentForPercent * profile.persen +
        content.otherForPercent * (profile.kalimat + profile.rupiah)
      );
    case 'nomor':
      return (
        content.figureForNomor * profile.angka + content.otherForNomor * (profile.kalimat + profile.rupiah)
      );
    default:
      return content.rupiahForOther * profile.rupiah;
  }
}
