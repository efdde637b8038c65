import { type CellValue, EMPTY_ROW, type GridRange } from '../../../core/grid/cell-grid';
import type { PackageParts } from '../../file/package-parts';
import type { XmlAttributes } from '../../file/xml-tag';
import type { RawTable } from '../imported-book';
import type { FormulaKeeper } from '../kept-formula';
import { odsValue } from './ods-value';
import { formulaOfOds } from './ods-formula';
import type { OdsStyles } from './ods-formats';

interface Reading {
  readonly styles: OdsStyles;
  readonly formulas: FormulaKeeper;
  readonly spend: (slots: number) => void;
}

/** What stands in one cell, however often it is repeated. */
interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: (readonly (Content | undefined)[])[];
  readonly merges: GridRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Styles of columns, for cells that name none; only as far as cells may stand. */
  readonly columnStyles: (string | null)[];
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** Shapes and notes within a cell have texts of their own. */
const ASIDE = new Set(['annotation', 'shapes', 'frame', 'custom-shape', 'tracked-changes']);

export function readOdsSheets(parts: PackageParts, reading: Reading): readonly RawTable[] {
  const { styles, formulas, spend } = reading;
  const tables: RawTable[] = [];
  let sheet: Sheet | null = null;
  let depth = 0;
  let row: (Content | undefined)[] = [];
  let rowRepeat = 1;
  let rowStyle: string | null = null;
  let isRowHidden = false;
  let cell: OpenCell | null = null;
  let texts: string[] = [];
  let aside = 0;

  const endRow = (): void => {
    if (!sheet) return;
    const filled = row.reduce((last, one, at) => (one ? at + 1 : last), 0);
    const repeat = Math.min(rowRepeat, LAST_ROW + 1 - sheet.rows.length);
    // The empty end of a sheet is one row that is repeated a million times.
    const kept = filled === 0 ? EMPTY_ROW : row.slice(0, filled);
    if (filled > 0) spend(filled * repeat);
    for (let at = 0; at < repeat; at++) {
      if (isRowHidden && filled > 0) sheet.hiddenRows.add(sheet.rows.length);
      if (filled === 0 && repeat > MOST_EMPTY) break;
      sheet.rows.push(kept);
    }
    if (filled === 0 && repeat > MOST_EMPTY) {
      spend(1);
      gap(sheet, repeat);
    }
  };
  const endCell = (): void => {
    if (!sheet || !cell) return;
    const { repeat, content, wide, high } = cell;
    const read = content(texts.join('\n'));
    const start = row.length;
    const count = Math.min(repeat, LAST_COLUMN + 1 - start);
    if (read) spend(count);
    // Repeated emptiness only moves on.
    if (read) for (let at = 0; at < count; at++) row.push(read);
    else row.length = start + count;
    if (wide > 1 || high > 1) {
      const top = sheet.rows.length;
      const bottom = Math.min(LAST_ROW, top + high - 1);
      sheet.merges.push({ top, left: start, bottom, right: Math.min(LAST_COLUMN, start + wide - 1) });
    }
    cell = null;
  };

  parts.parse('content.xml', {
    open: (name, attributes) => {
      if (ASIDE.has(name)) aside++;
      if (aside > 0) return;
      switch (name) {
        case 'table':
          // A table within a cell is no sheet.
          if (depth++ === 0)
            sheet = {
              name: attributes.get('table:name') ?? '',
              isHidden: styles.isHiddenTable(attributes.get('table:style-name') ?? null),
              rows: [],
              merges: [],
              hiddenRows: new Set(),
              hiddenColumns: new Set(),
              columnStyles: [],
            };
          break;
        case 'table-column':
          if (sheet && depth === 1) readColumn(sheet, attributes);
          break;
        case 'table-row':
          if (depth > 1) break;
          row = [];
          rowRepeat = countOf(attributes, 'table:number-rows-repeated');
          rowStyle = attributes.get('table:default-cell-style-name') ?? null;
          isRowHidden = isHidden(attributes);
          break;
        case 'table-cell':
        case 'covered-table-cell':
          if (depth > 1 || !sheet) break;
          texts = [];
          cell = openCell(attributes, {
            styles,
            formulas,
            style: rowStyle ?? sheet.columnStyles[row.length] ?? null,
          });
          break;
        case 'p':
        case 'h':
          if (cell && depth === 1) texts.push('');
          break;
        case 's':
          add(texts, ' '.repeat(Math.min(1000, countOf(attributes, 'text:c'))));
          break;
        case 'tab':
          add(texts, ' ');
          break;
        case 'line-break':
          add(texts, '\n');
          break;
      }
    },
    text: (piece) => {
      if (cell && aside === 0 && depth === 1) add(texts, piece);
    },
    close: (name) => {
      if (ASIDE.has(name)) aside--;
      if (aside > 0) return;
      if (name === 'table' && --depth === 0 && sheet) {
        tables.push(rawTableOf(sheet));
        sheet = null;
      }
      if (depth !== 1) return;
      if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      if (name === 'table-row') endRow();
    },
  });
  return tables;
}

