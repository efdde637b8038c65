import type { CellValue } from '../grid/cell-grid';
import type { ColumnData } from '../layouts/layout';
import type { Amount } from '../read/amount';
import { cellText, foldSpaces } from '../read/cell-text';
import { parseAmount } from '../read/parse-amount';
import { bareNumber } from '../read/row-words';
import type { Bilingual } from '../language/language';
import { reasons } from './account-reasons';
import type { Fate } from './account';
import { percentFormat, PERSEN, RUPIAH, unitFormat } from './cell-formats';
import type { FormCell } from './form-rows';

/** One filled cell of the source. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | null;
}

/** What the new sheet gets for one or several pieces; null where nothing of them can be carried. */
export interface Carried {
  readonly cell: FormCell | null;
  readonly fate: Fate;
  readonly why: Bilingual | null;
  /** A text that stood before an amount in the same cell: "Belanja modal". */
  readonly label?: string;
}

export function textOf(pieces: readonly Piece[]): string {
  return foldSpaces(pieces.map(({ value, format }) => cellText(value, format)).join(' '));
}

export interface CarryOptions {
  /** In a column of ratios without percent signs: its figures are percent points (85,6), not fractions. */
  readonly points?: boolean;
  /** Unit to put behind a bare figure, from a column of its own. */
  readonly satuan?: string;
}

/** Writes what stands in the source as the form wants it: amounts as numbers, units and percent signs as formats. */
export function carry(
  pieces: readonly Piece[],
  data: ColumnData,
  amount: Amount,
  options: CarryOptions = {},
): Carried {
  const text = textOf(pieces);
  if (data === 'nomor') return carriedNumber(text);
  if (data !== 'rupiah' && data !== 'kinerja' && data !== 'persen') return asText(text);
  switch (amount.is) {
    case 'kosong':
      return text === '' ? { cell: null, fate: 'dibawa', why: null } : asText(text);
    case 'contoh':
      return { cell: null, fate: 'tersisa', why: reasons.placeholder };
    case 'galat':
      return { cell: null, fate: 'tersisa', why: reasons.error };
    case 'nihil':
      return data === 'rupiah'
        ? { ...number({ value: 0, format: RUPIAH }, pieces), ...labelled(text) }
        : asText(text);
    case 'ambigu':
      return { ...asText(text), why: reasons.twoWays };
    case 'majemuk':
    case 'teks':
      return asText(text);
    case 'rusak':
      return amount.meant === null || wordsIn(text) > wordsIn(unitOf(text))
        ? asText(text)
        : {
            ...number(figureCell(data, amount.meant, amount.persen, unitOf(text), options), pieces),
            why: reasons.broken,
          };
    case 'angka':
      return ofFigure(text, data, amount, pieces, options);
  }
}

function ofFigure(
  text: string,
  data: ColumnData,
  amount: Extract<Amount, { is: 'angka' }>,
  pieces: readonly Piece[],
  options: CarryOptions,
): Carried {
  // "> 90 %" says more than its figure.
  if (/[<>≥≤±~]|\+\/-/.test(text)) return asText(text);
  const satuan = amount.satuan !== '' ? amount.satuan : (options.satuan ?? '');
  const cell = figureCell(data, amount.value, amount.persen, satuan, options);
  if (cell === null) return asText(text);
  return { ...number(cell, pieces), ...(amount.rupiah || data === 'rupiah' ? labelled(text) : {}) };
}

function figureCell(
  data: ColumnData,
  value: number,
  persen: boolean,
  satuan: string,
  { points }: CarryOptions,
): FormCell | null {
  if (data === 'rupiah')
    return { value, format: satuan === '' ? RUPIAH : (unitFormat(value, satuan) ?? RUPIAH) };
  if (persen) {
    const format = data === 'persen' ? PERSEN : percentFormat(value);
    const fraction = Number((value / 100).toPrecision(15));
    const unit = satuan.replace(/^%\s*/, '');
    return { value: fraction, format: unit === '' ? format : `${format}" ${unit.replaceAll('"', '')}"` };
  }
  if (data === 'persen')
    return { value: points ? Number((value / 100).toPrecision(15)) : value, format: PERSEN };
  const format = unitFormat(value, satuan);
  return format === null ? null : { value, ...(format === '0' ? {} : { format }) };
}

function number(cell: FormCell | null, pieces: readonly Piece[]): Carried {
  const [only] = pieces;
  const same = pieces.length === 1 && only !== undefined && cell !== null && only.value === cell.value;
  return { cell, fate: same ? 'dibawa' : 'dinormalkan', why: null };
}

function asText(text: string): Carried {
  return { cell: text === '' ? null : { value: text }, fate: 'dibawa', why: null };
}

function carriedNumber(text: string): Carried {
  const plain = bareNumber(text);
  return /^\d{1,4}$/.test(plain)
    ? { cell: { value: Number(plain) }, fate: 'dibawa', why: null }
    : asText(text);
}

/** "Belanja operasi : Rp 40.000.000", "Belanja modal : Rp -" → the text before the amount. */
function labelled(text: string): { label?: string } {
  const before = /^[^\d]*?(?=\s*:?\s*(?:rp|idr)?[\s.:]*[-–]?(?:\d|$))/i.exec(text)?.[0] ?? '';
  const label = before.replace(/(?:rp|idr)[\s.:]*$/i, '').replace(/[\s:.]+$/, '');
  return /\p{L}{3}/u.test(label) ? { label } : {};
}

/** Unit behind a broken figure: "5 5 Orang" → "Orang". */
function unitOf(text: string): string {
  const unit = /[\d.,\s]+(\p{L}[\p{L}\s/]*?)[,.\s]*$/u.exec(text)?.[1] ?? '';
  return /^(?:rp|idr)$/i.test(unit) ? '' : unit.trim();
}

/** How many words a text has besides "Rp". */
function wordsIn(text: string): number {
  return (text.replace(/\b(?:rp|idr)\b/gi, '').match(/\p{L}+/gu) ?? []).length;
}

/** The amount of pieces that were torn over several rows. */
export function joinedAmount(pieces: readonly Piece[]): Amount {
  const [only] = pieces;
  return pieces.length === 1 && only
    ? parseAmount(only.value, only.format)
    : parseAmount(textOf(pieces), null);
}
