import type { CellGrid, CellValue } from '../grid/cell-grid';
import type { TableColumn } from '../recognise/recognised-table';
import { cellText, foldSpaces } from './cell-text';
import { hasIn, isFilled } from './filled-cells';
import type { Kode } from './kode';
import { kodeAsWritten, kodeOf, parseKode } from './parse-kode';
import type { ReadColumns } from './read-columns';
import { bareNumber, numberShape, splitNumber } from './row-words';

interface CodeCells {
  readonly text: string;
  readonly kode: Kode | null;
  /** "A", "I": a number of letters in the code's column. */
  readonly number: string;
  /** A name that stands in the code's column. */
  readonly misplaced: string;
  /** Of a code spread over columns: its cells. */
  readonly parts?: readonly CellValue[];
}

const NO_CODE: CodeCells = { text: '', kode: null, number: '', misplaced: '' };

/**
 * Reads the code of a row; `above` are the code's cells of the row before, with what they took over themselves. A text
 * among `local` is a code as it stands.
 */
export function codeIn(
  grid: CellGrid,
  row: number,
  cells: readonly CellValue[],
  column: TableColumn | undefined,
  above: readonly CellValue[] = [],
  local?: ReadonlySet<string>,
): CodeCells {
  if (!column) return NO_CODE;
  const { left, right } = column;
  const first = cells[left] ?? null;
  if (left === right && first === null) return NO_CODE;
  if (left === right && typeof first === 'string') {
    const kode = local?.has(first.trim()) ? kodeAsWritten(first.trim()) : parseKode(first);
    // A clean code stands for itself: nothing in it needs folding.
    return codeFrom(kode?.clean === first ? first : foldSpaces(first), kode);
  }
  const formats = grid.formats[row]?.slice(left, right + 1) ?? [];
  const own = cells.slice(left, right + 1);
  const whole = leavesHeadToAbove(own) ? wholeCode(own, above, formats) : null;
  if (whole) return whole;
  const { text, kode } = kodeOf(own, formats);
  return { ...codeFrom(text, kode), parts: own };
}

/** Of a code spread over columns the first parts may stand in a row above alone: merged over the rows, or left out. */
export function leavesHeadToAbove(parts: readonly CellValue[]): boolean {
  return parts.length > 2 && !isFilled(parts[0]) && parts.some((part) => isFilled(part));
}

/** The code with its head from the row above; null where that gives none. */
function wholeCode(
  own: readonly CellValue[],
  above: readonly CellValue[],
  formats: readonly (string | null)[],
): CodeCells | null {
  const from = own.findIndex((part) => isFilled(part));
  const parts = own.map((part, at) => (at < from ? (above[at] ?? null) : part));
  if (parts.slice(0, from).some((part) => !isFilled(part))) return null;
  const { text, kode } = kodeOf(parts, formats);
  return kode && kode.scheme !== 'nomor' ? { ...codeFrom(text, kode), parts } : null;
}

function codeFrom(text: string, kode: Kode | null): CodeCells {
  if (text === '') return NO_CODE;
  if (kode) return { text, kode, number: '', misplaced: '' };
  const number = bareNumber(text);
  if (numberShape(number) !== '') return { text, kode: null, number, misplaced: '' };
  // An error's sign is what is left of a code, and no name.
  const isName = /\p{L}{3}/u.test(text) && !text.startsWith('#');
  return { text: isName ? '' : text, kode: null, number: '', misplaced: isName ? text : '' };
}

export interface NameCells {
  readonly nama: string;
  readonly nameNumber: string;
  readonly cellNumber: string;
  readonly place: number;
  /** "1.06.01 PROGRAM …": the code in front of the name, null where there is none. */
  readonly kode: Kode | null;
  /** The code as it stands there. */
  readonly kodeText: string;
}

export const NO_NAME: NameCells = {
  nama: '',
  nameNumber: '',
  cellNumber: '',
  place: -1,
  kode: null,
  kodeText: '',
};

export function nameIn(cells: readonly CellValue[], columns: ReadColumns, misplaced: string): NameCells {
  let cellNumber = '';
  let text = '';
  let place = -1;
  let cell = 0;
  for (const column of columns.names) {
    if (isOtherSide(column) && columns.indikator && hasIn(cells, columns.indikator)) break;
    if (column.levels) {
      // "Program | Kegiatan | Sub Kegiatan" in one row: it speaks of the last of them, the others say where it belongs.
      const at = lastFilled(cells, column);
      if (at < 0) continue;
      text = cellText(cells[at] ?? null, null);
      place = cell + at - column.left;
      break;
    }
    for (let at = column.left; at <= column.right; at++, cell++) {
      const value = cells[at] ?? null;
      if (value === null) continue;
      const piece = cellText(value, null);
      if (piece === '') continue;
      if (text === '' && column.left !== column.right && isNumberCell(piece)) cellNumber = bareNumber(piece);
      else if (text === '') {
        text = piece;
        place = cell;
      } else text += ` ${piece}`;
    }
    if (text !== '') break;
  }
  if (text === '') {
    if (misplaced === '') return { ...NO_NAME, cellNumber, place };
    text = misplaced;
    place = 0;
  }
  const coded = codeBeforeName(text);
  if (coded) return { ...coded, nameNumber: '', cellNumber, place };
  const { nomor, nama } = splitNumber(text);
  return { nama, nameNumber: nomor, cellNumber, place, kode: null, kodeText: '' };
}

/** Three segments and more: what is shorter may be a running number as well. */
const CODE_BEFORE_NAME =
  /^(\d(?:\.\d{1,4}){2,5})\.?\s+(?=\p{L})|^(\d\.\d{2})\.?\s+(?=(?:urusan|bidang|unsur)\b)/iu;

/** "1.06 - URUSAN …", as SIPD prints it; the code may be broken. An agency's own code has eight groups and is none. */
const CODE_AND_DASH = /^([\dX][\dX., ]{1,30}?)\s*[-–]\s*(?=\p{L})/u;

function codeBeforeName(text: string): Pick<NameCells, 'kode' | 'kodeText' | 'nama'> | null {
  const dashed = isDigitAt(text, 0) ? CODE_AND_DASH.exec(text) : null;
  if (dashed) {
    const kodeText = (dashed[1] ?? '').trim();
    const kode = parseKode(kodeText);
    if (kode?.scheme === '90' && kode.segments.length > 1)
      return { kode, kodeText, nama: text.slice(dashed[0].length) };
  }
  const found = text.charCodeAt(1) === 46 ? CODE_BEFORE_NAME.exec(text) : null;
  const kode = found ? parseKode(found[1] ?? found[2] ?? '') : null;
  return found && kode?.scheme === '90'
    ? { kode, kodeText: kode.clean, nama: text.slice(found[0].length) }
    : null;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function lastFilled(cells: readonly CellValue[], { left, right }: TableColumn): number {
  for (let at = right; at >= left; at--) if (isFilled(cells[at])) return at;
  return -1;
}

/** T-C.31's right side: its name counts where the left side of the row is empty. */
function isOtherSide(column: TableColumn): boolean {
  return column.role === 'programAnalisis';
}

function isNumberCell(piece: string): boolean {
  return piece.length <= 5 && numberShape(bareNumber(piece)) !== '';
}
