import { EMPTY_ROW } from '../grid/cell-grid';
import type { CellGrid } from '../grid/cell-grid';

const BYTE_ORDER_MARK = '\ufeff';
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads csv text (RFC 4180): BOM, LF, CRLF or CR, quoted fields with doubled quotes and line ends, a comma,
 * semicolon, tab or bar (guessed, or named by a first line `sep=;` as Excel writes it). All values are text:
 * "01" must stay "01". A quote that never closes ends with the text. Core takes no package, hence our own.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const named = /^sep=(.)\r?\n/i.exec(body);
  const delimiter = named?.[1] ?? guessDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = named?.[0].length ?? 0;
  while (at < body.length) {
    const field = readField(body, at, delimiter);
    row.push(field.value);
    at = field.end;
    const closing = body[at];
    at += closing === '\r' && body[at + 1] === '\n' ? 2 : 1;
    if (closing !== delimiter) {
      rows.push(row);
      row = [];
    } else if (at >= body.length) row.push('');
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readField(
  body: string,
  start: number,
  delimiter: string,
): { readonly value: string; readonly end: number } {
  let value = '';
  let at = start;
  if (body[at] === '"') {
    for (at++; ; at++) {
      const quote = body.indexOf('"', at);
      if (quote < 0) return { value: value + body.slice(at), end: body.length };
      value += body.slice(at, quote);
      at = quote + 1;
      if (body[at] !== '"') break;
      value += '"';
    }
  }
  const rest = at;
  while (at < body.length && body[at] !== delimiter && body[at] !== '\n' && body[at] !== '\r') at++;
  return { value: value + body.slice(rest, at), end: at };
}

/** The delimiter that stands in most of the first lines; comment lines and quoted text are not asked. */
function guessDelimiter(body: string): string {
  const lines = body
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    // Of a line whose fields are all quoted nothing but tabs may be left.
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, 30);
  let best: (typeof DELIMITERS)[number] = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const modal = counts.filter((count) => count > 0 && count === counts[0]).length;
    const score = counts.filter((count) => count > 0).length + modal;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Csv text as a grid, so that everything that reads a sheet reads a csv file too. Empty fields are null. */
export function gridFromCsv(text: string, sheet: string): CellGrid {
  return {
    sheet,
    visibility: 'visible',
    values: parseCsv(text).map((row) =>
      row.some((value) => value !== '') ? row.map((value) => (value === '' ? null : value)) : EMPTY_ROW,
    ),
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Writes rows that `parseCsv` reads back as they were. A text that Excel would run as a formula is quoted off. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;|\t\r\n]|^\s|\s$|^#/.test(safe) ? quoted(safe) : safe;
}

/** A field of any dialect of CSV in its quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
