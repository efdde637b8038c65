import { FileFault } from '../file-error';
import { damagedCell, damagedRow } from '../file-messages';
import { parseCellReference, SHEET_COLUMNS, SHEET_ROWS } from '../cell-reference';
import type { XmlAttributes } from '../xml-tag';
import { prefixAt, walkXml } from './xml-walk';

/** A cell of a row that is to be changed. Places are those of its element, tags included. */
export interface ScannedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | null;
  readonly phonetic: boolean;
  /** Places of its formula's element; null where it has none. */
  readonly formula: { readonly start: number; readonly end: number } | null;
}

export interface ScannedRow {
  readonly row: number;
  /** Its opening tag; the whole element where it is empty. */
  readonly start: number;
  readonly tagEnd: number;
  readonly empty: boolean;
  /** Where its closing tag begins; for an empty element its end. */
  readonly close: number;
  /** Style of its cells that have none of their own. */
  readonly style: string | null;
  /** In the order of the file; only for rows that are to be changed. */
  readonly cells: readonly ScannedCell[];
}

/** A formula that other cells share, or that fills a range. */
export interface SpecialFormula {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly sharedIndex: string;
  readonly range: string;
  readonly start: number;
  readonly end: number;
  /** Between its tags, as it is written. */
  readonly text: string;
}

export interface SheetScan {
  /** Prefix of the sheet's elements, "" or "x:". */
  readonly prefix: string;
  /** Rows in the order of the file; null where there is no sheetData at all. */
  readonly rows: readonly ScannedRow[];
  /** The sheetData element: its opening tag, and where its closing tag begins. */
  readonly data: {
    readonly start: number;
    readonly tagEnd: number;
    readonly close: number;
    readonly empty: boolean;
  } | null;
  readonly special: readonly SpecialFormula[];
  /** Formulas of any sort. */
  readonly formulas: number;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  readonly dimension: { readonly start: number; readonly end: number; readonly range: string } | null;
  readonly locked: boolean;
}

/** Finds the rows and cells to be changed in a worksheet part, with what changing them must heed. Throws FileFault. */
export function scanSheet(part: string, sheet: string, text: string, wanted: ReadonlySet<number>): SheetScan {
  const rows: ScannedRow[] = [];
  const special: SpecialFormula[] = [];
  const columnStyles: { first: number; last: number; style: string }[] = [];
  let data: { start: number; tagEnd: number; close: number; empty: boolean } | null = null;
  let dimension: SheetScan['dimension'] = null;
  let locked = false;
  let formulas = 0;
  let inData = false;
  let row = -1;
  let column = -1;
  let open: { row: number; start: number; tagEnd: number; empty: boolean; style: string | null } | null =
    null;
  let cells: ScannedCell[] = [];
  // Made once and filled in as its element is walked over: a sheet has a million of them.
  let cell: { -readonly [K in keyof ScannedCell]: ScannedCell[K] } | null = null;
  let formula: (Omit<SpecialFormula, 'end' | 'text'> & { readonly from: number }) | null = null;

  const beginRow = (attributes: XmlAttributes, start: number, end: number, empty: boolean): void => {
    const number = attributes.get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS)
      throw new FileFault(damagedRow(sheet, number ?? String(row + 1)));
    column = -1;
    const custom = attributes.get('customFormat');
    const style = custom === '1' || custom === 'true' ? (attributes.get('s') ?? null) : null;
    open = { row, start, tagEnd: end, empty, style };
    cells = [];
  };

  const beginCell = (attributes: XmlAttributes, start: number): void => {
    const reference = attributes.get('r');
    if (reference === undefined) column++;
    else {
      const place = parseCellReference(reference);
      if (place === null) throw new FileFault(damagedCell(sheet, reference));
      column = place % SHEET_COLUMNS;
    }
    if (!wanted.has(row)) return;
    const phonetic = attributes.get('ph');
    cell = {
      column,
      start,
      end: start,
      style: attributes.get('s') ?? null,
      phonetic: phonetic === '1' || phonetic === 'true',
      formula: null,
    };
  };

  const beginFormula = (attributes: XmlAttributes, start: number, end: number): void => {
    formulas++;
    if (cell) cell.formula = { start, end };
    const type = attributes.get('t') ?? 'normal';
    if (type === 'normal') return;
    formula = {
      row,
      column,
      type,
      sharedIndex: attributes.get('si') ?? '',
      range: attributes.get('ref') ?? '',
      start,
      from: end,
    };
  };

  walkXml(part, text, {
    open: (name, attributes, start, end, empty) => {
      if (inData) {
        if (name === 'c') beginCell(attributes, start);
        else if (name === 'row') beginRow(attributes, start, end, empty);
        else if (name === 'f') beginFormula(attributes, start, end);
      } else if (name === 'sheetData') {
        inData = true;
        data = { start, tagEnd: end, close: end, empty };
      } else if (name === 'dimension') dimension = { start, end, range: attributes.get('ref') ?? '' };
      else if (name === 'sheetProtection') {
        const flag = attributes.get('sheet');
        locked ||= flag === '1' || flag === 'true';
      } else if (name === 'col') {
        const style = attributes.get('style');
        const [first, last] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
        if (style !== undefined && first >= 0 && last >= first) columnStyles.push({ first, last, style });
      }
    },
    close: (name, start, end) => {
      if (!inData) return;
      if (name === 'f' && cell?.formula) cell.formula = { start: cell.formula.start, end };
      if (name === 'f' && formula) {
        const { from, ...rest } = formula;
        special.push({ ...rest, end, text: from > start ? '' : text.slice(from, start) });
        formula = null;
      } else if (name === 'c' && cell) {
        cell.end = end;
        cells.push(cell);
        cell = null;
      } else if (name === 'row' && open) {
        rows.push({ ...open, close: open.empty ? end : start, cells });
        open = null;
      } else if (name === 'sheetData') {
        inData = false;
        if (data && !data.empty) data = { ...data, close: start };
      }
    },
  });
  const found = data as { start: number; tagEnd: number; close: number; empty: boolean } | null;
  return {
    prefix: found ? prefixAt(text, found.start) : '',
    rows,
    data: found,
    special,
    formulas,
    columnStyles,
    dimension,
    locked,
  };
}
