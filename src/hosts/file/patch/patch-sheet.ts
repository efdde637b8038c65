import { cellAddress, parseRange, rangeAddress } from '../../../core/grid/a1';
import { cellXml } from './cell-xml';
import type { PlacedEdit } from './sheet-edit';
import type { ScannedCell, ScannedRow, SheetScan } from './sheet-scan';
import { handOnSharedFormulas } from './shared-formulas';
import { applySplices, type Splice, withAttribute, withoutAttribute } from './splice';

/** Gives the style a cell gets whose number format changes: a copy of its own with that format. */
export type StyleWith = (style: string | null, format: string) => string;

export interface PatchedSheet {
  readonly text: string;
  /** Edited cells that held a formula before. */
  readonly replacedFormulas: number;
}

/** The worksheet part with the edits made; every other character stays. */
export function patchSheet(
  text: string,
  scan: SheetScan,
  edits: readonly PlacedEdit[],
  styleWith: StyleWith,
): PatchedSheet {
  const { prefix, data } = scan;
  if (!data) return { text, replacedFormulas: 0 };
  const byRow = groupByRow(edits);
  const known = new Map(scan.rows.filter(({ row }) => byRow.has(row)).map((one) => [one.row, one]));
  const brought = edits.filter(({ edit }) => !edit.follows);
  const edited = new Set(brought.map(({ row, column }) => cellAddress(row, column)));
  const splices: Splice[] = [];
  // A formula may pass to a cell whose figure is new as well.
  const handedOn = new Map(handOnSharedFormulas(scan, edited).map((splice) => [splice.start, splice]));
  const newRows: { row: number; xml: string }[] = [];
  let replacedFormulas = 0;
  for (const [row, list] of byRow) {
    const there = known.get(row);
    if (there) {
      const columns = new Set(list.filter(({ edit }) => !edit.follows).map(({ column }) => column));
      for (const cell of there.cells) if (cell.formula && columns.has(cell.column)) replacedFormulas++;
      splices.push(...rowSplices(text, scan, there, list, { styleWith, handedOn }));
    } else {
      const cells = list.map((one) => cellXml(prefix, one, styleOf(scan, null, one, styleWith), false));
      newRows.push({ row, xml: `<${prefix}row r="${String(row + 1)}">${cells.join('')}</${prefix}row>` });
    }
  }
  splices.push(
    ...handedOn.values(),
    ...insertRows(text, scan, newRows),
    ...widenDimension(text, scan, edits),
  );
  return { text: applySplices(text, splices), replacedFormulas };
}

function groupByRow(edits: readonly PlacedEdit[]): Map<number, PlacedEdit[]> {
  const byRow = new Map<number, PlacedEdit[]>();
  const sorted = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const one of sorted) {
    const list = byRow.get(one.row);
    if (list) list.push(one);
    else byRow.set(one.row, [one]);
  }
  return byRow;
}

function rowSplices(
  text: string,
  scan: SheetScan,
  row: ScannedRow,
  edits: readonly PlacedEdit[],
  { styleWith, handedOn }: { readonly styleWith: StyleWith; readonly handedOn: Map<number, Splice> },
): Splice[] {
  const { prefix } = scan;
  const splices: Splice[] = [];
  const added: string[] = [];
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  let widened = false;
  for (const one of edits) {
    const cell = cells.get(one.column);
    if (cell) {
      const { format } = one.edit;
      const style = format === undefined ? cell.style : styleWith(cell.style, format);
      const kept = one.edit.follows && cell.formula ? formulaXml(text, cell.formula, handedOn) : null;
      const xml = cellXml(prefix, one, style, cell.phonetic, kept);
      splices.push({ start: cell.start, end: cell.end, text: xml });
      continue;
    }
    widened = true;
    const xml = cellXml(prefix, one, styleOf(scan, row.style, one, styleWith), false);
    const next = row.cells.find(({ column }) => column > one.column);
    if (next) splices.push({ start: next.start, end: next.start, text: xml });
    else added.push(xml);
  }
  const tag = text.slice(row.start, row.tagEnd);
  // The spans of a row only help a reader along; where a cell is added they would mislead.
  const opened = widened ? withoutAttribute(tag, 'spans') : tag;
  if (row.empty) {
    if (added.length > 0) {
      const name = `${prefix}row`;
      splices.push({
        start: row.start,
        end: row.tagEnd,
        text: `${opened.replace(/\s*\/>$/, '>')}${added.join('')}</${name}>`,
      });
    }
    return splices;
  }
  if (opened !== tag) splices.push({ start: row.start, end: row.tagEnd, text: opened });
  if (added.length > 0) splices.push({ start: row.close, end: row.close, text: added.join('') });
  return splices;
}

/** The formula of a cell whose figure alone is new, as it is written or as another cell hands it on. */
function formulaXml(
  text: string,
  { start, end }: NonNullable<ScannedCell['formula']>,
  handedOn: Map<number, Splice>,
): string {
  const handed = handedOn.get(start);
  handedOn.delete(start);
  return handed?.text ?? text.slice(start, end);
}

/** A cell that was not there looks like its row, else like its column. */
function styleOf(
  { columnStyles }: SheetScan,
  rowStyle: string | null,
  { column, edit }: PlacedEdit,
  styleWith: StyleWith,
): string | null {
  const style =
    rowStyle ?? columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  return edit.format === undefined ? style : styleWith(style, edit.format);
}

function insertRows(
  text: string,
  { data, rows, prefix }: SheetScan,
  added: readonly { readonly row: number; readonly xml: string }[],
): Splice[] {
  if (!data || added.length === 0) return [];
  if (data.empty) {
    const tag = text.slice(data.start, data.tagEnd).replace(/\s*\/>$/, '>');
    const xml = added.map((one) => one.xml).join('');
    return [{ start: data.start, end: data.tagEnd, text: `${tag}${xml}</${prefix}sheetData>` }];
  }
  let at = 0;
  return added.map(({ row, xml }) => {
    while (at < rows.length && (rows[at]?.row ?? 0) < row) at++;
    const place = rows[at]?.start ?? data.close;
    return { start: place, end: place, text: xml };
  });
}

function widenDimension(text: string, { dimension }: SheetScan, edits: readonly PlacedEdit[]): Splice[] {
  const range = dimension && parseRange(dimension.range);
  if (!dimension || !range) return [];
  const wide = { ...range };
  for (const { row, column } of edits) {
    wide.top = Math.min(wide.top, row);
    wide.bottom = Math.max(wide.bottom, row);
    wide.left = Math.min(wide.left, column);
    wide.right = Math.max(wide.right, column);
  }
  const address = rangeAddress(wide);
  if (address === rangeAddress(range)) return [];
  const { start, end } = dimension;
  return [{ start, end, text: withAttribute(text.slice(start, end), 'ref', address) }];
}
