import { columnIndex, columnLetters } from '../../core/grid/a1';
import { SHEET_COLUMNS, SHEET_ROWS } from './cell-reference';

/** A formula cut at its references, so that a shared one is scanned once and written out for every cell that shares it. */
export type FormulaPiece = string | FormulaReference;

interface FormulaReference {
  /** 0-based; null where the reference is a whole row. */
  readonly column: number | null;
  /** 0-based; null where the reference is a whole column. */
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

// Text, quoted sheet names and [brackets] are passed over whole, and so is every other word: LOG10(, T33!, Pagu_2022.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.$(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.$(!])|[$\p{L}\p{N}_.\\?]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const SPAN = /^(\$?)([A-Za-z]{1,3}|\d{1,7}):(\$?)([A-Za-z]{1,3}|\d{1,7})$/;

export function cutFormula(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token] = match;
    const end = match.index + token.length;
    const references = readReferences(token, formula[end]);
    if (references === null) continue;
    pieces.push(formula.slice(done, match.index), ...references);
    done = end;
  }
  pieces.push(formula.slice(done));
  return pieces;
}

function readReferences(token: string, following: string | undefined): readonly FormulaPiece[] | null {
  const cell = CELL.exec(token);
  if (cell) {
    const [, columnMark, letters = '', rowMark, digits] = cell;
    const column = columnIndex(letters);
    if (column === null || following === '(' || following === '!') return null;
    return [{ column, row: Number(digits) - 1, fixedColumn: columnMark === '$', fixedRow: rowMark === '$' }];
  }
  const span = SPAN.exec(token);
  if (!span) return null;
  const [, firstMark, first = '', lastMark, last = ''] = span;
  return [readLine(first, firstMark === '$'), ':', readLine(last, lastMark === '$')];
}

/** A whole row or column. Letters beyond XFD are no column; they stay as text. */
function readLine(line: string, fixed: boolean): FormulaPiece {
  if (/^\d/.test(line)) return { column: null, row: Number(line) - 1, fixedColumn: true, fixedRow: fixed };
  const column = columnIndex(line);
  return column === null ? line : { column, row: null, fixedColumn: fixed, fixedRow: true };
}

/** Writes the formula out as it reads `rows` further down and `columns` further right, as copying it in Excel would. */
export function shiftFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  // Joined, not added up: a string added up stays a chain of its pieces, at many times the memory.
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : writeReference(piece, rows, columns)))
    .join('');
}

function writeReference(reference: FormulaReference, rows: number, columns: number): string {
  const { fixedColumn, fixedRow } = reference;
  let text = '';
  if (reference.column !== null) {
    const column = reference.column + (fixedColumn ? 0 : columns);
    if (column < 0 || column >= SHEET_COLUMNS) return '#REF!';
    text = (fixedColumn ? '$' : '') + columnLetters(column);
  }
  if (reference.row === null) return text;
  const row = reference.row + (fixedRow ? 0 : rows);
  if (row < 0 || row >= SHEET_ROWS) return '#REF!';
  return text + (fixedRow ? '$' : '') + String(row + 1);
}
