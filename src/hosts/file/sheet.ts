import { DAYS_FROM_1900_TO_1904 } from '../../core/grid/date-system';
import { cellAddress } from '../../core/grid/a1';
import type { CellGrid, CellValue, GridRange, SheetVisibility } from '../../core/grid/cell-grid';
import { type Damage, FileFault } from './file-error';
import { damagedCell, damagedRow, missingTexts, noSheetPart } from './file-messages';
import { parseCellReference, SHEET_COLUMNS, SHEET_ROWS } from './cell-reference';
import { createGridBuilder } from './grid-builder';
import { decodeExcelText } from './excel-text';
import { isDateFormat } from './number-formats';
import type { PackageParts } from './package-parts';
import { createRichText } from './rich-text';
import { createSheetFormulas } from './sheet-formulas';
import { createSheetShape } from './sheet-shape';
import type { XmlAttributes } from './xml-tag';

/** What all sheets of a workbook have in common. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Why there are none where a cell needs one; null where all was read. */
  readonly stringsFault: FileFault | null;
  /** By cell style. */
  readonly formats: readonly (string | null)[];
  readonly formatsFault: FileFault | null;
  readonly dates1904: boolean;
  readonly spendSlots: (slots: number) => void;
  readonly spendFormula: (characters: number) => void;
}

export interface SheetSource {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

/** What changing a sheet must heed. */
export interface SheetFacts {
  readonly locked: boolean;
  /** Ranges that one formula fills (arrays, data tables): Excel changes and computes them as a whole. */
  readonly filled: readonly GridRange[];
}

/**
 * Reads one worksheet part. Cells that hold neither value nor formula are left out, and so are those whose texts the
 * file has lost, while it has others. Throws FileFault.
 */
export function readSheet(
  parts: PackageParts,
  source: SheetSource,
  context: SheetContext,
): { readonly grid: CellGrid; readonly facts: SheetFacts; readonly damage: Damage | null } {
  const grid = createGridBuilder(context.spendSlots);
  const formulas = createSheetFormulas(context.spendFormula);
  const shape = createSheetShape();
  const inline = createRichText();
  const dateFormats = context.formats.map((format) => format !== null && isDateFormat(format));

  let inSheet = false;
  let inData = false;
  let inCell = false;
  let field: 'v' | 'f' | 'is' | null = null;
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let raw = '';
  let formula: {
    type: string | undefined;
    sharedIndex: string | undefined;
    range: string | undefined;
    text: string;
  } | null = null;
  let hasInline = false;

  let texts = 0;
  const lost: string[] = [];

  const fault = (cell: string): FileFault => new FileFault(damagedCell(source.name, cell));

  const beginRow = (attributes: XmlAttributes): void => {
    const number = attributes.get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS) {
      throw new FileFault(damagedRow(source.name, number ?? String(row + 1)));
    }
    column = -1;
    shape.row(row, attributes);
  };

  const beginCell = (attributes: XmlAttributes, empty: boolean): void => {
    const reference = attributes.get('r');
    if (reference === undefined) column++;
    else readReference(reference);
    if (column >= SHEET_COLUMNS) throw fault(cellAddress(row, column));
    // A cell that is merely formatted only moves the place on.
    if (empty) return;
    inCell = true;
    type = attributes.get('t') ?? 'n';
    style = Number(attributes.get('s') ?? 0);
    raw = '';
    formula = null;
    hasInline = false;
  };

  const readReference = (reference: string): void => {
    const place = parseCellReference(reference);
    if (place === null) throw fault(reference);
    row = Math.floor(place / SHEET_COLUMNS);
    column = place % SHEET_COLUMNS;
  };

  const endCell = (): void => {
    inCell = false;
    const resolved = formulas.resolve(row, column, formula);
    const value = readValue();
    if (style > 0 && context.formatsFault && (resolved !== null || value !== null))
      throw context.formatsFault;
    if (resolved === null && (value === null || value === '')) return;
    grid.set(row, column, value, resolved, context.formats[style] ?? null);
  };

  const readValue = (): CellValue => {
    if (type === 'inlineStr') return hasInline ? inline.take() : raw === '' ? null : decodeExcelText(raw);
    if (type === 'str') return raw === '' && formula === null ? null : decodeExcelText(raw);
    const text = raw.trim();
    if (text === '') return null;
    if (type === 's') {
      const shared = context.strings[Number(text)];
      texts++;
      if (shared !== undefined) return shared;
      if (context.stringsFault) throw context.stringsFault;
      lost.push(cellAddress(row, column));
      return null;
    }
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'e') return { error: text };
    if (type === 'd') return readIsoDate(text) ?? text;
    const number = Number(text);
    // Never a NaN in the grid: what is no number stays as the text it is.
    if (!Number.isFinite(number)) return text;
    return context.dates1904 && dateFormats[style] === true ? number + DAYS_FROM_1900_TO_1904 : number;
  };

  parts.parse(source.part, {
    open: (name, attributes, empty) => {
      if (inCell) {
        if (field === 'is') inline.open(name);
        else if (name === 'v') field = 'v';
        else if (name === 'f') {
          field = 'f';
          formula = {
            type: attributes.get('t'),
            sharedIndex: attributes.get('si'),
            range: attributes.get('ref'),
            text: '',
          };
        } else if (name === 'is') {
          field = 'is';
          hasInline = true;
          inline.begin();
        }
      } else if (inData) {
        if (name === 'c') beginCell(attributes, empty);
        else if (name === 'row') beginRow(attributes);
      } else if (!inSheet) {
        if (name !== 'worksheet') throw new FileFault(noSheetPart(source.name, name));
        inSheet = true;
      } else if (name === 'sheetData') inData = true;
      else shape.open(name, attributes);
    },
    text: (text) => {
      if (field === 'v') raw += text;
      else if (field === 'f' && formula !== null) formula.text += text;
      else if (field === 'is') inline.text(text);
    },
    close: (name) => {
      if (field === 'is' && name !== 'is') inline.close(name);
      else if (inCell) {
        if (name === field) field = null;
        else if (name === 'c') endCell();
      } else if (name === 'sheetData') inData = false;
    },
  });
  const [first] = lost;
  if (first !== undefined && lost.length === texts) throw fault(first);
  return {
    damage:
      first === undefined
        ? null
        : { sheet: source.name, cell: first, message: missingTexts(source.name, first, lost.length) },
    grid: { sheet: source.name, visibility: source.visibility, ...grid.finish(), ...shape.finish() },
    facts: { locked: shape.locked(), filled: formulas.filled() },
  };
}

/** "2026-01-31T12:00:00" → the serial number Excel would show; null for anything else. */
function readIsoDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text)) return null;
  const [day = '', time = '00:00:00'] = text.replace('Z', '').split('T');
  const milliseconds = Date.parse(`${day}T${time}Z`);
  // Serial 25569 is 1 January 1970.
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}
