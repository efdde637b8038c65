import { columnIndex, type CellPlace } from '../grid/a1';

/** Where a reference stands, for what is told relative to it; absolute where it stands in no cell. */
type From = CellPlace | null;

const CORNER = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

/** Texts and names of sheets in quotes, parts of tables in brackets, then references. */
const IN_FORMULA = new RegExp(
  String.raw`"(?:[^"]|"")*"?|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(?:${COLUMNS}|${ROWS}|${CORNER}(?::${CORNER})?)(?![\w.(])`,
  'g',
);

/** Words of a workbook in quotes stay as they are; an address stands alone, a column after its word. */
const IN_SENTENCE = new RegExp(
  String.raw`«[^»]*»|“[^”]*”|"[^"]*"|(?<=\b(?:kolom|columns?) )[A-Z]{1,3}(?:(?::|–|, | dan | and )[A-Z]{1,3})*(?!\w)|(?<![\w.$/-])(?:${COLUMNS}|${CORNER}(?:[:–]${CORNER})?)(?!\w|[(/]|[.-]\w)`,
  'g',
);

/** "F220" → "R220C6", "A6:J459" → "R6C1:R459C10", "F:G" → "C6:C7"; what is no address stays. */
export function r1c1Address(address: string): string {
  const sheet = /^(?:'(?:[^']|'')*'|[^'!]+)!/.exec(address)?.[0] ?? '';
  return sheet + turned(address.slice(sheet.length), null);
}

/** A formula of a cell as Excel shows it in R1C1 style: "=SUM(F221,$F$1)" in F220 is "=SUM(R[1]C,R1C6)". */
export function r1c1Formula(formula: string, from: CellPlace): string {
  return formula.replace(IN_FORMULA, (part) => (/^["'[]/.test(part) ? part : turned(part, from)));
}

/** The addresses and columns that a sentence names; formulas in it are for `r1c1Formula`. */
export function r1c1Sentence(sentence: string): string {
  return sentence.replace(IN_SENTENCE, (part) =>
    /^[«“"]/.test(part) ? part : part.replace(/\$?[A-Z]{1,3}\$?\d*/g, (one) => turned(one, null)),
  );
}

/** A reference without its sheet. */
function turned(reference: string, from: From): string {
  const corners = reference.split(':').map((corner) => turnedCorner(corner, from));
  // One whole column or row is told once.
  return [...new Set(corners)].join(':');
}

function turnedCorner(corner: string, from: From): string {
  const match = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/.exec(corner);
  if (!match) return corner;
  const [, before = '', letters = '', between = '', digits = ''] = match;
  const column = columnIndex(letters);
  if (letters !== '' && column === null) return corner;
  const row =
    digits === '' ? '' : `R${counted(Number(digits) - 1, from?.row, letters === '' ? before : between)}`;
  return row + (column === null ? '' : `C${counted(column, from?.column, before)}`);
}

/** 0-based in, as Excel counts out: "[1]" for the next one, nothing for the same, "6" for the sixth. */
function counted(index: number, from: number | undefined, fixed: string): string {
  if (from === undefined || fixed === '$') return String(index + 1);
  return index === from ? '' : `[${String(index - from)}]`;
}
