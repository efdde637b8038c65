import { parseRange, type CellPlace } from '../grid/a1';
import { r1c1Address, r1c1Formula, r1c1Sentence } from './r1c1';

/** How cells are named: F220, or R220C6 where a person has set their Excel so. */
export type CellNaming = 'A1' | 'R1C1';

/** How an Excel writes formulas for its user: decimal point or comma, what stands between arguments, names of cells. */
export interface FormulaSpelling {
  readonly decimal: string;
  readonly list: string;
  readonly cells: CellNaming;
}

/** As formulas are kept in files, and written by programs. */
export const PLAIN_SPELLING: FormulaSpelling = { decimal: '.', list: ',', cells: 'A1' };

/** Where the comma is taken by decimals Excel puts a semicolon between arguments. */
export function spellingWith(decimal: string): FormulaSpelling {
  return { ...PLAIN_SPELLING, decimal, list: decimal === ',' ? ';' : PLAIN_SPELLING.list };
}

/** Texts in quotes, names of sheets, arrays; numbers with a point; commas. Text that is neither stays. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|\{[^}]*\}|(?<![\w.$])\d+\.\d+|,/g;

/** A formula of the cell `at` as the user's Excel shows it: "=ROUND(A1*1.5,0)" is "=ROUND(A1*1,5;0)" with a comma. */
export function spelledFormula(formula: string, spelling: FormulaSpelling, at?: string): string {
  const { decimal, list, cells } = spelling;
  const place = cells === 'R1C1' ? placeOf(at) : null;
  return (place ? r1c1Formula(formula, place) : formula).replace(PARTS, (part) => {
    if (part === ',') return list;
    return /^\d/.test(part) ? part.replace('.', decimal) : part;
  });
}

/** The address of cells as the user's Excel names them. */
export function spelledAddress(address: string, { cells }: FormulaSpelling): string {
  return cells === 'R1C1' ? r1c1Address(address) : address;
}

/** A sentence with its addresses, and the formulas in it (those of the cell `at`), as the user's Excel shows them. */
export function spelledSentence(sentence: string, spelling: FormulaSpelling, at?: string): string {
  const words = (text: string): string => (spelling.cells === 'R1C1' ? r1c1Sentence(text) : text);
  let spelled = '';
  let from = 0;
  for (const { index } of sentence.matchAll(/=[+-]?[A-Z][A-Z.\d]*\(/g)) {
    if (index < from) continue;
    const end = formulaEnd(sentence, index);
    spelled += words(sentence.slice(from, index)) + spelledFormula(sentence.slice(index, end), spelling, at);
    from = end;
  }
  return spelled + words(sentence.slice(from));
}

function placeOf(cell: string | undefined): CellPlace | null {
  const range = cell === undefined ? null : parseRange(cell);
  return range && { row: range.top, column: range.left };
}

/** Where the bracket that opens first is closed again; the end of the sentence where it is not. */
function formulaEnd(sentence: string, start: number): number {
  let open = 0;
  let quoted = false;
  for (let at = start; at < sentence.length; at++) {
    const sign = sentence[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') open += 1;
    if (sign === ')' && --open === 0) return at + 1;
  }
  return sentence.length;
}
