import { SHEET_COLUMNS, SHEET_ROWS } from '../cell-reference';
import { parseRange } from '../../../core/grid/a1';
import type { XmlAttributes } from '../xml-tag';
import { colourOf, type Palette } from './colours';
import { columnPixels, pixelsOf, usualColumnPixels } from './measures';
import type { SheetLook } from './sheet-look';
import { isOn } from './style-elements';

type Frame = Pick<
  SheetLook,
  'defaultWidth' | 'defaultHeight' | 'widths' | 'columnStyles' | 'freeze' | 'gridlines' | 'tabColour'
>;

/** Gathers what a worksheet part says before its cells: columns, usual sizes, what is frozen. */
export interface SheetFrame {
  open(name: string, attributes: XmlAttributes): void;
  finish(): Frame;
}

const USUAL_DIGITS = 8;
const USUAL_POINTS = 15;
const MAX_POINTS = 409.5;
/** Excel knows no wider column. */
const MAX_WIDTH = 255;

/** `digit` is the width of a digit in the workbook's usual font, in pixels. */
export function createSheetFrame(palette: Palette, digit: number): SheetFrame {
  const widths = new Map<number, number>();
  const columnStyles = new Map<number, number>();
  let defaultWidth = usualColumnPixels(USUAL_DIGITS, digit);
  let defaultHeight = pixelsOf(USUAL_POINTS);
  let freeze: Frame['freeze'] = null;
  let gridlines = true;
  let tabColour: string | null = null;
  let scrolledTo = { row: 0, column: 0 };
  // Columns stand in ascending order without overlap; holding a file to it bounds the loop.
  let nextColumn = 0;

  const addColumns = (attributes: XmlAttributes): void => {
    const first = Math.max(nextColumn, Number(attributes.get('min')) - 1);
    const last = Math.min(SHEET_COLUMNS, Number(attributes.get('max'))) - 1;
    if (Number.isNaN(first) || Number.isNaN(last)) return;
    nextColumn = Math.max(nextColumn, last + 1);
    const width = Number(attributes.get('width') ?? NaN);
    const style = Number(attributes.get('style') ?? 0);
    for (let column = first; column <= last; column++) {
      if (width > 0) widths.set(column, columnPixels(Math.min(width, MAX_WIDTH), digit));
      if (style > 0) columnStyles.set(column, style);
    }
  };

  const readPane = (attributes: XmlAttributes): void => {
    // A pane that is merely split can be scrolled, and its place is told in twips.
    if (!/^frozen/.test(attributes.get('state') ?? '')) return;
    const lines = (name: string, most: number): number => {
      const count = Number(attributes.get(name) ?? 0);
      return Number.isInteger(count) && count > 0 && count < most ? count : 0;
    };
    // What had been scrolled out above when it was frozen cannot be scrolled back.
    const rows = lines('ySplit', SHEET_ROWS);
    const columns = lines('xSplit', SHEET_COLUMNS);
    if (rows === 0 && columns === 0) return;
    freeze = {
      rows: rows === 0 ? 0 : rows + scrolledTo.row,
      columns: columns === 0 ? 0 : columns + scrolledTo.column,
    };
  };

  return {
    open: (name, attributes) => {
      if (name === 'col') addColumns(attributes);
      else if (name === 'sheetView') {
        const corner = parseRange(attributes.get('topLeftCell') ?? 'A1');
        scrolledTo = { row: corner?.top ?? 0, column: corner?.left ?? 0 };
        gridlines = attributes.get('showGridLines') === undefined || isOn(attributes.get('showGridLines'));
      } else if (name === 'pane') readPane(attributes);
      else if (name === 'tabColor') tabColour = colourOf(attributes, palette);
      else if (name === 'sheetFormatPr') {
        const points = Number(attributes.get('defaultRowHeight') ?? USUAL_POINTS);
        if (points > 0 && points <= MAX_POINTS) defaultHeight = pixelsOf(points);
        const width = Number(attributes.get('defaultColWidth') ?? NaN);
        const digits = Number(attributes.get('baseColWidth') ?? USUAL_DIGITS);
        if (width > 0 && width <= MAX_WIDTH) defaultWidth = columnPixels(width, digit);
        else if (digits > 0 && digits <= MAX_WIDTH) defaultWidth = usualColumnPixels(digits, digit);
      }
    },
    finish: () => ({ defaultWidth, defaultHeight, widths, columnStyles, freeze, gridlines, tabColour }),
  };
}
