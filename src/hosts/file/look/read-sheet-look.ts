import { FileFault } from '../file-error';
import { missingSheetPart } from '../file-messages';
import { parseCellReference, SHEET_COLUMNS, SHEET_ROWS } from '../cell-reference';
import { DEFAULT_LIMITS, type ReadLimits } from '../limits';
import { findMainPart } from '../main-part';
import { openPackage, type PackageParts } from '../package-parts';
import { readRelationships } from '../relationships';
import { readWorkbookPart } from '../workbook-part';
import type { XmlAttributes } from '../xml-tag';
import { PLAIN_LOOK, type CellLook } from './cell-look';
import { type CellRuns, createCellRuns } from './cell-runs';
import { OFFICE_PALETTE, readIndexed, readTheme, type Palette } from './colours';
import { type ConditionRule, createConditionRules, dressedRules } from './condition-rules';
import { digitPixels, pixelsOf } from './measures';
import { readConditionStyles } from './read-condition-styles';
import { readCellLooks } from './read-styles';
import { createSheetFrame } from './sheet-frame';
import type { SheetLook, SheetLookResult } from './sheet-look';
import { createStyleRows } from './style-rows';
import { isOn } from './style-elements';
import { readRichStrings } from './text-runs';

/**
 * How one sheet of an .xlsx file looks. The bytes must have been read by `readWorkbook` before, which judges them; what
 * fails all the same is a value. Run it in a worker: a sheet of 100,000 rows takes most of a second.
 */
export function readSheetLook(
  bytes: Uint8Array,
  sheet: string,
  limits: Partial<ReadLimits> = {},
): SheetLookResult {
  try {
    return { ok: true, look: read(bytes, sheet, { ...DEFAULT_LIMITS, ...limits }) };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

function read(bytes: Uint8Array, sheet: string, limits: ReadLimits): SheetLook {
  const parts = openPackage(bytes, limits);
  const main = findMainPart(parts);
  const relationships = readRelationships(parts, main);
  const source = readWorkbookPart(parts, main, relationships).sheets.find(({ name }) => name === sheet);
  if (!source) throw new FileFault(missingSheetPart(sheet));
  const partOfType = (type: string): string | undefined => {
    const target = relationships.find((one) => one.type === type)?.target;
    return target !== undefined && parts.has(target) ? target : undefined;
  };
  const theme = partOfType('theme');
  const dress = partOfType('styles');
  const palette: Palette = {
    theme: theme === undefined ? OFFICE_PALETTE.theme : readTheme(parts, theme),
    indexed: dress === undefined ? OFFICE_PALETTE.indexed : readIndexed(parts, dress),
  };
  const styles = dress === undefined ? [PLAIN_LOOK] : readCellLooks(parts, dress, palette);
  const strings = partOfType('sharedStrings');
  const rich = strings === undefined ? new Map() : readRichStrings(parts, strings, palette);
  const runs = createCellRuns(rich, palette);
  const { rules, ...worksheet } = readWorksheet(parts, source.part, { palette, styles, runs }, limits);
  const changes = rules.length === 0 || dress === undefined ? [] : readConditionStyles(parts, dress, palette);
  return { sheet, styles, ...worksheet, conditions: dressedRules(rules, changes), runs: runs.finish() };
}

type Worksheet = Omit<SheetLook, 'sheet' | 'styles' | 'conditions' | 'runs'> & {
  readonly rules: readonly ConditionRule[];
};

function readWorksheet(
  parts: PackageParts,
  part: string,
  {
    palette,
    styles,
    runs,
  }: { readonly palette: Palette; readonly styles: readonly CellLook[]; readonly runs: CellRuns },
  limits: ReadLimits,
): Worksheet {
  const frame = createSheetFrame(palette, digitPixels(styles[0] ?? PLAIN_LOOK));
  const rows = createStyleRows(limits.gridSlots);
  const conditions = createConditionRules();
  const heights = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  let columnStyles: ReadonlyMap<number, number> | null = null;
  let row = -1;
  let column = -1;

  const endRow = (): void => {
    const usual = rowStyles.get(row);
    rows.endRow(row, (at) => usual ?? columnStyles?.get(at) ?? 0);
  };
  const beginRow = (attributes: XmlAttributes): void => {
    const number = attributes.get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    column = -1;
    const points = Number(attributes.get('ht') ?? NaN);
    if (points > 0 && row < SHEET_ROWS) heights.set(row, pixelsOf(Math.min(points, 409.5)));
    const style = Number(attributes.get('s') ?? 0);
    if (style > 0 && isOn(attributes.get('customFormat'))) rowStyles.set(row, style);
  };

  let inData = false;
  parts.parse(part, {
    open: (name, attributes) => {
      if (!inData) {
        if (name === 'sheetData') {
          inData = true;
          ({ columnStyles } = frame.finish());
        } else {
          frame.open(name, attributes);
          conditions.open(name, attributes);
        }
      } else if (name === 'row') beginRow(attributes);
      else if (name === 'c') {
        const reference = attributes.get('r');
        const place = reference === undefined ? null : parseCellReference(reference);
        column = place === null ? column + 1 : place % SHEET_COLUMNS;
        if (column < SHEET_COLUMNS) rows.set(column, Number(attributes.get('s') ?? 0));
        runs.cell(attributes, row, column);
      } else runs.open(name, attributes);
    },
    text: (text) => {
      if (inData) runs.text(text);
      else conditions.text(text);
    },
    close: (name) => {
      if (!inData) conditions.close(name);
      else if (name === 'row') endRow();
      else if (name === 'sheetData') inData = false;
      else runs.close(name);
    },
  });
  return { ...frame.finish(), heights, rowStyles, styleOf: rows.finish(), rules: conditions.finish() };
}