/** More empty rows than this between two others are passed over by one step: only their number counts. */
const MOST_EMPTY = 10_000;

function gap(sheet: Sheet, rows: number): void {
  // `length` alone costs nothing; the rows between are made when the sheet is.
  sheet.rows.length = Math.min(LAST_ROW + 1, sheet.rows.length + rows);
}

function add(texts: string[], piece: string): void {
  const last = texts.length - 1;
  if (last >= 0) texts[last] += piece;
}

interface OpenCell {
  readonly repeat: number;
  readonly wide: number;
  readonly high: number;
  /** What it holds, once its text is known; undefined where it holds nothing. */
  content(text: string): Content | undefined;
}

function openCell(
  attributes: XmlAttributes,
  ground: { readonly styles: OdsStyles; readonly formulas: FormulaKeeper; readonly style: string | null },
): OpenCell {
  const typed = odsValue(attributes);
  const said = attributes.get('table:formula');
  const format = ground.styles.formatOf(attributes.get('table:style-name') ?? ground.style);
  return {
    repeat: countOf(attributes, 'table:number-columns-repeated'),
    wide: countOf(attributes, 'table:number-columns-spanned'),
    high: countOf(attributes, 'table:number-rows-spanned'),
    content: (text) => {
      const value = typed(text);
      if (value === null && said === undefined) return undefined;
      const formula = said === undefined ? null : ground.formulas.keep(formulaOfOds(said) ?? '');
      return { value, formula, format };
    },
  };
}

function readColumn(sheet: Sheet, attributes: XmlAttributes): void {
  const start = sheet.columnStyles.length;
  const count = Math.min(countOf(attributes, 'table:number-columns-repeated'), LAST_COLUMN + 1 - start);
  const style = attributes.get('table:default-cell-style-name') ?? null;
  const hides = isHidden(attributes);
  for (let at = start; at < start + count; at++) {
    sheet.columnStyles.push(style);
    if (hides) sheet.hiddenColumns.add(at);
  }
}

function isHidden(attributes: XmlAttributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');
}

function countOf(attributes: XmlAttributes, name: string): number {
  const count = Math.floor(Number(attributes.get(name) ?? 1));
  return Number.isFinite(count) && count > 0 ? Math.min(count, LAST_ROW + 1) : 1;
}

function rawTableOf({ name, isHidden: hides, rows, merges, hiddenRows, hiddenColumns }: Sheet): RawTable {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? EMPTY_ROW).length === 0) last--;
  const used = Array.from({ length: last }, (_, at) => rows[at] ?? EMPTY_ROW);
  const pick = <T>(of: (content: Content | undefined) => T): readonly (readonly T[])[] =>
    used.map((row) => (row.length === 0 ? EMPTY_ROW : Array.from(row, of)));
  return {
    name,
    titleLines: [],
    values: pick((one) => one?.value ?? null),
    merges,
    origins: [],
    doubts: [],
    sheet: {
      formulas: pick((one) => one?.formula ?? null),
      formats: pick((one) => one?.format ?? null),
      hiddenRows,
      hiddenColumns,
      visibility: hides ? 'hidden' : 'visible',
    },
  };
}
