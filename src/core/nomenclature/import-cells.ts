import { isError, valueAt } from '../grid/cell-grid';
import type { CellGrid, CellValue } from '../grid/cell-grid';
import { normaliseName } from './name-key';
import { codeParts } from './official-code';
import type { OfficialLevel, Pemda } from './official-code';

const levelWords: ReadonlyMap<string, OfficialLevel> = new Map([
  ['urusan', 'urusan'],
  ['urusan pemerintahan', 'urusan'],
  ['bidang', 'bidang'],
  ['bidang urusan', 'bidang'],
  ['program', 'program'],
  ['kegiatan', 'kegiatan'],
  ['sub kegiatan', 'subkegiatan'],
  ['subkegiatan', 'subkegiatan'],
]);

const pemdaWords: ReadonlyMap<string, readonly Pemda[]> = new Map([
  ['prov', ['prov']],
  ['provinsi', ['prov']],
  ['kabkot', ['kabkot']],
  ['kabkota', ['kabkot']],
  ['kabupaten kota', ['kabkot']],
  ['kabupaten', ['kabkot']],
  ['kota', ['kabkot']],
  ['semua', ['kabkot', 'prov']],
]);

export function levelOfText(text: string): OfficialLevel | null {
  return levelWords.get(normaliseName(text)) ?? null;
}

/** Whose entry a cell says it is: one, both ("semua"), or [] where the text says neither. */
export function pemdasOfText(text: string): readonly Pemda[] {
  return pemdaWords.get(normaliseName(text)) ?? [];
}

/** A cell as text, "" for nothing. Comment lines begin with #. */
export function cellText(grid: CellGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' ? value.trim() : value === null || isError(value) ? '' : String(value);
}

/** A code cell. Excel keeps 1.10 as the number 1.1: a number's decimals are always two digits here. */
export function codeText(value: CellValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(2);
  return typeof value === 'string' ? value.trim() : '';
}

/** One part of a code in a column of its own: "06", "X", "XX", "0001", and a kegiatan as "2.01". */
export function isCodePart(text: string): boolean {
  return /^(?:\d{1,4}|[Xx]{1,2}|[1-9][.,]\d{1,2})$/.test(text);
}

/** A whole code: at least "1.06". */
export function isWholeCode(text: string): boolean {
  return /[.,\s]/.test(text) && codeParts(text).length >= 2;
}

export function hasWords(text: string): boolean {
  return /[A-Za-z]{3}/.test(text);
}

export function isComment(grid: CellGrid, row: number): boolean {
  return cellText(grid, row, 0).startsWith('#');
}

export function isEmptyRow(grid: CellGrid, row: number): boolean {
  return (grid.values[row] ?? []).every((_, column) => cellText(grid, row, column) === '');
}
