/** How an Excel writes formulas for its user: decimal point or comma, and what stands between arguments. */
export interface FormulaSpelling {
  readonly decimal: string;
  readonly list: string;
}

/** As formulas are kept in files, and written by programs. */
export const PLAIN_SPELLING: FormulaSpelling = { decimal: '.', list: ',' };

/** Where the comma is taken by decimals Excel puts a semicolon between arguments. */
export function spellingWith(decimal: string): FormulaSpelling {
  return decimal === ',' ? { decimal, list: ';' } : { ...PLAIN_SPELLING, decimal };
}

/** Texts in quotes, names of sheets, arrays; numbers with a point; commas. Text that is neither stays. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|\{[^}]*\}|(?<![\w.$])\d+\.\d+|,/g;

/** A formula as the user's Excel shows it: "=ROUND(A1*1.5,0)" is "=ROUND(A1*1,5;0)" with a decimal comma. */
export function spelledFormula(formula: string, { decimal, list }: FormulaSpelling): string {
  return formula.replace(PARTS, (part) => {
    if (part === ',') return list;
    return /^\d/.test(part) ? part.replace('.', decimal) : part;
  });
}

/** A sentence with the formulas in it as the user's Excel shows them. */
export function spelledSentence(sentence: string, spelling: FormulaSpelling): string {
  if (spelling.list === PLAIN_SPELLING.list && spelling.decimal === PLAIN_SPELLING.decimal) return sentence;
  let spelled = '';
  let from = 0;
  for (const { index } of sentence.matchAll(/=[+-]?[A-Z][A-Z.\d]*\(/g)) {
    if (index < from) continue;
    const end = formulaEnd(sentence, index);
    spelled += sentence.slice(from, index) + spelledFormula(sentence.slice(index, end), spelling);
    from = end;
  }
  return spelled + sentence.slice(from);
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
