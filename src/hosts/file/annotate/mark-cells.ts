import { cellAddress, parseRange, rangeAddress } from '../../../core/grid/a1';
import type { Severity } from '../../../core/rules/finding';
import { SHEET_COLUMNS } from '../cell-reference';
import type { ScannedRow, SheetScan } from '../patch/sheet-scan';
import { type Splice, withAttribute, withoutAttribute } from '../patch/splice';
import type { MarkStyles } from './mark-styles';

interface Mark {
  readonly column: number;
  readonly severity: Severity;
}

/** Gives marked cells their style; what is in them stays. A cell that is not there is made, empty. */
export function markCells(
  text: string,
  scan: SheetScan,
  cells: ReadonlyMap<number, Severity>,
  styles: MarkStyles,
): readonly Splice[] {
  if (!scan.data) return [];
  const byRow = marksByRow(cells);
  const splices: Splice[] = [];
  const there = new Set<number>();
  for (const row of scan.rows) {
    const marks = byRow.get(row.row);
    if (!marks || there.has(row.row)) continue;
    there.add(row.row);
    splices.push(...rowSplices(text, scan, row, marks, styles));
  }
  const missing = [...byRow].filter(([row]) => !there.has(row)).sort(([one], [other]) => one - other);
  splices.push(...newRows(text, scan, missing, styles), ...widerDimension(text, scan, byRow));
  return splices;
}

/** Rows to be changed, 0-based. */
export function markedRows(cells: ReadonlyMap<number, Severity>): ReadonlySet<number> {
  return new Set([...cells.keys()].map((key) => Math.floor(key / SHEET_COLUMNS)));
}

function marksByRow(cells: ReadonlyMap<number, Severity>): ReadonlyMap<number, readonly Mark[]> {
  const rows = new Map<number, Mark[]>();
  for (const [key, severity] of cells) {
    const row = Math.floor(key / SHEET_COLUMNS);
    const mark = { column: key % SHEET_COLUMNS, severity };
    const marks = rows.get(row);
    if (marks) marks.push(mark);
    else rows.set(row, [mark]);
  }
  for (const marks of rows.values()) marks.sort((one, other) => one.column - other.column);
  return rows;
}

const OPENING = /^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/;

function rowSplices(
  text: string,
  scan: SheetScan,
  row: ScannedRow,
  marks: readonly Mark[],
  styles: MarkStyles,
): readonly Splice[] {
  const splices: Splice[] = [];
  const added: string[] = [];
  const known = new Map(row.cells.map((cell) => [cell.column, cell]));
  let widened = false;
  for (const mark of marks) {
    const cell = known.get(mark.column);
    if (cell) {
      const tag = OPENING.exec(text.slice(cell.start, cell.end))?.[0] ?? '';
      if (tag === '') continue;
      const style = styles.of(cell.style, mark.severity);
      splices.push({ start: cell.start, end: cell.start + tag.length, text: withAttribute(tag, 's', style) });
      continue;
    }
    widened = true;
    const xml = emptyCell(scan, row.row, row.style, mark, styles);
    const next = row.cells.find(({ column }) => column > mark.column);
    if (next) splices.push({ start: next.start, end: next.start, text: xml });
    else added.push(xml);
  }
  if (!widened) return splices;
  const tag = text.slice(row.start, row.tagEnd);
  // The spans of a row only help a reader along; where a cell is added they would mislead.
  const opened = withoutAttribute(tag, 'spans');
  if (row.empty) {
    const whole = `${opened.replace(/\s*\/>$/, '>')}${added.join('')}</${scan.prefix}row>`;
    return [{ start: row.start, end: row.tagEnd, text: whole }];
  }
  if (opened !== tag) splices.push({ start: row.start, end: row.tagEnd, text: opened });
  if (added.length > 0) splices.push({ start: row.close, end: row.close, text: added.join('') });
  return splices;
}

/** A cell that was not there looks like its row, else like its column. */
function emptyCell(
  { prefix, columnStyles }: SheetScan,
  row: number,
  rowStyle: string | null,
  { column, severity }: Mark,
  styles: MarkStyles,
): string {
  const style =
    rowStyle ?? columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  return `<${prefix}c r="${cellAddress(row, column)}" s="${styles.of(style, severity)}"/>`;
}

function newRows(
  text: string,
  scan: SheetScan,
  missing: readonly (readonly [row: number, marks: readonly Mark[]])[],
  styles: MarkStyles,
): readonly Splice[] {
  const { data, rows, prefix } = scan;
  if (!data || missing.length === 0) return [];
  const written = missing.map(([row, marks]) => {
    const cells = marks.map((mark) => emptyCell(scan, row, null, mark, styles)).join('');
    return { row, xml: `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>` };
  });
  if (data.empty) {
    const tag = text.slice(data.start, data.tagEnd).replace(/\s*\/>$/, '>');
    const inner = written.map(({ xml }) => xml).join('');
    return [{ start: data.start, end: data.tagEnd, text: `${tag}${inner}</${prefix}sheetData>` }];
  }
  let at = 0;
  return written.map(({ row, xml }) => {
    while (at < rows.length && (rows[at]?.row ?? 0) < row) at++;
    const place = rows[at]?.start ?? data.close;
    return { start: place, end: place, text: xml };
  });
}

function widerDimension(
  text: string,
  { dimension }: SheetScan,
  byRow: ReadonlyMap<number, readonly Mark[]>,
): readonly Splice[] {
  const range = dimension && parseRange(dimension.range);
  if (!dimension || !range) return [];
  const wide = { ...range };
  for (const [row, marks] of byRow) {
    wide.top = Math.min(wide.top, row);
    wide.bottom = Math.max(wide.bottom, row);
    wide.left = Math.min(wide.left, marks[0]?.column ?? wide.left);
    wide.right = Math.max(wide.right, marks.at(-1)?.column ?? wide.right);
  }
  const address = rangeAddress(wide);
  if (address === rangeAddress(range)) return [];
  const { start, end } = dimension;
  return [{ start, end, text: withAttribute(text.slice(start, end), 'ref', address) }];
}
