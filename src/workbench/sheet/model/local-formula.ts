/** Texts, quoted sheet names, names of files in brackets and all words are passed over whole; a figure is one piece. */
const WHOLE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_$][\p{L}\p{N}_.$]*`;
const FILE_PIECE = new RegExp(String.raw`${WHOLE}|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[^]`, 'gu');
const LOCAL_PIECE = new RegExp(String.raw`${WHOLE}|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[^]`, 'gu');

/** A formula of a file (without "=") as Excel shows it in Indonesian: `;` between arguments, a comma in figures. */
export function toLocalFormula(formula: string): string {
  return mapPieces(formula, FILE_PIECE, (piece, { inArray }) => {
    if (piece === ',') return inArray ? '\\' : ';';
    return /^\d/.test(piece) ? piece.replace('.', ',') : piece;
  });
}

/**
 * What a user typed (without "=") as the file keeps it. Written in Indonesian, `;` stands between arguments and a comma
 * in figures; a formula without `;` may also be the English way, where the comma stands between arguments.
 */
export function fromLocalFormula(typed: string): string {
  const isLocal = typed.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').includes(';');
  return mapPieces(typed, LOCAL_PIECE, (piece, { inArray, depth }) => {
    if (piece === ';') return inArray ? ';' : ',';
    if (piece === '\\' && inArray) return ',';
    // ROUND(1,2) without any `;` is English; 1,2 outside of a function can only be a figure.
    return /^\d+,/.test(piece) && (isLocal || depth === 0) ? piece.replace(',', '.') : piece;
  });
}

interface Place {
  readonly inArray: boolean;
  /** Open brackets around the piece. */
  readonly depth: number;
}

function mapPieces(formula: string, piece: RegExp, change: (piece: string, place: Place) => string): string {
  let braces = 0;
  let depth = 0;
  return formula.replace(piece, (one) => {
    if (one === '{') braces++;
    else if (one === '}') braces--;
    else if (one === '(') depth++;
    else if (one === ')') depth--;
    return change(one, { inArray: braces > 0, depth });
  });
}
